import type { Word } from './word.ts';

/** Keyed hash of an identity number: 32 hexadecimal digits. The number itself never reaches analysis. */
export type PersonKey = Word<'PersonKey'>;

export function parsePersonKey(text: string): PersonKey | null {
  return /^[0-9a-f]{32}$/.test(text) ? (text as PersonKey) : null;
}
