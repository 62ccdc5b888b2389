import { BY_UNIT_AND_GROUP } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { POST_PITFALLS, POSTS_ADD_BY_PARTS } from './in-post-metrics.ts';

export const staffedOnDayOne = {
  id: 'C8',
  alias: 'staffed-on-day-one',
  version: '1.0.0',
  name: { nb: 'Besatt ved skolestart', nn: 'Besett ved skulestart', en: 'Staffed on day one' },
  definition: {
    nb: 'Årsverk som er besatt av kvalifiserte, i prosent av hjemlene, ved den tellingen som ligger nærmest første skoledag i august.',
    nn: 'Årsverk som er besette av kvalifiserte, i prosent av heimlane, ved den teljinga som ligg nærmast første skuledag i august.',
    en: 'Full-time equivalents filled by somebody qualified, per cent of the authorised ones, at the count nearest the first school day in August.',
  },
  formula:
    '100 × filled-by-qualified(t*) / authorised(t*), t* = the count nearest the first school day, at most 31 days away',
  unit: 'share',
  kernel: 'staffed',
  counted: 'posts',
  numerator: 'filled-by-qualified',
  denominator: 'authorised-fte',
  // The rest of the posts are those of the vacancy rate: who is told of in one may be worked out of the other.
  standsAs: { metric: 'C7', lines: ['temporary'] },
  population: {
    nb: 'Enheter som er med i tellingen av hjemler nærmest første skoledag, høyst 31 dager fra den.',
    nn: 'Einingar som er med i teljinga av heimlar nærmast første skuledag, høgst 31 dagar frå han.',
    en: 'Units in the count of posts nearest the first school day, at most 31 days from it.',
  },
  exclusions: [],
  overTime: 'never-add',
  overUnits: 'adds',
  adding: POSTS_ADD_BY_PARTS,
  referenceValues: [],
  sources: ['authorised-posts'],
  pitfalls: [
    ...POST_PITFALLS,
    {
      nb: 'Første skoledag er satt til mandagen i tiden 16.–22. august. Er det ikke telt nær den dagen, er tallet ikke levert.',
      nn: 'Første skuledag er sett til måndagen i tida 16.–22. august. Er det ikkje talt nær den dagen, er talet ikkje levert.',
      en: 'The first school day is taken as the Monday of 16–22 August. Without a count near it the figure is not delivered.',
    },
  ],
  notOffered: BY_UNIT_AND_GROUP,
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/C8-staffed-on-day-one.md',
} as const satisfies Metric;
