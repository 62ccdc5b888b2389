import { addMonths, type Day, PUPIL_COUNT_MONTHS } from '../../terms/index.ts';
import { at } from '../read-model/columns.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { type Axis, BY, type Lens } from './axis.ts';
import { type Cube, newCube, type Shape, shapeOf } from './cube.ts';

/** Value of a unit without a count that stands. */
export const NOT_COUNTED = -1;

/** Pupils of each unit by its latest count on or before a day that still stands; NOT_COUNTED without one. */
export function pupilsOn({ pupils, units }: Pick<Dataset, 'pupils' | 'units'>, day: number): Int32Array {
  const earliest = addMonths(day as Day, -PUPIL_COUNT_MONTHS);
  const counted = new Int32Array(units.codes.length).fill(NOT_COUNTED);
  for (let i = 0; i < pupils.length; i++) {
    if (at(pupils.day, i) >= earliest && at(pupils.day, i) <= day) counted[at(pupils.unit, i)] = at(pupils.pupils, i);
  }
  return counted;
}

/**
 * Pupils of the units in each cell. A pupil has no position, so each of the subgroups counted has the same pupils.
 * `persons` stays 0: pupils are published, and nobody behind them is protected here.
 */
export function pupilsIn(lens: Lens, counted: Int32Array, subgroups: Int32Array): Cube {
  const shape = shapeOf(lens);
  const cube = newCube(shape);
  for (let unit = 0; unit < counted.length; unit++) {
    const pupils = at(counted, unit);
    if (pupils === NOT_COUNTED || !isAskedFor(lens, unit, subgroups)) continue;
    for (const cell of cellsOf(lens, shape, unit, subgroups)) cube.sum[cell] = (cube.sum[cell] ?? 0) + pupils;
  }
  return cube;
}

/** A filter on units lets the unit through; one on positions lets any of the positions counted through. */
function isAskedFor({ filters }: Lens, unit: number, subgroups: Int32Array): boolean {
  return filters.every(({ axis, allowed }) =>
    axis.by === BY.unit
      ? at(allowed, at(axis.code, unit)) === 1
      : subgroups.some((chosen, subgroup) => chosen === 1 && at(allowed, at(axis.code, subgroup)) === 1),
  );
}

function cellsOf({ axes }: Lens, { strides }: Shape, unit: number, subgroups: Int32Array): number[] {
  return axes.reduce<number[]>(
    (cells, axis, i) =>
      placesOn(axis, unit, subgroups).flatMap((place) => cells.map((cell) => cell + place * at(strides, i))),
    [0],
  );
}

/** The unit's own place, or those of all the positions counted; and the total. */
function placesOn(axis: Axis, unit: number, subgroups: Int32Array): number[] {
  if (axis.by === BY.unit) return [at(axis.code, unit), axis.size];
  const counted = Array.from(axis.code).filter((_, subgroup) => subgroups[subgroup] === 1);
  return [...new Set(counted), axis.size];
}
