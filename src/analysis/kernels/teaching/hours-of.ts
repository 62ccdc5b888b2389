import type { View } from '../../read-model/view.ts';
import { type Lens, newStanding, passes } from '../axis.ts';
import { type Cube, countAll, newCube, shapeOf, targetsOf } from '../cube.ts';

/** Hours of a person at a school. */
export interface PlacedHours {
  readonly person: number;
  readonly lesson: { readonly unit: string; readonly hours: number };
}

/** Four decimals are kept of hours. */
const DECIMALS = 10_000;

/** Hours, each at the school where they are given. `hours`: in the order of persons. */
export function hoursOf(view: View, lens: Lens, hours: readonly PlacedHours[]): Cube {
  const shape = shapeOf(lens);
  const cube = newCube(shape);
  const targets = new Int32Array(shape.margins);
  const standing = newStanding();
  const places = new Map(view.dataset.units.codes.map((code, place) => [code, place]));
  const unknown = view.dataset.units.codes.length - 1;
  for (const { person, lesson } of hours) {
    standing.unit = places.get(lesson.unit) ?? unknown;
    if (!passes(lens, standing, 0)) continue;
    targetsOf(shape, lens, { standing, date: 0 }, targets);
    countAll(cube, targets, person, lesson.hours);
  }
  cube.sum.forEach((sum, cell) => {
    cube.sum[cell] = Math.round(sum * DECIMALS) / DECIMALS;
  });
  return cube;
}
