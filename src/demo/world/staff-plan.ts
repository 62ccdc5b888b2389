import { type Day, dayParts, type SchoolType } from '../../terms/index.ts';
import { type Choice, type JobKey, positionsOf, STAFFING, trend } from './jobs.ts';
import type { DemoUnit } from './world.ts';

/** How many an owner wants in each job, and in which positions. */
export interface StaffPlan {
  /** Whether a kind of unit has the job at all. */
  readonly has: (type: SchoolType, job: JobKey) => boolean;
  /** Persons a unit should have in a job on a day. */
  readonly target: (unit: DemoUnit, job: JobKey, day: Day) => number;
  /** Positions a job may have in a kind of unit, with weights. */
  readonly positions: (job: JobKey, type: SchoolType) => Choice;
  /** How many of the vacancies that would be filled in a month are, where some jobs are hard to fill. */
  readonly filled?: (job: JobKey) => number;
}

function targetByShares(unit: DemoUnit, job: JobKey, day: Day): number {
  if (job === 'principal') return unit.schoolType === 'annen enhet' ? 0 : 1;
  const share = STAFFING[unit.schoolType][job] ?? 0;
  const { year, month } = dayParts(day);
  return Math.round(unit.size * share * trend(job, year - 2015 + (month >= 8 ? 0 : -1)));
}

/** Shares of a unit's size by kind of unit: for owners nobody has published figures about. */
export const STAFF_BY_SHARES: StaffPlan = {
  has: (type, job) => (STAFFING[type][job] ?? 0) > 0,
  target: targetByShares,
  positions: positionsOf,
};
