import type { Day, EmploymentTerms } from '../../terms/index.ts';
import type { Chance } from '../chance.ts';
import type { ScaleParameters } from '../scales.ts';
import type { JobKey } from '../world/jobs.ts';
import type { NumberGiver } from '../world/person-numbers.ts';
import { DEMO_POSITIONS, type PositionKey, positionKeyOf } from '../world/positions.ts';
import type { DemoPerson, DemoPost, DemoUnit } from '../world/world.ts';

/** Somebody at work: the person, what they do, and the pieces of employment that run now. */
export interface Staff {
  readonly person: DemoPerson;
  job: JobKey;
  unit: DemoUnit;
  temporary: boolean;
  readonly since: Day;
  /** Running pieces, the main one first. */
  posts: DemoPost[];
}

/** Somebody whose temporary contract has ended and who comes back on a day. */
export interface Waiting {
  readonly staff: Staff;
  readonly day: Day;
  readonly unit: DemoUnit;
  readonly permanent: boolean;
}

/** The story while it is being told. */
export interface Story {
  readonly parameters: ScaleParameters;
  readonly units: readonly DemoUnit[];
  readonly until: Day;
  readonly chance: Chance;
  readonly numbers: NumberGiver;
  readonly persons: DemoPerson[];
  staff: Staff[];
  waiting: Waiting[];
  /** Employment outside the default population that runs, where a unit's number is filled up with it. */
  outside: { readonly person: DemoPerson; readonly post: DemoPost }[];
  readonly gone: { readonly person: DemoPerson; readonly job: JobKey; readonly day: Day }[];
  employments: number;
  /** How many have been hired into each job. */
  readonly hired: Map<JobKey, number>;
  /** How many ages have been drawn from each distribution. */
  readonly ages: Map<string, number>;
}

export interface PostPlan {
  readonly unit: DemoUnit;
  readonly position: PositionKey;
  readonly percent: number | null;
  readonly from: Day;
  /** Agreed end (first day not employed); null = permanent. */
  readonly agreedTo: Day | null;
  readonly terms?: EmploymentTerms;
}

const AKS_POSITIONS: readonly PositionKey[] = ['aks-leader', 'aks-base-leader', 'aks-assistant'];

/** What the HR system calls the workplace: AKS is a place of its own there, and the office goes by its number. */
export function workplaceOf(unit: DemoUnit, position: PositionKey): string {
  if (unit.schoolType === 'annen enhet') return unit.unit;
  return AKS_POSITIONS.includes(position) ? `${unit.name} AKS` : unit.name;
}

/** Opens a piece of employment and writes it into the person's history. */
export function openPost(story: Story, person: DemoPerson, plan: PostPlan): DemoPost {
  const position = DEMO_POSITIONS[plan.position];
  story.employments++;
  const post: DemoPost = {
    employment: story.employments,
    unit: plan.unit.unit,
    workplace: workplaceOf(plan.unit, plan.position),
    title: position.title,
    position: positionKeyOf(position),
    styrk: position.styrk,
    subgroup: position.subgroup,
    percent: plan.percent,
    contract: plan.agreedTo === null ? 'permanent' : 'temporary',
    terms: plan.terms ?? 'ordinary',
    from: plan.from,
    to: plan.agreedTo,
    agreedTo: plan.agreedTo,
    endReason: plan.agreedTo === null ? null : 'Kontrakt utløpt',
    shownFrom: null,
    superseded: false,
    twice: false,
  };
  person.posts.push(post);
  return post;
}

/** Goes on with a piece as another one from a day: the old ends there, the new takes its place. */
export function followPost(person: DemoPerson, old: DemoPost, from: Day, changes: Partial<DemoPost>): DemoPost {
  const post: DemoPost = { ...old, from, shownFrom: null, superseded: false, twice: false, ...changes };
  old.to = from;
  old.endReason = null;
  person.posts.push(post);
  return post;
}

/** Ends everything that runs; a piece that would have begun later never begins. */
export function endStaff(story: Story, staff: Staff, to: Day, reason: string): void {
  for (const post of staff.posts) {
    if (post.to !== null && post.to <= to) continue;
    post.to = to > post.from ? to : post.from;
    post.endReason = reason;
  }
  story.gone.push({ person: staff.person, job: staff.job, day: to });
}

export function isOpen(unit: DemoUnit, day: Day): boolean {
  return (unit.openedOn === null || unit.openedOn <= day) && (unit.closedOn === null || unit.closedOn > day);
}

/** A unit to go to: any of them, or where a city's numbers must come out right, by size. */
export function pickUnit({ chance, parameters }: Story, units: readonly DemoUnit[]): DemoUnit {
  if (parameters.registered === undefined) return chance.pick(units);
  return chance.weighted(units.map((unit) => [unit, unit.size] as const));
}

export type Present = (unit: DemoUnit, job: JobKey) => number;

/** Persons in each job at each unit at this moment, with those who are known to come back. */
export function countPresent(story: Story): Present {
  const counts = new Map<string, number>();
  const add = (unit: DemoUnit, job: JobKey): void => {
    const key = `${unit.key}/${job}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  for (const staff of story.staff) add(staff.unit, staff.job);
  for (const waiting of story.waiting) add(waiting.unit, waiting.staff.job);
  return (unit, job) => counts.get(`${unit.key}/${job}`) ?? 0;
}
