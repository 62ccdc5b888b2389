import { plainName } from '../definition.ts';
import type { OwnField } from './own-table.ts';

type Codes = NonNullable<OwnField['codes']>;

/** The words of each set of codes, made once: columns are looked through cell by cell. */
const WORDS = new WeakMap<Codes, ReadonlyMap<string, string>>();

function wordsOf(codes: Codes): ReadonlyMap<string, string> {
  const known = WORDS.get(codes);
  if (known !== undefined) return known;
  const pairs = Object.entries(codes).flatMap(([code, words]) =>
    [code, ...words].map((word) => [plainName(word), code] as const),
  );
  // Of a word that two codes have the first counts.
  const made = new Map([...pairs].reverse());
  WORDS.set(codes, made);
  return made;
}

/** The code that a word says, by the code itself or the words people write for it; null where it says none. */
export function codeOf({ codes }: Pick<OwnField, 'codes'>, text: string): string | null {
  if (codes === undefined) return null;
  return Object.hasOwn(codes, text) ? text : (wordsOf(codes).get(plainName(text)) ?? null);
}
