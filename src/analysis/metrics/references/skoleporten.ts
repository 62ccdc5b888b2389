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

const NORWAY = {
  nb: 'Grunnskolen i Norge',
  nn: 'Grunnskulen i Noreg',
  en: 'Compulsory school in Norway',
} as const satisfies Text3;

const ASSISTANTS_NOTE = {
  nb: 'Skoleporten regner årsverk til undervisning i grunnskolen, også i private skoler, og alle assistenter. Nøkkeltallet for grunnskolene ligger nær, men er ikke det samme.',
  nn: 'Skoleporten reknar årsverk til undervisning i grunnskulen, også i private skular, og alle assistentar. Nøkkeltalet for grunnskulane ligg nær, men er ikkje det same.',
  en: 'Skoleporten counts full-time equivalents of teaching in compulsory school, private schools too, and all assistants. The key figure for the compulsory schools is close, but not the same.',
} as const satisfies Text3;

function assistants(value: number, period: string, population: Text3): ReferenceValue {
  return { value, unit: 'per-100-fte', period, population, ...SKOLEPORTEN, comparable: false, note: ASSISTANTS_NOTE };
}

/** Assistants' full-time equivalents in teaching per 100 of teachers. */
export const SKOLEPORTEN_ASSISTANTS: readonly ReferenceValue[] = [
  assistants(13.1, '2014–15', OSLO),
  assistants(14, '2015–16', OSLO),
  assistants(15, '2016–17', OSLO),
  assistants(15.9, '2017–18', OSLO),
  assistants(16.3, '2018–19', OSLO),
  assistants(14.2, '2014–15', NORWAY),
  assistants(16.3, '2018–19', NORWAY),
];

const QUALIFIED_NOTE = {
  nb: 'Skoleporten tar også med private skoler. Tallet er fra samme skjema i GSI.',
  nn: 'Skoleporten tek òg med private skular. Talet er frå same skjema i GSI.',
  en: 'Skoleporten takes in private schools too. The figure is from the same form of GSI.',
} as const satisfies Text3;

function qualified(value: number, population: Text3): ReferenceValue {
  return {
    value,
    unit: 'share',
    period: '2018–19',
    population,
    ...SKOLEPORTEN,
    comparable: false,
    note: QUALIFIED_NOTE,
  };
}

/** Hours of teaching by those who meet the hiring requirement. */
export const SKOLEPORTEN_QUALIFIED_HOURS: readonly ReferenceValue[] = [
  qualified(0.938, OSLO),
  qualified(0.954, NORWAY),
];
