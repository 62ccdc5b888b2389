import { plainName } from '../definition.ts';
import type { OwnField } from './own-table.ts';

/** The code that a word says, by the code itself or the words people write for it; null where it says none. */
export function codeOf({ codes = {} }: Pick<OwnField, 'codes'>, text: string): string | null {
  if (Object.hasOwn(codes, text)) return text;
  const plain = plainName(text);
  const found = Object.entries(codes).find(([code, words]) => [code, ...words].some((one) => plainName(one) === plain));
  return found?.[0] ?? null;
}
