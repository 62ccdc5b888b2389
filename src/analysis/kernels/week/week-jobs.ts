import { EMPLOYMENT_TERMS, FULL_POSITION, OPEN_END } from '../../../terms/index.ts';
import { at } from '../../read-model/columns.ts';
import { knowledgeDay } from '../../read-model/counting-source.ts';
import { EMPLOYMENT_SOURCES } from '../../read-model/dataset.ts';
import type { View } from '../../read-model/view.ts';
import type { Week } from './reference-week.ts';
import type { WeekPosts } from './week-posts.ts';

/** All a person's posts at one unit in the week, as one job. Places as in the dataset's pieces. */
export interface Job {
  readonly unit: number;
  /** Of the post with most hours; an ordinary one goes before others. */
  readonly subgroup: number;
  /** Permanent if one of the posts is. */
  readonly contract: number;
  /** Sum of the shares, hundredths of a per cent. */
  readonly percent: number;
  /** Earliest first day as delivered. */
  readonly start: number;
  /** Latest first day not employed. */
  readonly end: number;
}

const ORDINARY = EMPLOYMENT_TERMS.indexOf('ordinary');

/** The jobs of a person's posts: person and unit are one job. The main job stands first: largest, permanent, earliest. */
export function jobsOf({ dataset }: View, week: Week, { active: posts, known }: WeekPosts): Job[] {
  const { unit } = dataset.pieces;
  const units = [...new Set(posts.map((post) => at(unit, post)))];
  const jobs = units.map((one) => {
    const own = posts.filter((post) => at(unit, post) === one);
    const kept = own.filter((post) => !isDisplaced(dataset, week, post, own));
    return { ...jobOf(dataset, one, kept), end: endOf(dataset, kept, known) };
  });
  return jobs.sort((a, b) => b.percent - a.percent || a.contract - b.contract || a.start - b.start || a.unit - b.unit);
}

/** Who ends in one employment and begins in another at the unit within the week is counted in the one that ends. */
function isDisplaced({ pieces }: View['dataset'], week: Week, post: number, own: readonly number[]): boolean {
  const from = at(pieces.from, post);
  if (from < week.monday) return false;
  return own.some((other) => at(pieces.to, other) - 1 <= week.sunday && at(pieces.from, other) < from);
}

/** Latest end of the employments of some posts: a post goes on in the next where only its values have changed. */
function endOf({ pieces }: View['dataset'], posts: readonly number[], known: readonly number[]): number {
  const isSame = (a: number, b: number) =>
    at(pieces.unit, a) === at(pieces.unit, b) && at(pieces.start, a) === at(pieces.start, b);
  const whole = known.filter((one) => posts.some((post) => isSame(one, post)));
  return Math.max(...whole.map((one) => at(pieces.to, one)));
}

function jobOf({ pieces }: View['dataset'], unit: number, posts: readonly number[]): Omit<Job, 'end'> {
  const share = (post: number) => Math.max(0, at(pieces.percent, post));
  const notOrdinary = (post: number) => (at(pieces.terms, post) === ORDINARY ? 0 : 1);
  const [most] = [...posts].sort(
    (a, b) =>
      notOrdinary(a) - notOrdinary(b) ||
      share(b) - share(a) ||
      at(pieces.contract, a) - at(pieces.contract, b) ||
      at(pieces.start, a) - at(pieces.start, b) ||
      at(pieces.position, a) - at(pieces.position, b) ||
      at(pieces.from, a) - at(pieces.from, b) ||
      at(pieces.subgroup, a) - at(pieces.subgroup, b),
  );
  return {
    unit,
    subgroup: at(pieces.subgroup, most ?? 0),
    contract: Math.min(...posts.map((post) => at(pieces.contract, post))),
    percent: posts.reduce((sum, post) => sum + share(post), 0),
    start: Math.min(...posts.map((post) => at(pieces.start, post))),
  };
}

/** Leaves shorter than this are not told of at all. */
const SHORTEST_LEAVE = 14;
/** Whoever is expected to be away for so long is not employed (ILO). */
const LONG_LEAVE = 90;

/** A leave that runs in the week, at a unit. */
interface Leave {
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Tells of a job whether its person is on leave for 90 days or more. Whole leaves begun by Friday count, cut to the job,
 * those of 14 days and more, of several the earliest; one without an end is as long as it has lasted on Monday (SSB,
 * Permisjoner og permitteringer). A leave from part of the position, or one that pay goes on in, is not told apart.
 */
export function longLeaveTest(view: View, week: Week): (person: number, job: Job) => boolean {
  const leaves = leavesOfWeek(view, week);
  return (person, job) => {
    const own = (leaves.get(person) ?? []).filter((leave) => leave.unit === job.unit);
    const lengths = own
      .map((leave) => ({ from: Math.max(leave.from, job.start), to: expectedEnd(leave, job, week) }))
      .map(({ from, to }) => ({ from, days: to - from }))
      .filter(({ days }) => days >= SHORTEST_LEAVE)
      .sort((a, b) => a.from - b.from || b.days - a.days);
    return (lengths[0]?.days ?? 0) >= LONG_LEAVE;
  };
}

function expectedEnd(leave: Leave, job: Job, week: Week): number {
  return leave.to === OPEN_END ? week.monday : Math.min(leave.to, job.end);
}

function leavesOfWeek({ dataset, counting, asKnownOn }: View, week: Week): ReadonlyMap<number, readonly Leave[]> {
  const { leaves } = dataset;
  const source = EMPLOYMENT_SOURCES.indexOf(counting.source);
  const day = knowledgeDay(asKnownOn);
  const found = new Map<number, Leave[]>();
  for (let i = 0; i < leaves.length; i++) {
    const [from, to, percent] = [at(leaves.from, i), at(leaves.to, i), at(leaves.percent, i)];
    if (from > week.friday || to <= week.monday || (percent >= 0 && percent < FULL_POSITION)) continue;
    if (at(leaves.source, i) !== source || at(leaves.knownFrom, i) > day || day >= at(leaves.knownTo, i)) continue;
    const person = at(leaves.person, i);
    found.set(person, [...(found.get(person) ?? []), { unit: at(leaves.unit, i), from, to }]);
  }
  return found;
}
