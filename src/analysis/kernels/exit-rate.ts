import { DAYS_OF_A_YEAR, type Day, finalFrom } from '../../terms/index.ts';
import { at } from '../read-model/columns.ts';
import type { View } from '../read-model/view.ts';
import type { Lens } from './axis.ts';
import type { Days } from './balance.ts';
import { type Cube, count, newCube, shapeOf } from './cube.ts';
import { followCells, OUTSIDE } from './trail.ts';

export interface ExitRate {
  /** Last days employed in the period, in the cell of that day: the exits of the staff balance. */
  readonly exits: Cube;
  /** Person-years, at most four decimals: employed days in the cell (bridged holes too) / 365.25. */
  readonly years: Cube;
}

interface Spell {
  readonly person: number;
  readonly spell: number;
  readonly begin: number;
  readonly end: number;
}

/** Exits of `[from, to)` and the person-time they are out of, every day in the cell of that day. metrics.md 5.B, B4. */
export function exitRateOf(view: View, lens: Lens, days: Days): ExitRate {
  const shape = shapeOf(lens);
  const [exits, years] = [newCube(shape), newCube(shape)];
  const trail = followCells(view, lens, shape);
  const add = (cube: Cube, cells: Int32Array, person: number, amount: number) => {
    for (const cell of cells) if (cell !== OUTSIDE) count(cube, cell, person, amount);
  };
  const spend = ({ person, spell, begin, end }: Spell) => {
    const [first, after] = [Math.max(begin, days.from), Math.min(end, days.to)];
    let since = first;
    trail.changes(person, spell, { from: first, to: after - 1 }, (before, _, day) => {
      add(years, before, person, day - since);
      since = day;
    });
    trail.cellsOn(person, after - 1, trail.cells);
    add(years, trail.cells, person, after - since);
    if (end > days.to) return;
    add(exits, trail.cells, person, 1);
    if (finalFrom(view.dataset.settings.gapRule, end as Day) <= view.counting.horizon + 1) return;
    for (const cell of trail.cells) if (cell !== OUTSIDE) exits.provisional[cell] = 1;
  };
  for (let person = 0; person < view.dataset.persons.length; person++) {
    for (let spell = at(view.spells.offsets, person); spell < at(view.spells.offsets, person + 1); spell++) {
      const [begin, end] = [at(view.spells.from, spell), at(view.spells.to, spell)];
      if (begin < days.to && end > days.from) spend({ person, spell, begin, end });
    }
  }
  for (let cell = 0; cell < shape.cells; cell++) years.sum[cell] = personYears(years.sum[cell] ?? 0);
  return { exits, years };
}

/** Employed days as person-years with four decimals. */
function personYears(days: number): number {
  return Math.round((days / DAYS_OF_A_YEAR) * 10_000) / 10_000;
}
