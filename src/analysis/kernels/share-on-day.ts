import { CONTRACTS, FULL_POSITION } from '../../terms/index.ts';
import { at } from '../read-model/columns.ts';
import type { View } from '../read-model/view.ts';
import type { Lens } from './axis.ts';
import { type Cube, countAll, newCube, shapeOf, targetsOf } from './cube.ts';
import { eachPresent } from './person-loop.ts';
import { eachPosition } from './stock.ts';

/** A part, the whole it is of, and others of the whole that can be worked out, where they are not simply those left over. */
export interface ShareOnDay {
  readonly part: Cube;
  readonly whole: Cube;
  readonly rest: Cube | null;
}

/** Which persons are the part, and which the others that can be worked out. */
interface Chosen {
  readonly part: (person: number) => boolean;
  readonly rest?: (person: number) => boolean;
}

/** Persons with an active counted post on a day, and those of them who are chosen, in the cell of the primary post. */
export function personShareOn(view: View, lens: Lens, day: number, chosen: Chosen): ShareOnDay {
  const shape = shapeOf(lens);
  const [part, whole] = [newCube(shape), newCube(shape)];
  const rest = chosen.rest === undefined ? null : newCube(shape);
  const targets = new Int32Array(shape.margins);
  eachPresent(view, lens, day, (person, here) => {
    targetsOf(shape, lens, here, targets);
    countAll(whole, targets, person, 1);
    if (chosen.part(person)) countAll(part, targets, person, 1);
    if (rest !== null && chosen.rest?.(person)) countAll(rest, targets, person, 1);
  });
  return { part, whole, rest };
}

const TEMPORARY = CONTRACTS.indexOf('temporary');

/** Full-time equivalents on a day, and those of temporary posts; every active post in its own cell. */
export function temporaryShareOn(view: View, lens: Lens, day: number): ShareOnDay {
  const shape = shapeOf(lens);
  const [part, whole, rest] = [newCube(shape), newCube(shape), newCube(shape)];
  eachPosition(view, lens, day, (person, piece, targets) => {
    const percent = at(view.pieces.percent, piece);
    countAll(whole, targets, person, percent);
    countAll(at(view.pieces.contract, piece) === TEMPORARY ? part : rest, targets, person, percent);
  });
  for (const { sum } of [part, whole, rest]) {
    for (let cell = 0; cell < shape.cells; cell++) sum[cell] = (sum[cell] ?? 0) / FULL_POSITION;
  }
  return { part, whole, rest };
}
