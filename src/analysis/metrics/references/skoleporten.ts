import type { ReferenceValue, Text3 } from '../metric.ts';

const SKOLEPORTEN = {
  publisher: 'Utdanningsdirektoratet (Skoleporten)',
  address:
    'https://skoleporten.udir.no/rapportvisning/grunnskole/ressurser/undervisningspersonell-2/oslo-sjoeskole?orgaggr=a&sammenstilling=4&fordeling=2',
} as const;

const OSLO = {
  nb: 'Grunnskolen i Oslo, også private skoler',
  nn: 'Grunnskulen i Oslo, også private skular',
  en: 'Compulsory school in Oslo, private schools too',
} as const satisfies Text3;

const TEACHER_FTE_NOTE = {
  nb: 'Skoleporten regner årsverk til undervisning fra GSI, bare i grunnskolen. Avtalte årsverk tar med alt en lærer er ansatt til.',
  nn: 'Skoleporten reknar årsverk til undervisning frå GSI, berre i grunnskulen. Avtalte årsverk tek med alt ein lærar er tilsett til.',
  en: 'Skoleporten counts full-time equivalents of teaching from GSI, in compulsory school only. Contracted ones take in all that a teacher is employed for.',
} as const satisfies Text3;

/** Full-time equivalents of teaching in Oslo. */
export const SKOLEPORTEN_TEACHER_FTE: readonly ReferenceValue[] = [
  {
    value: 5749.5,
    unit: 'fte',
    period: '2018–19',
    population: OSLO,
    ...SKOLEPORTEN,
    comparable: false,
    note: TEACHER_FTE_NOTE,
  },
];
