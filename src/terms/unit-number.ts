import type { Word } from './word.ts';

/** Organisasjonsnummer of a unit: nine digits, the last a modulus-11 control digit. */
export type UnitNumber = Word<'UnitNumber'>;

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2] as const;

/** The control digit of eight digits, or null where none exists (remainder 10). */
export function unitNumberControlDigit(eightDigits: string): number | null {
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) sum += Number(eightDigits[i]) * (WEIGHTS[i] ?? 0);
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? null : digit;
}

/** Reads nine digits (blanks allowed) with a right control digit; null otherwise. */
export function parseUnitNumber(text: string): UnitNumber | null {
  const digits = text.replace(/[\s\u00a0]/g, '');
  if (!/^\d{9}$/.test(digits)) return null;
  return unitNumberControlDigit(digits) === Number(digits[8]) ? (digits as UnitNumber) : null;
}
