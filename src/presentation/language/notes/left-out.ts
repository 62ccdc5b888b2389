import type { ExclusionCode } from '../../../disclosure/index.ts';
import type { InEach, Language } from '../language.ts';
import { fill } from '../screens/shape.ts';
import { noteValues } from './wording.ts';

/** Who is left out, as they stand in a list: «Ikke med: timelønte (57), lærlinger (33) og innleide (10).» */
const NAMES: InEach<Readonly<Record<ExclusionCode, string>>> = {
  nb: {
    hourly: 'timelønte',
    apprentice: 'lærlinger',
    pensioner: 'ansatte på pensjonistvilkår',
    'loan-in': 'innleide',
    'non-starter': 'de som aldri startet',
    duplicate: 'rader levert to ganger',
  },
  nn: {
    hourly: 'timelønte',
    apprentice: 'lærlingar',
    pensioner: 'tilsette på pensjonistvilkår',
    'loan-in': 'innleigde',
    'non-starter': 'dei som aldri starta',
    duplicate: 'rader leverte to gonger',
  },
  en: {
    hourly: 'hourly paid staff',
    apprentice: 'apprentices',
    pensioner: "staff on pensioners' terms",
    'loan-in': 'hired-in staff',
    'non-starter': 'those who never started',
    duplicate: 'rows delivered twice',
  },
};
const SENTENCE: InEach<string> = {
  nb: 'Ikke med: {list}.',
  nn: 'Ikkje med: {list}.',
  en: 'Left out: {list}.',
};
const AND: InEach<string> = { nb: ' og ', nn: ' og ', en: ' and ' };

interface ExclusionNote {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** All exclusions of a figure as one sentence, with how many where the note tells it; nothing where none is left out. */
export function leftOutText(notes: readonly ExclusionNote[], language: Language): string {
  if (notes.length === 0) return '';
  const names: Readonly<Record<string, string>> = NAMES[language];
  const items = notes.map(({ code, values }) => {
    const told = (['persons', 'rows'] as const).find((key) => values[key] !== undefined && values[key] !== 0);
    const name = names[code] ?? code;
    return told === undefined ? name : `${name} (${noteValues(values, language).number(told)})`;
  });
  const last = items.at(-1) ?? '';
  const list = items.length === 1 ? last : `${items.slice(0, -1).join(', ')}${AND[language]}${last}`;
  return fill(SENTENCE[language], { list });
}
