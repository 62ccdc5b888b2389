import { checkDigitsRight, readNationalNumber } from '../../terms/index.ts';
import type { NumberSeen } from './number-seen.ts';

/** A person's number as it stands in a cell, in the form the record makes its key of. */
export interface PersonNumber extends Pick<NumberSeen, 'kind'> {
  readonly number: string;
}

/**
 * Reads an identity number or an employee number: digits alone where the text is a number with blanks or signs in it, and a
 * zero that a spreadsheet has dropped is put back. The same text gives the same number in every source.
 */
export function readPersonNumber(text: string): PersonNumber {
  const digits = text.replace(/[\s.-]/g, '');
  const plain = /^\d+$/.test(digits) ? digits : text;
  const isShort = /^\d{10}$/.test(plain) && checkDigitsRight(`0${plain}`);
  const number = isShort ? `0${plain}` : plain;
  return { number, kind: readNationalNumber(number).kind };
}
