import { BY_UNITS_ONLY, EMPLOYMENT_SOURCES, RATES_DO_NOT_ADD, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { ADMINISTRATION } from './numerators.ts';

export const administrativeSupport = {
  id: 'A14a',
  alias: 'administrative-support',
  version: '1.0.0',
  name: {
    nb: 'Administrative årsverk per 100 ansatte',
    nn: 'Administrative årsverk per 100 tilsette',
    en: 'Administrative FTE per 100 employees',
  },
  definition: {
    nb: 'Avtalte årsverk i administrasjonen per 100 ansatte ved de samme enhetene.',
    nn: 'Avtalte årsverk i administrasjonen per 100 tilsette ved dei same einingane.',
    en: 'Contracted full-time equivalents in administration per 100 employees of the same units.',
  },
  formula: '100 × FTE(administration, t) / HC(unit, t)',
  unit: 'fte-per-100-persons',
  kernel: 'ratio-on-day',
  counted: 'position-shares',
  numerator: ADMINISTRATION,
  denominator: 'in-a-post-on-the-day',
  // Both sides are told by metrics of their own: told here where they are told there, it gives none of them away.
  standsAs: {
    metric: 'A1',
    also: [{ metric: 'A2', columns: [], of: { dimension: 'staff-group', codes: ['administration'] } }],
  },
  population: {
    nb: 'Alle med hovedstilling ved enheten. Administrative årsverk telles der hver stilling er.',
    nn: 'Alle med hovudstilling ved eininga. Administrative årsverk blir talde der kvar stilling er.',
    en: 'Everyone with the primary post at the unit. Administrative full-time equivalents count where each post is.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: RATES_DO_NOT_ADD,
  referenceValues: [],
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Administrasjonen hos skoleeieren er med i tallet for skoleeieren, men arbeider for alle skolene.',
      nn: 'Administrasjonen hos skuleeigaren er med i talet for skuleeigaren, men arbeider for alle skulane.',
      en: 'The owner’s own administration is in the owner’s figure, but works for all the schools.',
    },
    {
      nb: 'Oppgaver som lærere eller ledere gjør, eller som er lagt til et felles kontor, vises ikke.',
      nn: 'Oppgåver som lærarar eller leiarar gjer, eller som er lagde til eit felles kontor, er ikkje med.',
      en: 'Tasks done by teachers or leaders, or by a joint office, do not show.',
    },
  ],
  notOffered: BY_UNITS_ONLY,
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A14a-administrative-support.md',
} as const satisfies Metric;
