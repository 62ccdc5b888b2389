import { EMPLOYMENT_SOURCES, RATES_DO_NOT_ADD, X0 } from '../in-many-metrics.ts';
import type { Metric } from '../metric.ts';
import { OSLO_PLAN_YOUTH_WORKERS } from '../references/oslo.ts';
import { OTHER_PROFESSIONS } from './numerators.ts';

export const otherProfessions = {
  id: 'A10',
  alias: 'other-professions-per-100-pupils',
  version: '1.0.0',
  name: {
    nb: 'Andre yrkesgrupper per 100 elever',
    nn: 'Andre yrkesgrupper per 100 elevar',
    en: 'Other professions per 100 pupils',
  },
  definition: {
    nb: 'Avtalte årsverk i andre yrkesgrupper, som barne- og ungdomsarbeidere, miljøterapeuter og skoleassistenter, per 100 elever ved de samme enhetene.',
    nn: 'Avtalte årsverk i andre yrkesgrupper, som barne- og ungdomsarbeidarar, miljøterapeutar og skuleassistentar, per 100 elevar ved dei same einingane.',
    en: 'Contracted full-time equivalents in other professions, such as child care and youth workers, milieu therapists and school assistants, per 100 pupils of the same units.',
  },
  formula: '100 × FTE(team, t) / pupils(t), over units with a pupil count of t − 12 months … t',
  unit: 'per-100-pupils',
  kernel: 'ratio-on-day',
  counted: 'position-shares',
  numerator: OTHER_PROFESSIONS,
  denominator: 'pupils-of-the-same-units',
  // Pupils are published: who knows them and the ratio knows the full-time equivalents, which A2 tells or withholds.
  standsAs: { metric: 'A2', group: 'team' },
  population: {
    nb: 'Alle stillinger i andre yrkesgrupper ved enheter med elevtall: den siste tellingen på eller før dagen, høyst tolv måneder gammel.',
    nn: 'Alle stillingar i andre yrkesgrupper ved einingar med elevtal: den siste teljinga på eller før dagen, høgst tolv månader gammal.',
    en: 'Every post in other professions at units with a pupil count: the latest on or before the day, at most twelve months old.',
  },
  exclusions: X0,
  overTime: 'never-add',
  overUnits: 'never-add',
  adding: RATES_DO_NOT_ADD,
  referenceValues: OSLO_PLAN_YOUTH_WORKERS,
  sources: [...EMPLOYMENT_SOURCES, 'pupils'],
  pitfalls: [
    {
      nb: 'Enheter uten elevtall for skoleåret er holdt utenfor både over og under streken. Merknaden sier hvor mange.',
      nn: 'Einingar utan elevtal for skuleåret er haldne utanfor både over og under streken. Merknaden seier kor mange.',
      en: 'Units without a pupil count for the school year are left out above and below the line. The note tells how many.',
    },
    {
      nb: 'Nye stillingskoder, eller koder som er ført på nytt i en annen gruppe, ser ut som vekst.',
      nn: 'Nye stillingskodar, eller kodar som er førte på nytt i ei anna gruppe, ser ut som vekst.',
      en: 'New position codes, or codes placed anew in another group, look like growth.',
    },
    {
      nb: 'Fordelt på stilling er hver yrkesgruppe regnet per 100 av alle elevene, så delene gir helheten.',
      nn: 'Fordelt på stilling er kvar yrkesgruppe rekna per 100 av alle elevane, så delane gir heilskapen.',
      en: 'By position each profession is counted per 100 of all the pupils, so that the parts give the whole.',
    },
  ],
  within: ['team'],
  notOffered: ['staff-group', 'age-band', 'sex', 'tenure', 'contract'],
  owner: 'Laget',
  validFrom: '2015-01-01',
  definedBy: 'docs/metrics/A10-other-professions-per-100-pupils.md',
} as const satisfies Metric;
