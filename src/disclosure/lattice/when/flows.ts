import { addMonths, dayParts } from '../../../terms/index.ts';
import type { Shape } from '../shape.ts';
import {
  type Between,
  CALENDAR_YEAR,
  type DayOfYear,
  fallsOn,
  hasEnded,
  horizonOf,
  isAllStaff,
  isCoarse,
  MONTHS_OF_A_YEAR,
  type Period,
  partsOfYear,
  referenceDay,
  SCHOOL_YEAR,
  type Settings,
  wholeYears,
} from '../times.ts';

/**
 * The times of a balance that must all be tellable where a cell is told of one: each of the school years that a time is made of. Of years
 * that do not overlap, none tells of another. All staff are told of as their exits are, where enough came and left in all of these: where a
 * year from October says that nobody left, and one from August how many were there, the two together tell of the few who were hired at a school.
 */
export function balancesTogether(period: Period, shape: Shape, raw: Settings): readonly Period[] | null {
  if (isAllStaff(shape)) return exitsTogether(period, shape, raw);
  return period.kind === 'between' ? yearsFrom(SCHOOL_YEAR, period, raw) : [period];
}

/**
 * As `balancesTogether`, of exits. All staff and the owner's staff groups are also told of by calendar year and by the year from the reference
 * day where that is the first of a month, and by month and tertial where every one of the calendar year that has ended can be; what all of these leave between them is judged in `known/months-told.ts`.
 */
export function exitsTogether(period: Period, shape: Shape, raw: Settings): readonly Period[] | null {
  if (period.kind !== 'between') return [period];
  const schoolYears = yearsFrom(SCHOOL_YEAR, period, raw);
  if (schoolYears !== null || !isCoarse(shape) || !hasEnded(period, raw)) return schoolYears;
  const reference = referenceDay(raw);
  const begins = [CALENDAR_YEAR, ...(reference.dayOfMonth === 1 ? [reference] : [])];
  const years = begins.map((begin) => yearsFrom(begin, period, raw)).find((one) => one !== null);
  return partsOfYear(period, horizonOf(raw)) ?? years ?? null;
}

/** The years beginning on a day of the year that a time is made of, once all have ended; null where it is made of none. */
function yearsFrom(begin: DayOfYear, period: Between, raw: Settings): readonly Period[] | null {
  if (!fallsOn(period.from, begin) || !wholeYears(period) || !hasEnded(period, raw)) return null;
  const years = dayParts(period.to).year - dayParts(period.from).year;
  return Array.from({ length: years }, (_, i): Between => {
    const from = addMonths(period.from, i * MONTHS_OF_A_YEAR);
    return { kind: 'between', from, to: addMonths(from, MONTHS_OF_A_YEAR), grain: null };
  });
}
