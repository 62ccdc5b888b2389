import { X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import {
  BEGAN_IN_THE_PERIOD,
  ESTIMATE_WHERE_NOT_FOLLOWED,
  ESTIMATES_DO_NOT_ADD,
  HISTORY_BEGINS,
  RETIREMENT_MAY_BE_INFERRED,
} from './in-leaving-metrics.ts';

export const leftByCause = {
  id: 'B11',
  alias: 'left-by-cause',
  version: '1.0.0',
  name: {
    nb: 'Andel sluttet, etter årsak',
    nn: 'Del som har slutta, etter årsak',
    en: 'Share who left, by cause',
  },
  definition: {
    nb: 'Hva som først skjedde med dem som begynte hos skoleeieren i en periode, etter 1, 3 og 5 år: sluttet, gikk til en annen skole, ble leder, gikk av med pensjon, eller er fortsatt der. Andelene er til sammen alle.',
    nn: 'Kva som først hende med dei som byrja hos skuleeigaren i ein periode, etter 1, 3 og 5 år: slutta, gjekk til ein annan skule, blei leiar, gjekk av med pensjon, eller er framleis der. Delane er til saman alle.',
    en: 'What first happened to those who began with the owner in a period, after 1, 3 and 5 years: left, went to another school, became a leader, retired, or are still there. The shares add up to everybody.',
  },
  formula: 'Aalen–Johansen F_k(n) = Σ S(u−) · d_k(u) / Y(u), u ≤ n years of calendar months since the first day',
  unit: 'share',
  kernel: 'left-by-cause',
  counted: 'distinct-persons',
  numerator: 'by-first-cause',
  denominator: 'entrants',
  population: BEGAN_IN_THE_PERIOD,
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: ESTIMATES_DO_NOT_ADD,
  referenceValues: [],
  sources: ['hr-extract', 'amelding', 'aareg', 'nav-excel', 'succession'],
  pitfalls: [
    {
      nb: 'Bare det første som skjer, telles: den som bytter skole og siden slutter, står under annen skole. «Sluttet» her er derfor færre enn i andel som blir.',
      nn: 'Berre det første som hender, blir talt: den som byter skule og sidan sluttar, står under annan skule. «Slutta» her er derfor færre enn i del som blir.',
      en: 'Only what happens first counts: whoever changes school and leaves later stands under another school. So fewer have “left” here than retention shows.',
    },
    {
      nb: 'Skole og lederstilling følger hovedstillingen. En skole som følger etter en annen, er samme skole. Den som begynte som leder, kan ikke bli det. Død er regnet med blant dem som sluttet.',
      nn: 'Skule og leiarstilling følgjer hovudstillinga. Ein skule som følgjer etter ein annan, er same skule. Den som byrja som leiar, kan ikkje bli det. Død er rekna med blant dei som slutta.',
      en: 'School and leadership follow the primary post. A school that follows another is the same school. Whoever began as a leader cannot become one. Deaths are among those who left.',
    },
    ESTIMATE_WHERE_NOT_FOLLOWED,
    HISTORY_BEGINS,
    RETIREMENT_MAY_BE_INFERRED,
  ],
  sensitive: 'exit-reasons',
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B11-left-by-cause.md',
} as const satisfies Metric;
