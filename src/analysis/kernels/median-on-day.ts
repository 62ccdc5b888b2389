import { at } from '../read-model/columns.ts';
import type { View } from '../read-model/view.ts';
import { medianOf } from '../statistics/index.ts';
import type { Amount } from './amounts.ts';
import type { Lens } from './axis.ts';
import { type Cube, count, newCube, shapeOf, targetsOf } from './cube.ts';
import { eachPresent } from './person-loop.ts';

/**
 * Median of an amount over the persons with an active counted post on a day, each once, in the cell of the primary
 * post. Those whose amount is not known are left out. `sum` is the median, 0 where there is nobody.
 */
export function medianOnDay(view: View, lens: Lens, day: number, amountOf: Amount): Cube {
  const shape = shapeOf(lens);
  const cube = newCube(shape);
  const targets = new Int32Array(shape.margins);
  const [cells, amounts]: [number[], number[]] = [[], []];
  eachPresent(view, lens, day, (person, here) => {
    const amount = amountOf(person);
    if (Number.isNaN(amount)) return;
    targetsOf(shape, lens, here, targets);
    for (const cell of targets) {
      count(cube, cell, person, 0);
      cells.push(cell);
      amounts.push(amount);
    }
  });
  return medianOnCells(cube, cells, amounts);
}

/** Puts into a cube that has counted persons the median of the amounts of each cell: `amounts` in `cells`, one by one. */
export function medianOnCells(cube: Cube, cells: readonly number[], amounts: readonly number[]): Cube {
  const { shape } = cube;
  const starts = new Int32Array(shape.cells + 1);
  for (let cell = 0; cell < shape.cells; cell++) starts[cell + 1] = at(starts, cell) + at(cube.persons, cell);
  const fill = starts.slice();
  const grouped = new Float64Array(cells.length);
  cells.forEach((cell, i) => {
    grouped[at(fill, cell)] = amounts[i] ?? 0;
    fill[cell] = at(fill, cell) + 1;
  });
  for (let cell = 0; cell < shape.cells; cell++) {
    const [first, after] = [at(starts, cell), at(starts, cell + 1)];
    if (after > first) cube.sum[cell] = medianOf(grouped.subarray(first, after).sort());
  }
  return cube;
}
