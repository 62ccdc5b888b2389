import { addDays, type Day, dayOf, dayParts } from '../../terms/index.ts';
import { readDay } from '../files/days.ts';

/** Days `[from, to)`. */
export interface ReadPeriod {
  readonly from: Day;
  readonly to: Day;
}

/** The Monday of a week of ISO 8601: week 1 is that of 4 January. */
function mondayOf(year: number, week: number): Day {
  const fourth = dayOf(year, 1, 4);
  return addDays(fourth, 7 * (week - 1) - ((fourth + 3) % 7));
}

type Months = readonly [year: number, month: number, length: number];

const ISO_PAIR = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/;
const WEEK = /^(20\d{2}) ?(?:[-/] ?)?[wu] ?(\d{1,2})$/i;
const YEAR = /^(20\d{2})$/;
const YEAR_AND_PART = /^(20\d{2}) ?(?:[-/–] ?)?([kqt]) ?(?:\. ?)?([1-4])$/i;
const PART_AND_YEAR = /^([1-4]) ?(?:\. ?)?(kvartal|kv\.?|quarter|tertial) ?(20\d{2})$/i;
const YEAR_AND_TWO = /^(20\d{2}) ?[-/–] ?(\d{2}|20\d{2})$/;
const MONTH_AND_YEAR = /^(\d{1,2})[./](20\d{2})$/;

/**
 * Reads a week (`2025-W46`, of ISO 8601), month, quarter, tertial, school year (August to July) or year as people write it; null for anything else.
 * `2011-12` is December unless the table goes by school years.
 */
export function readPeriod(text: string, bySchoolYear = false): ReadPeriod | null {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  const [, first, second] = ISO_PAIR.exec(trimmed) ?? [];
  if (first !== undefined && second !== undefined) return ordered(readDay(first), readDay(second));
  const week = weekOf(trimmed);
  if (week !== null) return { from: week, to: addDays(week, 7) };
  const months = monthsOf(trimmed, bySchoolYear);
  if (months === null) return null;
  const [year, month, length] = months;
  const last = month - 1 + length;
  return { from: dayOf(year, month, 1), to: dayOf(year + Math.floor(last / 12), (last % 12) + 1, 1) };
}

/** A day, or the 1 October of a school year, on which schools are counted; null for anything else. */
export function readCountDay(text: string): Day | null {
  const day = readDay(text);
  if (day !== null) return day;
  const period = readPeriod(text, true);
  const { year, month } = dayParts(period?.from ?? dayOf(1970, 1, 1));
  return period !== null && month === 8 && period.to === dayOf(year + 1, 8, 1) ? dayOf(year, 10, 1) : null;
}

function weekOf(text: string): Day | null {
  const [, year, week] = WEEK.exec(text) ?? [];
  if (year === undefined) return null;
  const monday = mondayOf(Number(year), Number(week));
  // The last week of a year is the one whose Thursday is in it.
  return Number(week) >= 1 && dayParts(addDays(monday, 3)).year === Number(year) ? monday : null;
}

function ordered(from: Day | null, to: Day | null): ReadPeriod | null {
  return from === null || to === null || from >= to ? null : { from, to };
}

function monthsOf(text: string, bySchoolYear: boolean): Months | null {
  const [, year] = YEAR.exec(text) ?? [];
  if (year !== undefined) return bySchoolYear ? [Number(year), 8, 12] : [Number(year), 1, 12];
  const [, partYear, letter = '', part] = YEAR_AND_PART.exec(text) ?? [];
  if (partYear !== undefined) return partOf(Number(partYear), letter.toLowerCase(), Number(part));
  const [, number, word = '', ofYear] = PART_AND_YEAR.exec(text) ?? [];
  if (number !== undefined) return partOf(Number(ofYear), word.toLowerCase().slice(0, 1), Number(number));
  const [, month, monthYear] = MONTH_AND_YEAR.exec(text) ?? [];
  if (month !== undefined) return monthOf(Number(monthYear), Number(month));
  return yearAndTwo(text, bySchoolYear);
}

function yearAndTwo(text: string, bySchoolYear: boolean): Months | null {
  const [, first = '', second = ''] = YEAR_AND_TWO.exec(text) ?? [];
  if (first === '') return null;
  const isSchoolYear = Number(second.slice(-2)) === (Number(first) + 1) % 100;
  const isMonth = second.length === 2 && Number(second) >= 1 && Number(second) <= 12;
  if (isMonth && !(bySchoolYear && isSchoolYear)) return bySchoolYear ? null : monthOf(Number(first), Number(second));
  return isSchoolYear ? [Number(first), 8, 12] : null;
}

function partOf(year: number, kind: string, part: number): Months | null {
  if (kind === 't') return part > 3 ? null : [year, 4 * part - 3, 4];
  return [year, 3 * part - 2, 3];
}

function monthOf(year: number, month: number): Months | null {
  return month >= 1 && month <= 12 ? [year, month, 1] : null;
}
