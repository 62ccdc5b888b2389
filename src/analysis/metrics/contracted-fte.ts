import { EMPLOYMENT_SOURCES, POSTS_ADD_OVER_UNITS, X0 } from './in-many-metrics.ts';
import type { Metric } from './metric.ts';
import { SKOLEPORTEN_TEACHER_FTE } from './references/skoleporten.ts';

export const contractedFte = {
  id: 'A2',
  alias: 'contracted-fte',
  version: '1.0.0',
  name: { nb: 'Avtalte årsverk', nn: 'Avtalte årsverk', en: 'Contracted FTE' },
  definition: {
    nb: 'Summen av avtalte stillingsprosenter på en bestemt dag, der 100 prosent er ett årsverk. Hver stilling telles der den er.',
    nn: 'Summen av avtalte stillingsprosentar på ein bestemt dag, der 100 prosent er eitt årsverk. Kvar stilling blir talt der ho er.',
    en: 'The sum of contracted position percentages on a given day, where 100 per cent is one full-time equivalent. Each post is counted where it is.',
  },
  formula: 'FTE(G, t) = Σ position percent / 100 over active counted posts in G on day t',
  unit: 'fte',
  kernel: 'stock',
  counted: 'position-shares',
  numerator: 'shares-on-the-day',
  denominator: null,
  population: {
    nb: 'Alle stillinger som teller, også når den ansatte har permisjon.',
    nn: 'Alle stillingar som tel, også når den tilsette har permisjon.',
    en: 'Every post that counts, also while the employee is on leave.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'adds',
  adding: POSTS_ADD_OVER_UNITS,
  referenceValues: SKOLEPORTEN_TEACHER_FTE,
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'For lærere er 100 prosent bestemt av undervisningstimene. Overtid er ikke med.',
      nn: 'For lærarar er 100 prosent bestemt av undervisningstimane. Overtid er ikkje med.',
      en: 'For teachers 100 per cent is set by teaching hours. Overtime is not included.',
    },
    {
      nb: 'Lange fravær er ikke trukket fra. Tallet er derfor høyere enn årsverk uten lange fravær.',
      nn: 'Lange fråvær er ikkje trekte frå. Talet er derfor høgare enn årsverk utan lange fråvær.',
      en: 'Long absence is not deducted, so the figure is higher than FTE net of long absence.',
    },
    {
      nb: 'En stilling uten oppgitt prosent teller som 0 årsverk. Merknaden ved tallet sier hvor mange det gjelder.',
      nn: 'Ei stilling utan oppgitt prosent tel som 0 årsverk. Merknaden ved talet seier kor mange det gjeld.',
      en: 'A post without a percentage counts as 0 FTE. The note beside the figure tells how many there are.',
    },
  ],
  rules: ['ssb'],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A2-contracted-fte.md',
} as const satisfies Metric;
