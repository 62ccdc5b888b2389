import type { Quantity } from './word.ts';

/** A calendar day without time of day: whole days since 1970-01-01 (negative before). */
export type Day = Quantity<'Day'>;

/** The open end of an interval `[from, to)`: later than any day that can be written. */
export const OPEN_END = 2147483647 as Day;

const FIRST_YEAR = 1850;
const LAST_YEAR = 2200;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Length of a year where time is counted in days. */
export const DAYS_OF_A_YEAR = 365.25;

export interface DayParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly dayOfMonth: number;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day of a proleptic Gregorian date that is known to exist. Method: Hinnant, days_from_civil. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra - 719468) as Day;
}

/** Year, month and day of month. Method: Hinnant, civil_from_days. */
export function dayParts(day: Day): DayParts {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, dayOfMonth };
}

/** The day of a date if it exists between the years 1850 and 2200, else null. */
export function existingDay(year: number, month: number, dayOfMonth: number): Day | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(dayOfMonth) || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null;
  return dayOf(year, month, dayOfMonth);
}

/** Reads `YYYY-MM-DD`; null for anything else or a date that does not exist. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  return existingDay(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** `YYYY-MM-DD`; the open end is written as an empty text. */
export function formatDay(day: Day): string {
  if (day === OPEN_END) return '';
  const { year, month, dayOfMonth } = dayParts(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

export function addDays(day: Day, days: number): Day {
  return day === OPEN_END ? OPEN_END : ((day + days) as Day);
}

/** The same day of month `months` later; the last day of the month where that day does not exist. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = dayParts(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayOf(toYear, toMonth, Math.min(dayOfMonth, daysInMonth(toYear, toMonth)));
}

/** Completed years between two days (calendar years, so 29 February is completed on 1 March or 28 February's end). */
export function completedYears(from: Day, to: Day): number {
  const a = dayParts(from);
  const b = dayParts(to);
  const reached = b.month > a.month || (b.month === a.month && b.dayOfMonth >= a.dayOfMonth);
  return b.year - a.year - (reached ? 0 : 1);
}

/** Completed calendar months between two days; a month begun on the 31st is completed on the 1st where there is no 31st. */
export function completedMonths(from: Day, to: Day): number {
  const [a, b] = [dayParts(from), dayParts(to)];
  return (b.year - a.year) * 12 + b.month - a.month - (b.dayOfMonth >= a.dayOfMonth ? 0 : 1);
}

/** A number of days in years of 365.25 days, with one decimal. */
export function inYears(days: number): number {
  return Math.round((days * 10) / DAYS_OF_A_YEAR) / 10;
}
