import { plainName } from '../definition.ts';
import type { Mapping } from '../mappings/mapping.ts';

/** Columns of an HR extract whose words a mapping may say are ours: each code, and a word for it that readers know. */
export const HR_CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: { f: 'K', m: 'M' },
  form: {
    permanent: 'Fast',
    temporary: 'Midlertidig',
    hourly: 'Timelønn',
    apprentice: 'Lærling',
    pensioner: 'Pensjonistvilkår',
    'loan-in': 'Innleid',
  },
};

/** Says a column's words anew, as the mapping has them; words it does not know stand. */
export function sayAnew(column: string, mapping: Mapping | null): (text: string) => string {
  const codes = mapping?.codes?.[column];
  const words = HR_CODES[column];
  if (codes === undefined || words === undefined) return (text) => text;
  const known = new Map(Object.entries(codes).map(([theirs, code]) => [plainName(theirs), words[code] ?? '']));
  return (text) => known.get(plainName(text)) ?? text;
}
