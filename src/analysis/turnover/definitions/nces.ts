import { OWN_CHOICES } from '../choices.ts';
import type { TurnoverDefinition } from '../definition.ts';

export const nces: TurnoverDefinition = {
  id: 'nces',
  name: {
    nb: 'Sluttet i stillingsgruppen (NCES)',
    nn: 'Slutta i stillingsgruppa (NCES)',
    en: 'Left the staff group (NCES)',
  },
  explanation: {
    nb: 'Av de ansatte på den første dagen: andelen som på den andre dagen har sluttet eller er i en annen stillingsgruppe. En lærer som er blitt leder, har sluttet; en lærer ved en annen skole har ikke.',
    nn: 'Av dei tilsette på den første dagen: delen som på den andre dagen har slutta eller er i ei anna stillingsgruppe. Ein lærar som er blitt leiar, har slutta; ein lærar ved ein annan skule har ikkje.',
    en: 'Of those employed on the first day: the share that by the second day has left or is in another staff group. A teacher who has become a leader has left; a teacher at another school has not.',
  },
  source: {
    name: 'NCES, Teacher Follow-up Survey: Key Terms',
    address: 'https://nces.ed.gov/statprog/handbook/tfs_keyconcepts.asp',
  },
  days: 'asked',
  choices: { ...OWN_CHOICES, 'short-holes': 'not-bridged', 'summer-holes': 'not-bridged', roles: 'gone' },
  beyond: {
    nb: 'Den amerikanske undersøkelsen spør personene selv, og ser hvem som underviser hos en annen eier. Det kan en eiers egne tall ikke vise.',
    nn: 'Den amerikanske undersøkinga spør personane sjølve, og ser kven som underviser hos ein annan eigar. Det kan ikkje tala til éin eigar vise.',
    en: 'The American survey asks the persons, and sees who teaches for another owner. One owner cannot see that.',
  },
  metric: null,
};
