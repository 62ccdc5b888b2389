import { FULL_POSITION, SUSPICIOUS_POSITION } from '../../../terms/index.ts';
import { at } from '../../read-model/columns.ts';
import { SUBGROUP_CODES } from '../../read-model/subgroup-codes.ts';
import type { View } from '../../read-model/view.ts';
import { dateNumber, type Lens, newStanding, passes, type Standing } from '../axis.ts';
import { type Cube, countAll, newCube, shapeOf, targetsOf } from '../cube.ts';
import { standAs } from '../person-loop.ts';
import type { Week } from './reference-week.ts';
import { type Job, jobsOf, longLeaveTest } from './week-jobs.ts';
import { type NoEmployment, postsOfWeek, type WeekPosts } from './week-posts.ts';

/** What the week counts: persons in the cell of their main job, or the shares of all jobs, each in its own. */
export type WeekCounted = 'distinct-persons' | 'position-shares';

/** Persons a reader must know of. Those not employed are told by the reason, whatever other jobs they have. */
export type WeekPersons = NoEmployment | 'counted' | 'unassigned' | 'several-jobs' | 'large-share';

/** A week as it was counted. */
export interface WeekTold {
  readonly cube: Cube;
  readonly persons: Readonly<Record<WeekPersons, ReadonlySet<number>>>;
}

const NO_GROUP = SUBGROUP_CODES.indexOf('unassigned');

/**
 * Counts by Statistics Norway's rules (data-sources 1.7): persons employed in the reference week, or their contracted
 * full-time equivalents (sum of shares / 100, exact to four decimals). Age is of the 16th; years of service are those
 * since the job's earliest first day.
 */
export function countWeek(view: View, lens: Lens, week: Week, counted: WeekCounted): WeekTold {
  const ofPersons = counted === 'distinct-persons';
  const counting = newCounting(view, lens, week);
  const isAway = longLeaveTest(view, week);
  for (const posts of postsOfWeek(view, week)) {
    const { kept, not } = jobsKept(view, week, posts, isAway);
    noteNot(counting, posts.person, not);
    const others = kept.length - 1;
    for (const job of ofPersons ? kept.slice(0, 1) : kept) {
      countJob(counting, { person: posts.person, job, others }, ofPersons ? 1 : job.percent);
    }
  }
  if (!ofPersons) inFullPositions(counting.cube);
  return counting;
}

interface Counting extends WeekTold {
  readonly lens: Lens;
  readonly targets: Int32Array;
  readonly nowhere: number;
  readonly persons: Readonly<Record<WeekPersons, Set<number>>>;
  readonly stand: Stand;
}

function newCounting(view: View, lens: Lens, week: Week): Counting {
  const shape = shapeOf(lens);
  const targets = new Int32Array(shape.margins);
  const nowhere = view.dataset.units.codes.length - 1;
  return { lens, cube: newCube(shape), targets, nowhere, persons: newPersons(), stand: standingIn(view, lens, week) };
}

function noteNot({ stand, persons }: Counting, person: number, not: JobsKept['not']): void {
  for (const { job, why } of not) if (stand(person, job) !== null) persons[why].add(person);
}

interface Told {
  readonly person: number;
  readonly job: Job;
  /** How many other jobs the person has. */
  readonly others: number;
}

function countJob({ lens, cube, targets, nowhere, persons, stand }: Counting, told: Told, amount: number): void {
  const { person, job, others } = told;
  const here = stand(person, job);
  if (here === null) return;
  targetsOf(cube.shape, lens, here, targets);
  countAll(cube, targets, person, amount);
  persons.counted.add(person);
  if (job.unit === nowhere || job.subgroup === NO_GROUP) persons.unassigned.add(person);
  if (job.percent > SUSPICIOUS_POSITION) persons['large-share'].add(person);
  if (others > 0) persons['several-jobs'].add(person);
}

interface JobsKept {
  readonly kept: readonly Job[];
  readonly not: readonly {
    readonly job: Pick<Job, 'unit' | 'subgroup' | 'contract' | 'start'>;
    readonly why: NoEmployment;
  }[];
}

function jobsKept(view: View, week: Week, posts: WeekPosts, isAway: ReturnType<typeof longLeaveTest>): JobsKept {
  const { pieces } = view.dataset;
  const jobs = jobsOf(view, week, posts);
  const not = posts.not.map(({ piece, why }) => ({
    why,
    job: {
      unit: at(pieces.unit, piece),
      subgroup: at(pieces.subgroup, piece),
      contract: at(pieces.contract, piece),
      start: at(pieces.start, piece),
    },
  }));
  const away = jobs.filter((job) => isAway(posts.person, job));
  return {
    kept: jobs.filter((job) => !away.includes(job)),
    not: [...not, ...away.map((job) => ({ why: 'long-leave' as const, job }))],
  };
}

type Stand = (
  person: number,
  job: Pick<Job, 'unit' | 'subgroup' | 'contract' | 'start'>,
) => { readonly standing: Standing; readonly date: number } | null;

/** Where a person stands with a job; null where a filter keeps it out. Filled anew for each. */
function standingIn(view: View, lens: Lens, { middle }: Week): Stand {
  const here = { standing: newStanding(), date: dateNumber(middle) };
  return (person, job) => {
    standAs(view, person, here.standing);
    here.standing.unit = job.unit;
    here.standing.subgroup = job.subgroup;
    here.standing.contract = job.contract;
    here.standing.spellStart = dateNumber(job.start);
    return passes(lens, here.standing, here.date) ? here : null;
  };
}

function newPersons(): Readonly<Record<WeekPersons, Set<number>>> {
  return {
    counted: new Set(),
    unassigned: new Set(),
    'several-jobs': new Set(),
    'large-share': new Set(),
    silent: new Set(),
    unpaid: new Set(),
    'long-leave': new Set(),
  };
}

function inFullPositions(cube: Cube): void {
  for (let cell = 0; cell < cube.sum.length; cell++) cube.sum[cell] = (cube.sum[cell] ?? 0) / FULL_POSITION;
}
