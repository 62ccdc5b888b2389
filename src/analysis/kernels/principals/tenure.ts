import type { Estimate } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import { curveQuantile, stayingCurve } from '../../statistics/index.ts';
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

const DAYS_OF_A_YEAR = 365.25;
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
 * Crowley 1982 for its interval).
 */
export function principalTenureOn(view: View, lens: Lens, day: number): PrincipalTenure {
  const shape = shapeOf(lens);
  const [stints, ended, running] = [distinctCube(shape), distinctCube(shape), distinctCube(shape)];
  const inCell: FollowedStint[][] = Array.from({ length: shape.cells }, () => []);
  const doubtful: Int32Array[] = [];
  const enter = (followed: FollowedStint, targets: Int32Array) => {
    const { stint } = followed;
    stints.add(targets, 1, [stint.person]);
    (followed.ended ? ended : running).add(targets, 1, [stint.person]);
    for (const cell of targets) inCell[cell]?.push(followed);
    if (mayBeActing(view, stint)) doubtful.push(targets.slice());
  };
  eachFollowed(view, lens, day, enter);
  const cubes = { stints: stints.done(), ended: ended.done(), running: running.done() };
  for (const targets of doubtful) markAll(cubes.ended, targets);
  return { ...cubes, estimates: inCell.map(medianOf) };
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

/** What a reader must know of the whole: who entered late, and whether the curve had to begin anew. */
export function lateEntry(view: View, lens: Lens, day: number): LateEntry {
  const all: FollowedStint[] = [];
  eachFollowed(view, { axes: [], filters: lens.filters }, day, (followed) => all.push(followed));
  const late = all.filter(({ entry }) => entry > 0).map(({ stint }) => stint.person);
  const startsAt = inYears(emptiedAt(all)) ?? 0;
  return { since: followedFrom(view, day), persons: new Set(late).size, startsAt };
}

/**
 * The last time at which everybody followed so long had ended while others had served longer before they were followed;
 * 0 without one. There the curve would be zero for good, so it begins anew: what it tells is of those who stayed that
 * long (methods.md 2, left truncation).
 */
function emptiedAt(followed: readonly FollowedStint[]): number {
  const ends = followed.flatMap(({ ended, time }) => (ended ? [time] : []));
  const isEmptied = (at: number) =>
    followed.every(({ entry, time, ended }) => entry >= at || time < at || (time === at && ended)) &&
    followed.some(({ entry }) => entry >= at);
  return ends.filter(isEmptied).reduce((latest, at) => Math.max(latest, at), 0);
}

function medianOf(all: readonly FollowedStint[]): Estimate {
  const start = emptiedAt(all);
  const followed = all.filter((one) => one.time > start);
  const curve = stayingCurve({
    time: Float64Array.from(followed, (one) => one.time),
    cause: Int32Array.from(followed, (one) => Number(one.ended)),
    entry: Float64Array.from(followed, (one) => Math.max(one.entry, start)),
  });
  const { time, lower, upper } = curveQuantile(curve, HALF);
  return { value: inYears(time), low: inYears(lower), high: inYears(upper) };
}

function inYears(days: number | null): number | null {
  return days === null ? null : Math.round((days * 10) / DAYS_OF_A_YEAR) / 10;
}
