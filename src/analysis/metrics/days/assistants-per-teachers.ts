import { BY_UNITS_ONLY, EMPLOYMENT_SOURCES, RATES_DO_NOT_ADD, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { SKOLEPORTEN_ASSISTANTS } from '../references/skoleporten.ts';
import { ASSISTANTS } from './numerators.ts';

export const assistantsPerTeachers = {
  id: 'A10t',
  alias: 'assistants-per-100-teachers',
  version: '1.0.0',
  name: {
    nb: 'Assistenter per 100 lærerårsverk',
    nn: 'Assistentar per 100 lærarårsverk',
    en: 'Assistants per 100 teacher FTE',
  },
  definition: {
    nb: 'Avtalte årsverk som skoleassistent eller barne- og ungdomsarbeider, per 100 avtalte årsverk som lærer.',
    nn: 'Avtalte årsverk som skuleassistent eller barne- og ungdomsarbeidar, per 100 avtalte årsverk som lærar.',
    en: 'Contracted full-time equivalents as school assistant or child care and youth worker, per 100 as teacher.',
  },
  formula: '100 × FTE(skoleassistent + barne_og_ungdomsarbeider, t) / FTE(teacher, t)',
  unit: 'per-100-fte',
  kernel: 'ratio-on-day',
  counted: 'position-shares',
  numerator: ASSISTANTS,
  denominator: 'shares-of-teachers',
  // Both sides are told by metrics of their own: told here where they are told there, it gives none of them away.
  standsAs: {
    metric: 'A2',
    group: 'teacher',
    also: [
      {
        metric: 'A2',
        columns: [],
        of: { dimension: 'staff-subgroup', codes: ['skoleassistent', 'barne_og_ungdomsarbeider'] },
      },
    ],
  },
  population: {
    nb: 'Alle stillinger som skoleassistent, barne- og ungdomsarbeider eller lærer, der hver stilling er.',
    nn: 'Alle stillingar som skuleassistent, barne- og ungdomsarbeidar eller lærar, der kvar stilling er.',
    en: 'Every post as school assistant, child care and youth worker, or teacher, each where it is.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: RATES_DO_NOT_ADD,
  referenceValues: SKOLEPORTEN_ASSISTANTS,
  sources: EMPLOYMENT_SOURCES,
  pitfalls: [
    {
      nb: 'Barne- og ungdomsarbeidere som bare arbeider i AKS, men er ført som yrkesgruppe i skolen, er med.',
      nn: 'Barne- og ungdomsarbeidarar som berre arbeider i AKS, men er førte som yrkesgruppe i skulen, er med.',
      en: 'Child care and youth workers who only work in AKS but are placed as a profession in the school are included.',
    },
    {
      nb: 'En enhet uten lærere har ikke noe tall.',
      nn: 'Ei eining utan lærarar har ikkje noko tal.',
      en: 'A unit without teachers has no figure.',
    },
  ],
  notOffered: BY_UNITS_ONLY,
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A10t-assistants-per-100-teachers.md',
} as const satisfies Metric;
