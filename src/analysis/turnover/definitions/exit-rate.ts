import { OWN_CHOICES } from '../choices.ts';
import type { TurnoverDefinition } from '../definition.ts';

export const exitRate: TurnoverDefinition = {
  id: 'exit-rate',
  name: {
    nb: 'Avganger per 100 ansettelsesår',
    nn: 'Avgangar per 100 tilsetjingsår',
    en: 'Exits per 100 person-years',
  },
  explanation: {
    nb: 'Alle som slutter i perioden, også de som begynte i den, delt på den samlede tiden noen har vært ansatt.',
    nn: 'Alle som sluttar i perioden, også dei som byrja i han, delte på den samla tida nokon har vore tilsett.',
    en: 'Everyone who leaves in the period, also those who began in it, over the whole time anyone was employed.',
  },
  source: { name: 'Laget, B4', address: 'docs/metrics/B4-exit-rate.md' },
  days: 'asked',
  choices: { ...OWN_CHOICES, counted: 'as-events', 'out-of': 'person-years' },
  beyond: null,
  metric: 'B4',
};
