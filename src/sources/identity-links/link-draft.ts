import { type NationalNumberReading, readNationalNumber } from '../../terms/index.ts';

/** One row as read, not yet judged. */
export interface LinkDraft {
  readonly line: number;
  readonly earlier: string;
  readonly later: string;
  readonly earlierReading: NationalNumberReading;
  readonly laterReading: NationalNumberReading;
}

function digits(text: string): string {
  const plain = text.replace(/[\s.-]/g, '');
  return /^\d{10}$/.test(plain) ? `0${plain}` : plain;
}

export function linkDraft(earlierText: string, laterText: string, line: number): LinkDraft {
  const earlier = digits(earlierText);
  const later = digits(laterText);
  return { line, earlier, later, earlierReading: readNationalNumber(earlier), laterReading: readNationalNumber(later) };
}
