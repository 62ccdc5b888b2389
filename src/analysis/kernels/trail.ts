import { type Day, dayOf, dayParts, isLeapYear } from '../../terms/index.ts';
import { at } from '../read-model/columns.ts';
import type { View } from '../read-model/view.ts';
import { type Axis, BY, dateNumber, type Lens, movesWithTime, newStanding, passes } from './axis.ts';
import { type Shape, targetsOf } from './cube.ts';
import { postOn, standAs, standAt } from './person-loop.ts';

/** Cell of a margin in which the person is not, because a filter keeps it out. */
export const OUTSIDE = -1;

/** Days `from` … `to`, both included. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

/** A person's way through the cells, per margin. */
export interface Trail {
  /** Room for the cells of one day. */
  readonly cells: Int32Array;
  /** Writes the cells on a day on which the person is employed. */
  readonly cellsOn: (person: number, day: number, into: Int32Array) => void;
  /** Calls `each` for every day in the reach whose cells differ from the day before, within one spell. */
  readonly changes: (
    person: number,
    spell: number,
    reach: Reach,
    each: (before: Int32Array, after: Int32Array, day: number) => void,
  ) => void;
}

/** Follows persons through the cells of a lens. Cells change where the primary post, the age or the tenure does. */
export function followCells(view: View, lens: Lens, shape: Shape): Trail {
  const here = { standing: newStanding(), date: 0 };
  const [age, tenure] = [movesWithTime(lens, BY.age), movesWithTime(lens, BY.tenure)];
  const ageTurns = age ? turningYears(lens, BY.age) : [];
  const tenureTurns = tenure ? turningYears(lens, BY.tenure) : [];
  const dated = age || tenure;
  let before = new Int32Array(shape.margins);
  let after = new Int32Array(shape.margins);
  const cellsOn = (person: number, day: number, into: Int32Array) => {
    standAs(view, person, here.standing);
    standAt(view, postOn(view, person, day), here.standing, tenure);
    if (dated) here.date = dateNumber(day);
    if (passes(lens, here.standing, here.date)) targetsOf(shape, lens, here, into);
    else into.fill(OUTSIDE);
  };
  const changes: Trail['changes'] = (person, spell, reach, each) => {
    const days = postChanges(view, person, reach);
    if (age) birthdays(view, person, ageTurns, days);
    if (tenure) anniversaries(at(view.spells.from, spell), tenureTurns, days);
    const turning = days.filter((day) => day > reach.from && day <= reach.to).sort((a, b) => a - b);
    if (turning.length === 0) return;
    cellsOn(person, reach.from, before);
    for (const day of turning) {
      cellsOn(person, day, after);
      each(before, after, day);
      [before, after] = [after, before];
    }
  };
  return { cells: new Int32Array(shape.margins), cellsOn, changes };
}

/** Completed years at which a code changes on the axes of a kind. */
function turningYears(lens: Lens, by: Axis['by']): number[] {
  const turns = new Set<number>();
  for (const axis of [...lens.axes, ...lens.filters.map((filter) => filter.axis)]) {
    if (axis.by !== by) continue;
    for (let i = 1; i < axis.code.length; i++) if (axis.code[i] !== axis.code[i - 1]) turns.add(i);
  }
  return [...turns];
}

function postChanges(view: View, person: number, reach: Reach): number[] {
  const days: number[] = [];
  for (let i = at(view.posts.offsets, person); i < at(view.posts.offsets, person + 1); i++) {
    const day = at(view.posts.from, i);
    if (day > reach.from && day <= reach.to) days.push(day);
  }
  return days;
}

/** Age turns on the first of the birth month; on 1 January where only the year is known. */
function birthdays(view: View, person: number, turns: readonly number[], days: number[]): void {
  const { birthYear, birthMonth } = view.dataset.persons;
  const year = at(birthYear, person);
  if (year === 0) return;
  for (const age of turns) days.push(dayOf(year + age, Math.max(1, at(birthMonth, person)), 1));
}

/** Years are completed on the same date; those begun on 29 February on 1 March where the year has no such day. */
function anniversaries(start: number, turns: readonly number[], days: number[]): void {
  const { year, month, dayOfMonth } = dayParts(start as Day);
  for (const years of turns) {
    const leapless = month === 2 && dayOfMonth === 29 && !isLeapYear(year + years);
    days.push(leapless ? dayOf(year + years, 3, 1) : dayOf(year + years, month, dayOfMonth));
  }
}
