import { inYears, SMALLEST_RISK_SET } from '../../../terms/index.ts';
import type { Estimate } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import { curveQuantile, type StayingCurve, stayingCurve } from '../../statistics/index.ts';
import type { Lens } from '../axis.ts';
import { type Cube, markAll, shapeOf } from '../cube.ts';
import { distinctCube } from './distinct.ts';
import { eachSchool, mayBeActing } from './each-school.ts';
import type { Stint } from './stints.ts';

/** How long principals stay at a school. */
export interface PrincipalTenure {
  /** Stints followed, and those of them that had ended; behind them the principals. */
  readonly stints: Cube;
  readonly ended: Cube;
  /** Stints that still run. */
  readonly running: Cube;
  /** Years until half have ended, with their 95 per cent interval; null where that is not reached. */
  readonly estimates: readonly Estimate[];
}

/** A stint as it is followed, in days; at risk on `(entry, time]`. */
interface FollowedStint {
  readonly stint: Stint;
  readonly entry: number;
  readonly time: number;
  readonly ended: boolean;
}

const HALF = 0.5;
/** Before every day there is. */
const ALWAYS = -1_000_000;

/**
 * The day from which the record holds those who leave: nobody who had left before the first leaver it knows is in it, so
 * whoever stood there then is followed from that day on, with the time served before (left truncation; methods.md 2).
 */
export function followedFrom(view: View, day: number): number {
  return view.spells.to.reduce((earliest, to) => Math.min(earliest, to - 1), day);
}

/**
 * Kaplan–Meier over the stints of all schools until a day: ended ones with their length, running ones followed until
 * the day, those begun before the record entering late. The median is the time by which half have ended (Brookmeyer &
 * Crowley 1982 for its interval), of those who stayed longer than `startOf` the whole.
 */
export function principalTenureOn(view: View, lens: Lens, day: number): PrincipalTenure {
  const shape = shapeOf(lens);
  const [stints, ended, running] = [distinctCube(shape), distinctCube(shape), distinctCube(shape)];
  const inCell: FollowedStint[][] = Array.from({ length: shape.cells }, () => []);
  const all: FollowedStint[] = [];
  const doubtful: Int32Array[] = [];
  eachFollowed(view, lens, day, (followed, targets) => {
    const { stint } = followed;
    all.push(followed);
    stints.add(targets, 1, [stint.person]);
    (followed.ended ? ended : running).add(targets, 1, [stint.person]);
    for (const cell of targets) inCell[cell]?.push(followed);
    if (mayBeActing(view, stint)) doubtful.push(targets.slice());
  });
  const cubes = { stints: stints.done(), ended: ended.done(), running: running.done() };
  for (const targets of doubtful) markAll(cubes.ended, targets);
  const start = startOf(all);
  return { ...cubes, estimates: inCell.map((followed) => medianOf(followed, start)) };
}

type Enter = (followed: FollowedStint, targets: Int32Array) => void;

function eachFollowed(view: View, lens: Lens, day: number, enter: Enter): void {
  const since = followedFrom(view, day);
  eachSchool(view, lens, { first: ALWAYS, last: day }, ({ stints }, targets) => {
    for (const stint of stints) {
      const followed = follow(stint, since, day);
      if (followed !== null) enter(followed, targets);
    }
  });
}

/** Null where the stint had ended before the record holds anybody's end. */
function follow(stint: Stint, since: number, day: number): FollowedStint | null {
  const ended = stint.to <= day;
  const time = (ended ? stint.to : day + 1) - stint.from;
  const entry = Math.max(0, since - stint.from);
  return time > entry ? { stint, entry, time, ended } : null;
}

/** How late stints enter, and from which length of time on the curve of them all is told. */
export interface LateEntry {
  /** The day from which principals are followed. */
  readonly since: number;
  /** Persons who were principals before that. */
  readonly persons: number;
  /** Years served from which the curve begins; 0 = from the first day. */
  readonly startsAt: number;
}

/** What a reader must know of the whole: who entered late, and from which time on the curve can be told. */
export function lateEntry(view: View, lens: Lens, day: number): LateEntry {
  const all: FollowedStint[] = [];
  eachFollowed(view, { axes: [], filters: lens.filters }, day, (followed) => all.push(followed));
  const late = all.filter(({ entry }) => entry > 0).map(({ stint }) => stint.person);
  const startsAt = inYears(startOf(all));
  return { since: followedFrom(view, day), persons: new Set(late).size, startsAt };
}

/**
 * The time served from which on at least five of the whole are followed: with delayed entry the first ones may be so few
 * that one of them leaving would decide the curve. What is told is then of those who stayed longer. 0 where five are
 * followed from the first day, or never (methods.md 2, left truncation).
 */
function startOf(all: readonly FollowedStint[]): number {
  const entries = [...new Set(all.map(({ entry }) => entry))].sort((a, b) => a - b);
  const follows = (from: number) => all.filter(({ entry, time }) => entry <= from && from < time).length;
  return entries.find((entry) => follows(entry) >= SMALLEST_RISK_SET) ?? 0;
}

/**
 * The first time after the start at which all who are followed end at once while others are followed from later on: the
 * curve ends before it, since it knows nothing of how those others came so far.
 */
function brokenAt(followed: readonly FollowedStint[], start: number): number {
  const isBroken = (at: number) =>
    followed.every(({ entry, time, ended }) => entry >= at || time < at || (time === at && ended)) &&
    followed.some(({ entry }) => entry >= at);
  const times = followed.flatMap(({ ended, time }) => (ended && time > start ? [time] : []));
  return times.filter(isBroken).reduce((earliest, at) => Math.min(earliest, at), Number.POSITIVE_INFINITY);
}

function medianOf(inCell: readonly FollowedStint[], start: number): Estimate {
  const followed = inCell.filter((one) => one.time > start);
  const curve = stayingCurve({
    time: Float64Array.from(followed, (one) => one.time),
    cause: Int32Array.from(followed, (one) => Number(one.ended)),
    entry: Float64Array.from(followed, (one) => Math.max(one.entry, start)),
  });
  const { time, lower, upper } = curveQuantile(until(curve, brokenAt(followed, start)), HALF);
  const years = (days: number | null) => (days === null ? null : inYears(days));
  return { value: years(time), low: years(lower), high: years(upper) };
}

/** The curve before a time. */
function until(curve: StayingCurve, end: number): StayingCurve {
  const points = curve.time.filter((at) => at < end).length;
  return {
    ...curve,
    time: curve.time.subarray(0, points),
    survival: curve.survival.subarray(0, points),
    lower: curve.lower.slice(0, points),
    upper: curve.upper.slice(0, points),
  };
}
