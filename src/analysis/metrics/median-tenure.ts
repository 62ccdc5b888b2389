import { EMPLOYMENT_SOURCES, EVERYONE_BY_PRIMARY_POST, MEDIANS_DO_NOT_ADD, X0 } from './in-many-metrics.ts';
import type { Metric } from './metric.ts';

export const medianTenure = {
  id: 'A9',
  alias: 'median-tenure',
  version: '1.0.0',
  name: {
    nb: 'Median ansiennitet',
    nn: 'Median ansiennitet',
    en: 'Median tenure',
  },
  definition: {
    nb: 'Tiden i midten når de ansatte på en bestemt dag ordnes etter hvor lenge de har vært ansatt hos skoleeieren uten lengre opphold. I år med én desimal.',
    nn: 'Tida i midten når dei tilsette på ein bestemt dag blir ordna etter kor lenge dei har vore tilsette hos skuleeigaren utan lengre opphald. I år med éin desimal.',
    en: 'The time in the middle when those employed on a given day are ordered by how long they have been employed by the owner without a longer hole. In years with one decimal.',
  },
  formula: 'median over persons of (t − start of the current spell) / 365.25, one decimal',
  unit: 'years',
  kernel: 'median',
  counted: 'distinct-persons',
  numerator: 'median-of-tenure',
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
      nb: 'Tiden før den første leveransen er ukjent. Har kilden ingen startdato fra den tiden, blir tallet for lavt.',
      nn: 'Tida før den første leveransen er ukjend. Har kjelda ingen startdato frå den tida, blir talet for lågt.',
      en: 'Time before the first delivery is unknown. Where the source has no start date from then, the figure is too low.',
    },
    {
      nb: 'Median for dem som slutter, er noe annet enn median for dem som er der.',
      nn: 'Median for dei som sluttar, er noko anna enn median for dei som er der.',
      en: 'The median of those who leave is not the median of those who are there.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A9-median-tenure.md',
} as const satisfies Metric;
