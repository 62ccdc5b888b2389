import { EMPLOYMENT_SOURCES, EVERYONE_BY_PRIMARY_POST, SHARES_ADD_BY_THEIR_PARTS, X0 } from './in-many-metrics.ts';
import { FULL_TIME, type Metric } from './metric.ts';

export const fullTimeShare = {
  id: 'A5',
  alias: 'full-time-share',
  version: '1.0.0',
  name: {
    nb: 'Heltidsandel',
    nn: 'Heiltidsdel',
    en: 'Full-time share',
  },
  definition: {
    nb: 'Andelen av de ansatte på en bestemt dag som til sammen har minst 99,5 prosent stilling hos skoleeieren.',
    nn: 'Delen av dei tilsette på ein bestemt dag som til saman har minst 99,5 prosent stilling hos skuleeigaren.',
    en: 'The share of those employed on a given day whose own posts at the owner add up to at least 99.5 per cent.',
  },
  formula: '|{p : Σ own shares ≥ 0.995}| / HC(G, t)',
  unit: 'share',
  kernel: 'stock',
  counted: 'distinct-persons',
  numerator: FULL_TIME,
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
      nb: 'Alle stillingene til en person legges sammen. Regnet per stilling ville andelen blitt lavere.',
      nn: 'Alle stillingane til ein person blir lagde saman. Rekna per stilling ville delen blitt lågare.',
      en: 'All posts of a person are added. Counted per post the share would be lower.',
    },
    {
      nb: 'En stilling uten oppgitt prosent teller som 0.',
      nn: 'Ei stilling utan oppgitt prosent tel som 0.',
      en: 'A post without a percentage counts as 0.',
    },
  ],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A5-full-time-share.md',
} as const satisfies Metric;
