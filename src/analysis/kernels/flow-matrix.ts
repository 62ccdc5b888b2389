import { at } from '../read-model/columns.ts';
import type { View } from '../read-model/view.ts';
import { type Axis, BY, dateNumber, type Lens, movesWithTime, newStanding, passes, placeOn } from './axis.ts';
import { mayReturn } from './between-two-days.ts';
import { type Cube, countAll, markAll, newCube, type Shape } from './cube.ts';
import { postOn, standAs, standAt } from './person-loop.ts';
import { successorsBy } from './successors.ts';

/** Persons by where they stood on each of two days; the last code of both axes is «not employed». */
export interface FlowMatrix {
  readonly persons: Cube;
  /** Place of «not employed» on both axes. */
  readonly outside: number;
  /** Persons in another place on the second day only because their unit was followed by another. */
  readonly followed: number;
}

/**
 * From where to where, along the lens' first axis. From: the primary post of those in an active counted post on the first day.
 * To: the primary post on the second day (in a bridged hole the last one before it). New are those not employed on
 * the first day; whoever was in a bridged hole that day is in no row. Filters hold on the first day, and for the new
 * on the second. metrics.md 5.B, B8.
 */
export function flowMatrixOf(view: View, lens: Lens, days: { readonly from: number; readonly to: number }): FlowMatrix {
  const axis = lens.axes[0];
  if (axis === undefined) throw new RangeError('a flow matrix needs one axis');
  const outside = axis.size;
  const sizes = Int32Array.of(axis.size + 1, axis.size + 1);
  const shape: Shape = { cells: (axis.size + 2) ** 2, sizes, strides: Int32Array.of(axis.size + 2, 1), margins: 4 };
  const persons = newCube(shape);
  const stand = standingOnDay(view, lens, axis);
  const hasFollowed = followedTheUnit(view, axis, days.to);
  let followed = 0;
  for (let person = 0; person < view.dataset.persons.length; person++) {
    const [before, after] = [stand(person, days.from), stand(person, days.to)];
    if (!isTold(before, after)) continue;
    const targets = margins(shape, before.place ?? outside, after.place ?? outside);
    countAll(persons, targets, person, 1);
    if (after.place === null && mayReturn(view, person, days.to)) markAll(persons, targets);
    if (hasFollowed(before, after)) followed++;
  }
  return { persons, outside, followed };
}

function isTold(before: Stood, after: Stood): boolean {
  if (before.hole) return false;
  return before.place === null ? after.passes : before.passes;
}

/** Where a person stood on a day; `place` null where not employed, and then nothing else holds. */
interface Stood {
  readonly place: number | null;
  readonly unit: number;
  readonly hole: boolean;
  readonly passes: boolean;
}

const NOWHERE: Stood = { place: null, unit: -1, hole: false, passes: false };

/** Along units, areas and school types: in another place, in a unit that followed the one before. */
function followedTheUnit(view: View, axis: Axis, day: number): (before: Stood, after: Stood) => boolean {
  if (axis.by !== BY.unit) return () => false;
  const successors = successorsBy(view.dataset, day);
  return (before, after) =>
    before.place !== null && after.place !== null && before.place !== after.place
      ? successors(before.unit).has(after.unit)
      : false;
}

function standingOnDay(view: View, lens: Lens, axis: Axis): (person: number, day: number) => Stood {
  const standing = newStanding();
  const tenure = axis.by === BY.tenure || movesWithTime(lens, BY.tenure);
  return (person, day) => {
    const post = postOn(view, person, day);
    if (post < 0) return NOWHERE;
    standAs(view, person, standing);
    standAt(view, post, standing, tenure);
    const date = dateNumber(day);
    const hole = at(view.posts.hole, post) === 1;
    const { unit } = standing;
    return { hole, unit, passes: passes(lens, standing, date), place: placeOn(axis, standing, date) };
  };
}

function margins({ sizes, strides }: Shape, from: number, to: number): Int32Array {
  const [step, all] = [at(strides, 0), at(sizes, 0)];
  return Int32Array.of(from * step + to, all * step + to, from * step + all, all * step + all);
}
