import { addDays, type Day, dayOf, dayParts } from '../../../terms/index.ts';

/** The week of a month by which Statistics Norway counts: the one with the 16th. */
export interface Week {
  readonly monday: Day;
  readonly friday: Day;
  readonly sunday: Day;
  /** The 16th: ages and years of service are told of this day. */
  readonly middle: Day;
  /** First day of the month. */
  readonly month: Day;
}

/** 1970-01-01 was a Thursday. */
const THURSDAY = 3;

/** The reference week of the month a day lies in (SSB, arbmark-docs-amelding, Referanseuke). */
export function referenceWeek(day: Day): Week {
  const { year, month } = dayParts(day);
  const middle = dayOf(year, month, 16);
  const daysIn = (((middle + THURSDAY) % 7) + 7) % 7;
  const monday = addDays(middle, -daysIn);
  return { monday, friday: addDays(monday, 4), sunday: addDays(monday, 6), middle, month: dayOf(year, month, 1) };
}

/** The day itself, or the last day of the month before where the week of its month lies past it. */
export function lastDayWithWeek(horizon: Day): Day {
  const { sunday, month } = referenceWeek(horizon);
  return sunday <= horizon ? horizon : addDays(month, -1);
}
