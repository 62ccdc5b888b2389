import { EMPLOYMENT_SOURCES, EVERYONE_BY_PRIMARY_POST, MEDIANS_DO_NOT_ADD, X0 } from './in-many-metrics.ts';
import { type Metric, POSITION_SIZE } from './metric.ts';

export const medianPositionSize = {
  id: 'A5m',
  alias: 'median-position-size',
  version: '1.0.0',
  name: {
    nb: 'Median stillingsstørrelse',
    nn: 'Median stillingsstorleik',
    en: 'Median position size',
  },
  definition: {
    nb: 'Stillingsstørrelsen i midten når de ansatte på en bestemt dag ordnes etter hvor mye stilling de har til sammen hos skoleeieren.',
    nn: 'Stillingsstorleiken i midten når dei tilsette på ein bestemt dag blir ordna etter kor mykje stilling dei har til saman hos skuleeigaren.',
    en: 'The position size in the middle when those employed on a given day are ordered by the sum of their own posts at the owner.',
  },
  formula: 'median over persons of Σ own shares, per cent of a full position',
  unit: 'percent-of-position',
  kernel: 'median',
  counted: 'distinct-persons',
  numerator: POSITION_SIZE,
  denominator: null,
  // Told where the share of full posts is: on which side of a full post the middle is says how many have one.
  standsAs: { metric: 'A5m', also: [{ metric: 'A5', columns: [] }] },
  population: EVERYONE_BY_PRIMARY_POST,
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: MEDIANS_DO_NOT_ADD,
  referenceValues: [],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    MEDIANS_DO_NOT_ADD,
    {
      nb: 'Er tallet på ansatte et partall, brukes gjennomsnittet av de to i midten.',
      nn: 'Er talet på tilsette eit partal, blir gjennomsnittet av dei to i midten brukt.',
      en: 'With an even number of employees it is the mean of the two in the middle.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A5m-median-position-size.md',
} as const satisfies Metric;
