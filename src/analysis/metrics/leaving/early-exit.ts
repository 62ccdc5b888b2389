import { EMPLOYMENT_SOURCES, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import {
  BEGAN_IN_THE_PERIOD,
  ESTIMATE_WHERE_NOT_FOLLOWED,
  ESTIMATES_DO_NOT_ADD,
  HISTORY_BEGINS,
  TEMPORARY_IS_NO_CHOICE,
} from './in-leaving-metrics.ts';

export const earlyExit = {
  id: 'B9',
  alias: 'early-exit',
  version: '1.0.0',
  name: { nb: 'Tidlig avgang', nn: 'Tidleg avgang', en: 'Early exit' },
  definition: {
    nb: 'Andelen av dem som begynte hos skoleeieren for første gang i en periode, som hadde sluttet igjen etter 12 og 24 måneder.',
    nn: 'Delen av dei som byrja hos skuleeigaren for første gong i ein periode, som hadde slutta igjen etter 12 og 24 månader.',
    en: 'The share of those who began with the owner for the first time in a period who had left again after 12 and 24 months.',
  },
  formula: '1 − S(12), 1 − S(24), S = Kaplan–Meier over completed calendar months since the first day with the owner',
  unit: 'share',
  kernel: 'early-exit',
  counted: 'distinct-persons',
  numerator: 'left-by-then',
  denominator: 'entrants',
  population: BEGAN_IN_THE_PERIOD,
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: ESTIMATES_DO_NOT_ADD,
  referenceValues: [],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    TEMPORARY_IS_NO_CHOICE,
    {
      nb: 'Den som slutter etter nøyaktig tolv måneder, har sluttet innen tolv måneder. Et skoleår til 31. juli er derfor en tidlig avgang.',
      nn: 'Den som sluttar etter nøyaktig tolv månader, har slutta innan tolv månader. Eit skuleår til 31. juli er derfor ein tidleg avgang.',
      en: 'Whoever leaves at exactly twelve months has left within twelve months, so a school year until 31 July is an early exit.',
    },
    ESTIMATE_WHERE_NOT_FOLLOWED,
    HISTORY_BEGINS,
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/B9-early-exit.md',
} as const satisfies Metric;
