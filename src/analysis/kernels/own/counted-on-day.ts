import type { OwnTableId } from '../../../sources/index.ts';
import { addMonths, type Day, dayOf, dayParts, PUPIL_COUNT_MONTHS } from '../../../terms/index.ts';
import type { View } from '../../read-model/view.ts';
import { number, type PlacedRow, placedRows } from './placed-rows.ts';

/** What was counted on one day. */
export interface CountedRows {
  /** The day of the count; null where none stands. */
  readonly day: Day | null;
  readonly rows: readonly PlacedRow[];
}

/** Days on which anything of an own table was counted, oldest first. */
export function countDays(view: View, table: OwnTableId): readonly Day[] {
  const days = new Set(placedRows(view, table).map(({ values }) => number(values['day'])));
  return [...days].sort((a, b) => a - b) as Day[];
}

/**
 * The latest count on or before a day, of all units together: units that were not counted that day are not mixed in from
 * an earlier one. A count stands for twelve months, as pupils do.
 */
export function countedOn(view: View, table: OwnTableId, day: number): CountedRows {
  const earliest = addMonths(day as Day, -PUPIL_COUNT_MONTHS);
  const last = countDays(view, table).findLast((one) => one <= day && one >= earliest) ?? null;
  return { day: last, rows: placedRows(view, table).filter(({ values }) => values['day'] === last) };
}

const DAYS_OF_A_WEEK = 7;
/** 1970-01-01 was a Thursday, and a week begins on Monday. */
const THURSDAY = 3;
/** Farthest from the first school day that a count may be and still tell how school began. */
const NEAR = 31;

/** First school day of the school year that a day lies in: the Monday of 16–22 August, within a few days of everybody's. */
export function firstSchoolDay(day: Day): Day {
  const { year, month } = dayParts(day);
  const earliest = dayOf(month >= 8 ? year : year - 1, 8, 16);
  const weekday = (earliest + THURSDAY) % DAYS_OF_A_WEEK;
  return (earliest + ((DAYS_OF_A_WEEK - weekday) % DAYS_OF_A_WEEK)) as Day;
}

/** The count nearest the first school day of a day's school year, the earlier of two as near; that day itself where none is near. */
export function countAtSchoolStart(days: readonly Day[], day: Day): Day {
  const start = firstSchoolDay(day);
  const away = (one: Day) => Math.abs(one - start);
  const [nearest] = days.toSorted((a, b) => away(a) - away(b) || a - b);
  return nearest !== undefined && away(nearest) <= NEAR ? nearest : start;
}
