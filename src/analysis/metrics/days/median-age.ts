import { EMPLOYMENT_SOURCES, EVERYONE_BY_PRIMARY_POST, MEDIANS_DO_NOT_ADD, X0 } from '../in-many-metrics.ts';
import { AGE, type Metric } from '../metric.ts';

export const medianAge = {
  id: 'A7m',
  alias: 'median-age',
  version: '1.0.0',
  name: {
    nb: 'Median alder',
    nn: 'Median alder',
    en: 'Median age',
  },
  definition: {
    nb: 'Alderen i midten når de ansatte på en bestemt dag ordnes etter alder i fylte år.',
    nn: 'Alderen i midten når dei tilsette på ein bestemt dag blir ordna etter alder i fylte år.',
    en: 'The age in the middle when those employed on a given day are ordered by age in completed years.',
  },
  formula: 'median over persons of age in completed years',
  unit: 'years',
  kernel: 'median',
  counted: 'distinct-persons',
  numerator: AGE,
  denominator: null,
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
      nb: 'De som mangler fødselsår, er ikke med.',
      nn: 'Dei som manglar fødselsår, er ikkje med.',
      en: 'Those without a year of birth are left out.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A7m-median-age.md',
} as const satisfies Metric;
