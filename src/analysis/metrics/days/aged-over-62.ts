import { EMPLOYMENT_SOURCES, EVERYONE_BY_PRIMARY_POST, SHARES_ADD_BY_THEIR_PARTS, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { OVER_SIXTY_TWO } from './numerators.ts';

export const agedOverSixtyTwo = {
  id: 'A7o',
  alias: 'aged-over-62',
  version: '1.0.0',
  name: {
    nb: 'Andel over 62 år',
    nn: 'Del over 62 år',
    en: 'Share aged over 62',
  },
  definition: {
    nb: 'Andelen av de ansatte på en bestemt dag som er over 62 år, altså har fylt 63.',
    nn: 'Delen av dei tilsette på ein bestemt dag som er over 62 år, altså har fylt 63.',
    en: 'The share of those employed on a given day who are over 62, that is, have turned 63.',
  },
  formula: 'HC(completed age > 62, t) / HC(G, t)',
  unit: 'share',
  kernel: 'stock',
  counted: 'distinct-persons',
  numerator: OVER_SIXTY_TWO,
  denominator: 'in-a-post-on-the-day',
  population: EVERYONE_BY_PRIMARY_POST,
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'adds',
  adding: SHARES_ADD_BY_THEIR_PARTS,
  referenceValues: [],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Planer sier både «over 60» og «over 62». «Over» og «fra og med» skiller et helt årskull: den som er 62, er ikke med her.',
      nn: 'Planar seier både «over 60» og «over 62». «Over» og «frå og med» skil eit heilt årskull: den som er 62, er ikkje med her.',
      en: 'Plans say both “over 60” and “over 62”. “Over” and “from” are a whole cohort apart: whoever is 62 is not counted here.',
    },
    {
      nb: 'Alderen regnes fra den første i fødselsmåneden. De som mangler fødselsår, er med i nevneren.',
      nn: 'Alderen blir rekna frå den første i fødselsmånaden. Dei som manglar fødselsår, er med i nemnaren.',
      en: 'Age counts from the first of the birth month. Those without a year of birth are in the denominator.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A7o-aged-over-62.md',
} as const satisfies Metric;
