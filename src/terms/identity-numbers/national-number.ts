import { type Day, existingDay } from '../day.ts';

/** What an eleven-digit identity number looks like. «bad» = wrong length, no such date, or a wrong check digit. */
export type NationalNumberKind = 'real-looking' | 'synthetic' | 'ambiguous' | 'bad';

export interface NationalNumberReading {
  readonly kind: NationalNumberKind;
  /** True for a D-number (day of month + 40). */
  readonly dNumber: boolean;
  /** Day of birth as the number says it, where the old rules give one. */
  readonly birth: Day | null;
  /** From the ninth digit under the rules that end in 2032; «unknown» for a bad number. */
  readonly sex: 'f' | 'm' | 'unknown';
}

const FIRST_WEIGHTS = [3, 7, 6, 1, 8, 9, 4, 5, 2] as const;
const SECOND_WEIGHTS = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2] as const;
const BAD: NationalNumberReading = { kind: 'bad', dNumber: false, birth: null, sex: 'unknown' };

function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);
}

/** Check digits right under the rule until 2031, or the wider first digit from 2032 (remainder 0–3). */
export function checkDigitsRight(digits: string): boolean {
  const first = (weighted(digits, FIRST_WEIGHTS) + Number(digits[9])) % 11;
  const second = (weighted(digits, SECOND_WEIGHTS) + Number(digits[10])) % 11;
  return first <= 3 && second === 0;
}

/** The two classic check digits of nine digits, or null where one would be 10. */
export function nationalNumberCheckDigits(nineDigits: string): string | null {
  const first = (11 - (weighted(nineDigits, FIRST_WEIGHTS) % 11)) % 11;
  if (first === 10) return null;
  const second = (11 - (weighted(`${nineDigits}${first}`, SECOND_WEIGHTS) % 11)) % 11;
  return second === 10 ? null : `${first}${second}`;
}

/** Century by the three individual digits (Skatteetaten's table for numbers given before 2032). */
function fullYear(twoDigits: number, individual: number): number {
  if (individual <= 499) return 1900 + twoDigits;
  if (individual <= 749 && twoDigits >= 54) return 1800 + twoDigits;
  if (twoDigits <= 39) return 2000 + twoDigits;
  return individual >= 900 ? 1900 + twoDigits : 2000 + twoDigits;
}

/**
 * Reads an identity number. Marks: day + 40 is a D-number; month + 80 (Tenor) and + 60 (NAV, with D-number) are
 * synthetic; month + 40 is a help number or NAV's synthetic ones and so ambiguous. Never throws.
 */
export function readNationalNumber(text: string): NationalNumberReading {
  if (!/^\d{11}$/.test(text) || !checkDigitsRight(text)) return BAD;
  const rawDay = Number(text.slice(0, 2));
  const rawMonth = Number(text.slice(2, 4));
  const dNumber = rawDay > 40;
  const mark = Math.floor((rawMonth - 1) / 20) * 20;
  const individual = Number(text.slice(6, 9));
  const birth = existingDay(
    fullYear(Number(text.slice(4, 6)), individual),
    rawMonth - mark,
    dNumber ? rawDay - 40 : rawDay,
  );
  if (birth === null) return BAD;
  const sex = Number(text[8]) % 2 === 1 ? 'm' : 'f';
  if (mark === 80 || mark === 60) return { kind: 'synthetic', dNumber, birth, sex };
  if (mark === 40) return { kind: 'ambiguous', dNumber, birth, sex };
  return mark === 0 ? { kind: 'real-looking', dNumber, birth, sex } : BAD;
}

const SHAPE = '\\d{6}[\\s.-]?\\d{5}';
const HELD = new RegExp(SHAPE);
const WHOLE = new RegExp(`^${SHAPE}$`);

/** Whether a text holds what has the shape of an identity number, also parted after the sixth digit. */
export function holdsIdentityNumber(text: string): boolean {
  return HELD.test(text);
}

/** Whether a text is nothing but such a number: some logins call people by longer rows of digits. */
export function isIdentityNumber(text: string): boolean {
  return WHOLE.test(text.trim());
}
