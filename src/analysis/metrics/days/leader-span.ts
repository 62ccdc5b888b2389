import { BY_UNITS_ONLY, EMPLOYMENT_SOURCES, RATES_DO_NOT_ADD, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { PERSONS_LED } from './numerators.ts';

export const leaderSpan = {
  id: 'A14',
  alias: 'leader-span',
  version: '1.0.0',
  name: {
    nb: 'Lederspenn',
    nn: 'Leiarspenn',
    en: 'Span of leadership',
  },
  definition: {
    nb: 'Hvor mange ansatte det er ved enheten per avtalte årsverk som leder.',
    nn: 'Kor mange tilsette det er ved eininga per avtalte årsverk som leiar.',
    en: 'How many employees there are at the unit per contracted full-time equivalent as leader.',
  },
  formula: 'HC(unit, t) / FTE(leaders in the unit, t)',
  unit: 'persons-per-fte',
  kernel: 'ratio-on-day',
  counted: 'distinct-persons',
  numerator: PERSONS_LED,
  denominator: 'shares-of-leaders',
  // Both sides are told by metrics of their own: told here where they are told there, it gives none of them away.
  standsAs: {
    metric: 'A1',
    also: [{ metric: 'A2', columns: [], of: { dimension: 'staff-group', codes: ['leader'] } }],
  },
  population: {
    nb: 'Alle med hovedstilling ved enheten, også lederne selv. Lederårsverk telles der hver stilling er.',
    nn: 'Alle med hovudstilling ved eininga, også leiarane sjølve. Leiarårsverk blir talde der kvar stilling er.',
    en: 'Everyone with the primary post at the unit, the leaders too. Leaders’ full-time equivalents count where each post is.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: RATES_DO_NOT_ADD,
  referenceValues: [],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Ledere er rektorer og mellomledere. Inspektører som er ført som lærere, gjør spennet for stort. AKS-ledere regnes til AKS.',
      nn: 'Leiarar er rektorar og mellomleiarar. Inspektørar som er førte som lærarar, gjer spennet for stort. AKS-leiarar er rekna til AKS.',
      en: 'Leaders are principals and middle leaders. Deputies placed as teachers make the span too large. AKS leaders belong to AKS.',
    },
    {
      nb: 'Ansatte i AKS er med. Regnet uten dem blir spennet mindre, og andre kilder gjør det ofte slik.',
      nn: 'Tilsette i AKS er med. Rekna utan dei blir spennet mindre, og andre kjelder gjer det ofte slik.',
      en: 'AKS staff are included. Without them the span is smaller, and other sources often count so.',
    },
    {
      nb: 'En enhet uten ledere har ikke noe tall.',
      nn: 'Ei eining utan leiarar har ikkje noko tal.',
      en: 'A unit without leaders has no figure.',
    },
  ],
  notOffered: BY_UNITS_ONLY,
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A14-leader-span.md',
} as const satisfies Metric;
