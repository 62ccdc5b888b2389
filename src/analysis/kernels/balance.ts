import { type Day, finalFrom } from '../../terms/index.ts';
import { BALANCE_COMPONENTS, type BalanceComponent } from '../raw-table.ts';
import { at } from '../read-model/columns.ts';
import type { View } from '../read-model/view.ts';
import type { Lens } from './axis.ts';
import { type Cube, count, newCube, type Shape, shapeOf } from './cube.ts';
import { isSilent, onLeave, spellOn } from './person-loop.ts';
import { followCells, OUTSIDE, type Trail } from './trail.ts';

export type Balance = Readonly<Record<BalanceComponent, Cube>>;

/** Days `[from, to)`. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * Staff balance of `[from, to)`: start + hires + returns + transfers in − transfers out − exits = end, in every cell
 * and every total. Each total is counted on its own state: for a unit's total only changes of unit are transfers.
 * Definition: contract.md 1 and the comment of each counting step below. Sums are events, `persons` distinct persons.
 */
export function balanceOf(view: View, lens: Lens, days: Days): Balance {
  const shape = shapeOf(lens);
  const cubes = Object.fromEntries(BALANCE_COMPONENTS.map((one) => [one, newCube(shape)])) as Record<
    BalanceComponent,
    Cube
  >;
  const trail = followCells(view, lens, shape);
  for (let person = 0; person < view.dataset.persons.length; person++) {
    const first = at(view.spells.offsets, person);
    for (let spell = first; spell < at(view.spells.offsets, person + 1); spell++) {
      const begin = at(view.spells.from, spell);
      const end = at(view.spells.to, spell);
      if (begin > days.to || end <= days.from) continue;
      const entered = spell === first ? cubes.hires : cubes.returns;
      flows(view, trail, { person, spell, begin, end, entered }, { cubes, days });
    }
    stocks(view, trail, person, { cubes, days });
  }
  return cubes;
}

interface Counting {
  readonly cubes: Balance;
  readonly days: Days;
}

interface Stay {
  readonly person: number;
  readonly spell: number;
  readonly begin: number;
  readonly end: number;
  readonly entered: Cube;
}

/** Hire or return on a first day in the period, transfers between its days and the day after, exit on a last day in it. */
function flows(view: View, trail: Trail, stay: Stay, { cubes, days }: Counting): void {
  const { person, begin, end } = stay;
  if (begin >= days.from && begin < days.to) {
    trail.cellsOn(person, begin, trail.cells);
    add(stay.entered, trail.cells, person);
  }
  const lastDay = Math.min(end - 1, days.to);
  trail.changes(person, stay.spell, { from: Math.max(begin, days.from), to: lastDay }, (before, after) => {
    for (let margin = 0; margin < before.length; margin++) {
      const [out, into] = [at(before, margin), at(after, margin)];
      if (out === into) continue;
      if (out !== OUTSIDE) count(cubes['transfers-out'], out, person, 1);
      if (into !== OUTSIDE) count(cubes['transfers-in'], into, person, 1);
    }
  });
  if (end <= days.to) {
    trail.cellsOn(person, end - 1, trail.cells);
    add(cubes.exits, trail.cells, person);
    if (finalFrom(view.dataset.settings.gapRule, end as Day) > view.counting.horizon + 1) {
      mark(cubes.exits, trail.cells);
      mark(cubes.end, trail.cells);
    }
  }
}

/** Start: employed on the day before and on the first day. End: employed on the last day and on the day after. Memo lines: who of them is on leave, or silent. */
function stocks(view: View, trail: Trail, person: number, { cubes, days }: Counting): void {
  const ends = [
    { day: days.from, cube: cubes.start, leave: cubes['memo-leave-start'] },
    { day: days.to, cube: cubes.end, leave: cubes['memo-leave-end'] },
  ];
  for (const { day, cube, leave } of ends) {
    const spell = spellOn(view, person, day);
    if (spell < 0 || at(view.spells.from, spell) === day) continue;
    trail.cellsOn(person, day, trail.cells);
    add(cube, trail.cells, person);
    if (onLeave(view, person, day)) add(leave, trail.cells, person);
    if (cube === cubes.end && isSilent(view, person, day)) add(cubes['memo-dropped-out'], trail.cells, person);
  }
}

function add(cube: Cube, cells: Int32Array, person: number): void {
  for (const cell of cells) if (cell !== OUTSIDE) count(cube, cell, person, 1);
}

function mark(cube: Cube, cells: Int32Array): void {
  for (const cell of cells) if (cell !== OUTSIDE) cube.provisional[cell] = 1;
}

/** Cells in which the balance does not close: always 0 unless Laget is wrong. */
export function openCells(balance: Balance, shape: Shape): number {
  let open = 0;
  for (let cell = 0; cell < shape.cells; cell++) {
    const of = (one: BalanceComponent) => balance[one].sum[cell] ?? 0;
    const left = of('start') + of('hires') + of('returns') + of('transfers-in') - of('transfers-out') - of('exits');
    if (left !== of('end')) open++;
  }
  return open;
}
