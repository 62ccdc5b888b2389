import type { BreakTold } from '../../disclosure/index.ts';
import { breakAcross } from '../../terms/index.ts';
import { isTold, type Point, type ToldPoint } from './point.ts';
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
  /** Since the year before; null where either is not told, and across a break. */
  readonly yearBefore: Change | null;
  /** Since the base year; null as above, where the base year is the year before, and across a break. */
  readonly base: Change | null;
  /** The period after a hole in the series: what lies before it is not compared. Null without a hole. */
  readonly brokenBefore: string | null;
  /** The break that older values are not compared across; null without one. */
  readonly refused: Refusing | null;
}

/** Why older values of a reading are not compared with its newest. */
export interface Refusing {
  readonly break: BreakTold;
  /** The year before is told and lies on the other side. */
  readonly yearBefore: boolean;
  /** A base year was chosen, is told, and lies on the other side. */
  readonly base: boolean;
}

/**
 * Judges the newest value of a reading against the year before and the base year. Only the unbroken run of years up
 * to now is used. Null where the reading is empty.
 */
export function judged(reading: Reading, base: BaseYear | null): Judged | null {
  const now = reading.points.at(-1);
  if (now === undefined) return null;
  const { run, stoppedBy } = runBefore(reading, now);
  const told = run.filter(isTold);
  const before = yearBeforeIn(told, now);
  const from = baseIn(told, base);
  const first = (run[0] ?? now).schoolYear;
  const older = reading.points.some((point) => isTold(point) && point.schoolYear < first);
  return {
    reading,
    now,
    yearBefore: isTold(now) && before !== undefined ? changeSince(before, now, told) : null,
    base: isTold(now) && from !== undefined && from !== before ? changeSince(from, now, told) : null,
    brokenBefore: older && stoppedBy === 'hole' ? (run[0] ?? now).period : null,
    refused: stoppedBy === 'break' ? refusing(reading, now, base) : null,
  };
}

function yearBeforeIn(told: readonly ToldPoint[], now: Point): ToldPoint | undefined {
  return told.find(({ schoolYear }) => schoolYear === now.schoolYear - 1);
}

function baseIn(told: readonly ToldPoint[], base: BaseYear | null): ToldPoint | undefined {
  return told.find(({ schoolYear }) => (base?.chosen === true ? schoolYear === base.schoolYear : base !== null));
}

interface Run {
  readonly run: readonly Point[];
  readonly stoppedBy: 'hole' | 'break' | null;
}

/**
 * The points of consecutive school years that end with the year before a point, oldest first. A year that is not
 * delivered, or not there, breaks the series, and so does a break; a withheld year does not, it is only not told.
 */
function runBefore(reading: Reading, now: Point): Run {
  const run: Point[] = [];
  for (const point of reading.points.slice(0, -1).toReversed()) {
    const later = run[0] ?? now;
    if (point.state === 'not-delivered' || point.schoolYear !== later.schoolYear - 1) return { run, stoppedBy: 'hole' };
    if (breakBetween(reading, point, now) !== null) return { run, stoppedBy: 'break' };
    run.unshift(point);
  }
  return { run, stoppedBy: null };
}

/** The latest break between two points of a reading; null where there is none. */
function breakBetween({ breaks, time }: Reading, earlier: Point, later: Point): BreakTold | null {
  return breakAcross(breaks, earlier.period, later.period, time);
}

/** The latest break that a value which is told lies behind, and which comparisons it stops. */
function refusing(reading: Reading, now: Point, base: BaseYear | null): Refusing | null {
  const behind = reading.points
    .slice(0, -1)
    .filter(isTold)
    .flatMap((point) => {
      const between = breakBetween(reading, point, now);
      return between === null ? [] : [{ point, between }];
    });
  const latest = behind.at(-1);
  if (latest === undefined || !isTold(now)) return null;
  const isBehind = (schoolYear: number | undefined) => behind.some(({ point }) => point.schoolYear === schoolYear);
  return {
    break: latest.between,
    yearBefore: isBehind(now.schoolYear - 1),
    base: base?.chosen === true && isBehind(base.schoolYear),
  };
}
