import { FULL_POSITION, STAFF_SUBGROUPS, type StaffGroup, type StaffSubgroup } from '../../terms/index.ts';
import { at } from '../read-model/columns.ts';
import { SUBGROUP_CODES } from '../read-model/subgroup-codes.ts';
import type { View } from '../read-model/view.ts';
import type { Lens } from './axis.ts';
import { type Cube, countAll, newCube, shapeOf } from './cube.ts';
import { eachPosition } from './stock.ts';

/** 1 for each subgroup of a group, or that is one of some, by its place in SUBGROUP_CODES. */
export function subgroupsOf(...wanted: readonly (StaffGroup | StaffSubgroup)[]): Int32Array {
  const chosen = (code: StaffSubgroup) => wanted.includes(code) || wanted.includes(STAFF_SUBGROUPS[code]);
  return Int32Array.from(SUBGROUP_CODES, (code) => (chosen(code) ? 1 : 0));
}

/** Full-time equivalents on a day of the posts of some subgroups for which `counts` holds, each in its own cell. */
export function postsOf(
  view: View,
  lens: Lens,
  day: number,
  { subgroups, counts = () => true }: { readonly subgroups: Int32Array; readonly counts?: (unit: number) => boolean },
): Cube {
  const shape = shapeOf(lens);
  const cube = newCube(shape);
  eachPosition(view, lens, day, (person, piece, targets) => {
    if (at(subgroups, at(view.pieces.subgroup, piece)) === 0 || !counts(at(view.pieces.unit, piece))) return;
    countAll(cube, targets, person, at(view.pieces.percent, piece));
  });
  for (let cell = 0; cell < shape.cells; cell++) cube.sum[cell] = (cube.sum[cell] ?? 0) / FULL_POSITION;
  return cube;
}
