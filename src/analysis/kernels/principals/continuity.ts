import { addMonths, CONTINUITY_YEARS, type Day, MANY_PRINCIPALS } from '../../../terms/index.ts';
import type { View } from '../../read-model/view.ts';
import type { Lens } from '../axis.ts';
import { type Cube, markAll, shapeOf } from '../cube.ts';
import { distinctCube } from './distinct.ts';
import { eachSchool, mayBeActing } from './each-school.ts';
import { type DaysAsked, isWithin, type School } from './schools.ts';

/** Schools over the years, and how often the principal changed. */
export interface Continuity {
  /** Schools that had a principal; behind them all their principals. */
  readonly schools: Cube;
  /** Changes of principal; behind them those who came. */
  readonly changes: Cube;
  /** Schools without a change; behind them their principals. */
  readonly steady: Cube;
  /** Schools with three or more principals, and the others; behind them their principals. */
  readonly many: Cube;
  readonly fewer: Cube;
}

/** The five years that end on a day. */
export function continuityDays(day: number): DaysAsked {
  return { first: addMonths(day as Day, -12 * CONTINUITY_YEARS) + 1, last: day };
}

/**
 * Changes of principal over five years: a stint that begins within them after one of somebody else, however long before.
 * A school's first known principal is no change. metrics.md 5.B, B13.
 */
export function continuityOn(view: View, lens: Lens, day: number): Continuity {
  const days = continuityDays(day);
  const shape = shapeOf(lens);
  const [schools, changes, steady] = [distinctCube(shape), distinctCube(shape), distinctCube(shape)];
  const [many, fewer] = [distinctCube(shape), distinctCube(shape)];
  const doubtful: Int32Array[] = [];
  eachSchool(view, lens, days, (school, targets) => {
    const within = school.stints.filter((one) => isWithin(one, days));
    const principals = [...new Set(within.map(({ person }) => person))];
    const came = newcomers(school, days);
    schools.add(targets, 1, principals);
    changes.add(targets, came.length, came);
    if (came.length === 0) steady.add(targets, 1, principals);
    (principals.length >= MANY_PRINCIPALS ? many : fewer).add(targets, 1, principals);
    if (within.some((one) => mayBeActing(view, one))) doubtful.push(targets.slice());
  });
  const done = { changes: changes.done(), many: many.done() };
  for (const targets of doubtful) for (const cube of [done.changes, done.many]) markAll(cube, targets);
  return { ...done, schools: schools.done(), steady: steady.done(), fewer: fewer.done() };
}

/** Who took over within the days, one for each change. */
function newcomers({ stints }: School, days: DaysAsked): number[] {
  return stints.slice(1).flatMap(({ person, from }) => (from >= days.first ? [person] : []));
}
