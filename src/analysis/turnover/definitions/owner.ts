import { OWN_CHOICES } from '../choices.ts';
import type { TurnoverDefinition } from '../definition.ts';

export const owner: TurnoverDefinition = {
  id: 'owner',
  name: { nb: 'Sluttet hos skoleeieren', nn: 'Slutta hos skuleeigaren', en: 'Left the owner' },
  explanation: {
    nb: 'Av de ansatte på den første dagen: andelen som ikke er ansatt hos skoleeieren på den andre dagen.',
    nn: 'Av dei tilsette på den første dagen: delen som ikkje er tilsett hos skuleeigaren på den andre dagen.',
    en: 'Of those employed on the first day: the share not employed by the owner on the second day.',
  },
  source: { name: 'Laget, B2', address: 'docs/metrics/B2-owner-turnover.md' },
  days: 'asked',
  choices: OWN_CHOICES,
  beyond: null,
  metric: 'B2',
};
