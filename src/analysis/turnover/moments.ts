import { addDays, type Day, dayOf, dayParts } from '../../terms/index.ts';
import { referenceWeek } from '../kernels/week/reference-week.ts';
import type { DayRule } from './choices.ts';

/** A day on which people are counted, or the days of a week that stands for one: both ends included. */
export interface Moment {
  readonly first: Day;
  readonly last: Day;
}

/** What is compared: the first and the second moment. Events are those of the days from one first day to the other. */
export interface Moments {
  readonly from: Moment;
  readonly to: Moment;
}

/** Two days that are asked about. */
export interface AskedDays {
  readonly from: Day;
  readonly to: Day;
}

/** 1970-01-01 was a Thursday. */
const DAYS_OF_A_WEEK = 7;

/**
 * The moments a definition compares when two days are asked about: those days, or the definition's own in the same
 * years. Null where both own moments would be the same one.
 */
export function momentsOf(rule: DayRule, { from, to }: AskedDays): Moments | null {
  const [first, second] = [momentIn(rule, from), momentIn(rule, to)];
  return first.first < second.first ? { from: first, to: second } : null;
}

function momentIn(rule: DayRule, asked: Day): Moment {
  const { year } = dayParts(asked);
  switch (rule) {
    case 'asked':
      return oneDay(asked);
    case 'first-of-december':
      return oneDay(dayOf(year, 12, 1));
    case 'first-thursday-of-november':
      return oneDay(firstThursday(dayOf(year, 11, 1)));
    case 'week-of-16-november': {
      const { monday, sunday } = referenceWeek(dayOf(year, 11, 16));
      return { first: monday, last: sunday };
    }
  }
}

function oneDay(day: Day): Moment {
  return { first: day, last: day };
}

/** The census day of England's schools: the first Thursday on or after a day. */
function firstThursday(day: Day): Day {
  const past = ((day % DAYS_OF_A_WEEK) + DAYS_OF_A_WEEK) % DAYS_OF_A_WEEK;
  return addDays(day, (DAYS_OF_A_WEEK - past) % DAYS_OF_A_WEEK);
}

/** The latest two years of which every rule's days are told about, by the owner's reference day. */
export function latestDays(rules: readonly DayRule[], referenceDay: string, horizon: Day): AskedDays {
  const [month = 10, dayOfMonth = 1] = referenceDay.split('-').map(Number);
  const pair = (last: number): AskedDays => ({
    from: dayOf(last - 1, month, dayOfMonth),
    to: dayOf(last, month, dayOfMonth),
  });
  const isTold = (days: AskedDays) =>
    rules.every((rule) => {
      const last = momentsOf(rule, days)?.to.last;
      return last !== undefined && last <= horizon;
    });
  const { year } = dayParts(horizon);
  return [pair(year), pair(year - 1)].find(isTold) ?? pair(year - 1);
}
