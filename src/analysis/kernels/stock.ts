import { FULL_POSITION } from '../../terms/index.ts';
import { at } from '../read-model/columns.ts';
import type { View } from '../read-model/view.ts';
import { BY, dateNumber, type Lens, movesWithTime, newStanding, passes } from './axis.ts';
import { type Cube, countAll, newCube, shapeOf, targetsOf } from './cube.ts';
import { eachPiece, eachPresent, spellOn, standAs, standIn } from './person-loop.ts';

/** Persons with an active counted post on a day, each once, in the cell of the primary post. */
export function headcountOn(view: View, lens: Lens, day: number): Cube {
  const shape = shapeOf(lens);
  const cube = newCube(shape);
  const targets = new Int32Array(shape.margins);
  eachPresent(view, lens, day, (person, here) => {
    targetsOf(shape, lens, here, targets);
    countAll(cube, targets, person, 1);
  });
  return cube;
}

/**
 * Shares of a full position on a day, each active counted post in its own cell; only of the pieces for which `counts`
 * holds. Exact to four decimals.
 */
export function positionsOn(view: View, lens: Lens, day: number, counts = (_piece: number) => true): Cube {
  const shape = shapeOf(lens);
  const cube = newCube(shape);
  eachPosition(view, lens, day, (person, piece, targets) => {
    if (counts(piece)) countAll(cube, targets, person, at(view.pieces.percent, piece));
  });
  for (let cell = 0; cell < shape.cells; cell++) cube.sum[cell] = (cube.sum[cell] ?? 0) / FULL_POSITION;
  return cube;
}

/** Calls `each` for every active counted post on a day whom the filters let through, with its cell in every margin. */
export function eachPosition(
  view: View,
  lens: Lens,
  day: number,
  each: (person: number, piece: number, targets: Int32Array) => void,
): void {
  const shape = shapeOf(lens);
  const targets = new Int32Array(shape.margins);
  const here = { standing: newStanding(), date: dateNumber(day) };
  const tenure = movesWithTime(lens, BY.tenure);
  for (let person = 0; person < view.dataset.persons.length; person++) {
    const spell = spellOn(view, person, day);
    if (spell < 0) continue;
    standAs(view, person, here.standing);
    if (tenure) here.standing.spellStart = dateNumber(at(view.spells.from, spell));
    eachPiece(view, person, day, (piece) => {
      standIn(view, piece, here.standing);
      if (!passes(lens, here.standing, here.date)) return;
      targetsOf(shape, lens, here, targets);
      each(person, piece, targets);
    });
  }
}
