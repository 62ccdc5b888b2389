import type { NaiveOne } from './cell.ts';
import { monthsLater } from './more.ts';

/** The first day of a life at the owner; undefined without one. */
export function firstDay(one: NaiveOne): number | undefined {
  return [...one.life].find(([, { employed }]) => employed)?.[0];
}

/** In how many months something had happened on a day, a begun month counted as whole. */
export function monthsTo(begin: number, day: number): number {
  let months = 0;
  while (monthsLater(begin, months) < day) months++;
  return months;
}

/** Completed months until a day. */
export function monthsBy(begin: number, day: number): number {
  let months = 0;
  while (monthsLater(begin, months + 1) <= day) months++;
  return months;
}
