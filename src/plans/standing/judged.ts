import { isTold, type Point } from './point.ts';
import type { Reading } from './reading.ts';
import { type Change, changeSince } from './usual-change.ts';

/** The year that changes are told from. Where the owner has not chosen one, it is the first of each reading. */
export interface BaseYear {
  readonly schoolYear: number;
  readonly chosen: boolean;
}

/** A reading with its newest value and what has changed. */
export interface Judged {
  readonly reading: Reading;
  readonly now: Point;
  /** Since the year before; null where either is not told. */
  readonly yearBefore: Change | null;
  /** Since the base year; null as above, where the base year is the year before, and across a break. */
  readonly base: Change | null;
  /** The period after a hole in the series: what lies before it is not compared. Null without a hole. */
  readonly brokenBefore: string | null;
}

/**
 * Judges the newest value of a reading against the year before and the base year. Only the unbroken run of years up
 * to now is used. Null where the reading is empty.
 */
export function judged(reading: Reading, base: BaseYear | null): Judged | null {
  const now = reading.points.at(-1);
  if (now === undefined) return null;
  const run = runBefore(reading.points, now);
  const told = run.filter(isTold);
  const before = told.find(({ schoolYear }) => schoolYear === now.schoolYear - 1);
  const from = told.find(({ schoolYear }) => (base?.chosen === true ? schoolYear === base.schoolYear : base !== null));
  const first = (run[0] ?? now).schoolYear;
  const older = reading.points.some((point) => isTold(point) && point.schoolYear < first);
  return {
    reading,
    now,
    yearBefore: isTold(now) && before !== undefined ? changeSince(before, now, told) : null,
    base: isTold(now) && from !== undefined && from !== before ? changeSince(from, now, told) : null,
    brokenBefore: older ? (run[0] ?? now).period : null,
  };
}

/**
 * The points of consecutive school years that end with the year before a point, oldest first. A year that is not
 * delivered, or not there, breaks the series; a withheld one does not, it is only not told.
 */
function runBefore(points: readonly Point[], now: Point): readonly Point[] {
  const run: Point[] = [];
  for (const point of points.slice(0, -1).toReversed()) {
    const later = run[0] ?? now;
    if (point.state === 'not-delivered' || point.schoolYear !== later.schoolYear - 1) break;
    run.unshift(point);
  }
  return run;
}
