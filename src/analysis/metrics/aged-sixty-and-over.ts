import { EMPLOYMENT_SOURCES, EVERYONE_BY_PRIMARY_POST, SHARES_ADD_BY_THEIR_PARTS, X0 } from './in-many-metrics.ts';
import { type Metric, SIXTY_AND_OVER } from './metric.ts';
import { OSLO_PLAN_OVER_SIXTY } from './references/oslo.ts';

export const agedSixtyAndOver = {
  id: 'A7',
  alias: 'aged-60-and-over',
  version: '1.0.0',
  name: {
    nb: 'Andel 60 år og eldre',
    nn: 'Del 60 år og eldre',
    en: 'Share aged 60 and over',
  },
  definition: {
    nb: 'Andelen av de ansatte på en bestemt dag som har fylt 60 år.',
    nn: 'Delen av dei tilsette på ein bestemt dag som har fylt 60 år.',
    en: 'The share of those employed on a given day who have turned 60.',
  },
  formula: 'HC(age ≥ 60, t) / HC(G, t)',
  unit: 'share',
  kernel: 'stock',
  counted: 'distinct-persons',
  numerator: SIXTY_AND_OVER,
  denominator: 'in-a-post-on-the-day',
  population: EVERYONE_BY_PRIMARY_POST,
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'adds',
  adding: SHARES_ADD_BY_THEIR_PARTS,
  referenceValues: OSLO_PLAN_OVER_SIXTY,
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: '«60 og eldre» er et helt årskull mer enn «over 60».',
      nn: '«60 og eldre» er eit heilt årskull meir enn «over 60».',
      en: '“60 and over” is a whole cohort more than “over 60”.',
    },
    {
      nb: 'Alderen regnes fra den første i fødselsmåneden. De som mangler fødselsår, er med i nevneren.',
      nn: 'Alderen blir rekna frå den første i fødselsmånaden. Dei som manglar fødselsår, er med i nemnaren.',
      en: 'Age counts from the first of the birth month. Those without a year of birth are in the denominator.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A7-aged-60-and-over.md',
} as const satisfies Metric;
