import { OWN_CHOICES } from '../choices.ts';
import type { TurnoverDefinition } from '../definition.ts';

export const register: TurnoverDefinition = {
  id: 'register',
  name: {
    nb: 'Ikke lenger sysselsatt hos skoleeieren (som SSB teller)',
    nn: 'Ikkje lenger sysselsett hos skuleeigaren (som SSB tel)',
    en: 'No longer employed by the owner (as Statistics Norway counts)',
  },
  explanation: {
    nb: 'Av dem som er i arbeid i uken med 16. november, timelønte medregnet og lange permisjoner ikke: andelen som ikke er det i samme uke senere.',
    nn: 'Av dei som er i arbeid i veka med 16. november, timelønte medrekna og lange permisjonar ikkje: delen som ikkje er det i same veke seinare.',
    en: 'Of those at work in the week with 16 November, the hourly paid included and long leaves not: the share that is not in the same week later.',
  },
  source: {
    name: 'SSB, arbmark-docs-amelding',
    address: 'https://github.com/statisticsnorway/arbmark-docs-amelding',
  },
  days: 'week-of-16-november',
  choices: {
    ...OWN_CHOICES,
    hourly: 'counted',
    leave: 'long-not-employed',
    'short-holes': 'not-bridged',
    'summer-holes': 'not-bridged',
  },
  beyond: {
    nb: 'SSB ser om den timelønte har fått lønn, og om den som slutter går til en annen arbeidsgiver. Her er timelønte med så lenge arbeidsforholdet løper.',
    nn: 'SSB ser om den timelønte har fått løn, og om den som sluttar går til ein annan arbeidsgivar. Her er timelønte med så lenge arbeidsforholdet varer.',
    en: 'Statistics Norway sees whether the hourly paid were paid, and whether whoever leaves goes to another employer. Here the hourly paid count while the employment runs.',
  },
  metric: null,
};
