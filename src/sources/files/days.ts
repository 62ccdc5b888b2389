import { addDays, type Day, dayOf, existingDay } from '../../terms/index.ts';

/** Day 0 of Excel's serial numbers, with its 29 February 1900 that never was. */
const EXCEL_ZERO = dayOf(1899, 12, 30);
/** End days from here on mean «no end»: payroll systems write 31.12.2099 or 31.12.9999. */
const NO_END_YEAR = 2099;

const YEAR_FIRST = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/;
const DAY_FIRST = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})(?: .*)?$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const EXCEL_SERIAL = /^(\d{5})(?:\.\d+)?$/;

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

interface Written {
  readonly year: number;
  readonly day: Day | null;
}

function eightDigits(text: string): Written | null {
  const match = EIGHT_DIGITS.exec(text);
  if (match === null) return null;
  const day = existingDay(Number(match[1]), Number(match[2]), Number(match[3]));
  if (day !== null) return { year: Number(match[1]), day };
  const year = Number(text.slice(4));
  return { year, day: existingDay(year, Number(text.slice(2, 4)), Number(text.slice(0, 2))) };
}

function written(text: string): Written | null {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    const year = Number(yearFirst[1]);
    return { year, day: existingDay(year, Number(yearFirst[2]), Number(yearFirst[3])) };
  }
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) {
    const year = fullYear(dayFirst[3] ?? '');
    return { year, day: existingDay(year, Number(dayFirst[2]), Number(dayFirst[1])) };
  }
  const serial = EXCEL_SERIAL.exec(text);
  if (serial !== null) return { year: 0, day: addDays(EXCEL_ZERO, Number(serial[1])) };
  return eightDigits(text);
}

/**
 * Reads a date as Norwegian systems write it: `2024-08-01`, `01.08.2024`, `1/8/2024`, `20240801`, with or without a time
 * of day after it, or Excel's serial number. The day comes before the month. Null for anything else.
 */
export function readDay(text: string): Day | null {
  return written(text.trim())?.day ?? null;
}

/** The day the file says, `open` for a blank or a year that means «no end», null where it cannot be read. */
export function readEndDay(text: string): Day | 'open' | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '-') return 'open';
  const found = written(trimmed);
  if (found === null) return null;
  return found.year >= NO_END_YEAR ? 'open' : found.day;
}
