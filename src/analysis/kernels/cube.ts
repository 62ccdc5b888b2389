import { at } from '../read-model/columns.ts';
import { type Lens, placeOn, type Standing } from './axis.ts';

/** A cell of every combination of codes and totals; the last place of each axis is its total. */
export interface Shape {
  readonly cells: number;
  /** Number of codes per axis (the total comes on top). */
  readonly sizes: Int32Array;
  readonly strides: Int32Array;
  /** Number of margins: every axis either by code or as total. */
  readonly margins: number;
}

/** What was counted, per cell. */
export interface Cube {
  readonly shape: Shape;
  readonly sum: Float64Array;
  /** Distinct persons. */
  readonly persons: Int32Array;
  /** 1 where something counted may still change. */
  readonly provisional: Int32Array;
  /** Last person counted in the cell: persons come one after the other, so this tells distinct ones. */
  readonly last: Int32Array;
}

export function shapeOf(lens: Lens): Shape {
  const sizes = Int32Array.from(lens.axes, ({ size }) => size);
  const strides = new Int32Array(sizes.length);
  let cells = 1;
  for (let i = sizes.length - 1; i >= 0; i--) {
    strides[i] = cells;
    cells *= at(sizes, i) + 1;
  }
  return { cells, sizes, strides, margins: 2 ** sizes.length };
}

export function newCube(shape: Shape): Cube {
  return {
    shape,
    sum: new Float64Array(shape.cells),
    persons: new Int32Array(shape.cells),
    provisional: new Int32Array(shape.cells),
    last: new Int32Array(shape.cells).fill(-1),
  };
}

/** Writes the cell of a standing in every margin into `targets`: margin 0 is the innermost cell, the last the grand total. */
export function targetsOf(
  shape: Shape,
  lens: Lens,
  here: { standing: Standing; date: number },
  targets: Int32Array,
): void {
  let filled = 1;
  targets[0] = 0;
  for (let i = 0; i < lens.axes.length; i++) {
    const axis = lens.axes[i];
    if (axis === undefined) continue;
    const stride = shape.strides[i] as number;
    const inside = placeOn(axis, here.standing, here.date) * stride;
    const total = axis.size * stride;
    for (let m = 0; m < filled; m++) {
      const base = targets[m] as number;
      targets[m] = base + inside;
      targets[m + filled] = base + total;
    }
    filled *= 2;
  }
}

/** Adds an amount for a person in one cell. */
export function count(cube: Cube, cell: number, person: number, amount: number): void {
  cube.sum[cell] = (cube.sum[cell] as number) + amount;
  if (cube.last[cell] === person) return;
  cube.last[cell] = person;
  cube.persons[cell] = at(cube.persons, cell) + 1;
}

/** Adds an amount for a person in the same cell of every margin. */
export function countAll(cube: Cube, targets: Int32Array, person: number, amount: number): void {
  for (const cell of targets) count(cube, cell, person, amount);
}

/** Says of one cell in every margin that what was counted there may still change. */
export function markAll(cube: Cube, targets: Int32Array): void {
  for (const cell of targets) cube.provisional[cell] = 1;
}
