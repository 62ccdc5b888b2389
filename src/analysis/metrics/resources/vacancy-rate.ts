import { BY_UNIT_AND_GROUP } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { POST_PITFALLS, POSTS_ADD_BY_PARTS, POSTS_AS_COUNTED } from './in-post-metrics.ts';

export const vacancyRate = {
  id: 'C7',
  alias: 'vacancy-rate',
  version: '1.0.0',
  name: { nb: 'Vakanserate', nn: 'Vakansrate', en: 'Vacancy rate' },
  definition: {
    nb: 'Årsverk som er ubesatt, og årsverk som er besatt midlertidig fordi ingen kvalifisert søkte, i prosent av hjemlene. Begge deler er oppgitt for seg.',
    nn: 'Årsverk som er ubesette, og årsverk som er besette mellombels fordi ingen kvalifisert søkte, i prosent av heimlane. Begge delar er oppgitt for seg.',
    en: 'Full-time equivalents that are vacant, and those filled temporarily because nobody qualified applied, per cent of the authorised ones. Both parts are told.',
  },
  formula: '100 × (vacant(t) + temporary-for-lack(t)) / authorised(t), in FTE',
  unit: 'share',
  kernel: 'vacancies',
  counted: 'posts',
  numerator: 'vacant-or-temporary-for-lack',
  denominator: 'authorised-fte',
  population: POSTS_AS_COUNTED,
  exclusions: [],
  overTime: 'never-add',
  overUnits: 'adds',
  adding: POSTS_ADD_BY_PARTS,
  referenceValues: [],
  sources: ['authorised-posts'],
  pitfalls: POST_PITFALLS,
  notOffered: BY_UNIT_AND_GROUP,
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/C7-vacancy-rate.md',
} as const satisfies Metric;
