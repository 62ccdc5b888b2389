import { OWN_CHOICES } from '../choices.ts';
import type { TurnoverDefinition } from '../definition.ts';

export const school: TurnoverDefinition = {
  id: 'school',
  name: { nb: 'Sluttet ved skolen', nn: 'Slutta ved skulen', en: 'Left the school' },
  explanation: {
    nb: 'Av de ansatte på den første dagen: andelen som på den andre dagen har sluttet hos skoleeieren eller er ved en annen skole.',
    nn: 'Av dei tilsette på den første dagen: delen som på den andre dagen har slutta hos skuleeigaren eller er ved ein annan skule.',
    en: 'Of those employed on the first day: the share that by the second day has left the owner or is at another school.',
  },
  source: { name: 'Laget, B3', address: 'docs/metrics/B3-school-turnover.md' },
  days: 'asked',
  choices: { ...OWN_CHOICES, moves: 'gone' },
  beyond: null,
  metric: 'B3',
};
