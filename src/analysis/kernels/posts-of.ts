import { STAFF_SUBGROUPS, type StaffGroup, type StaffSubgroup } from '../../terms/index.ts';
import { at } from '../read-model/columns.ts';
import { SUBGROUP_CODES } from '../read-model/subgroup-codes.ts';
import type { View } from '../read-model/view.ts';
import type { Lens } from './axis.ts';
import type { Cube } from './cube.ts';
import { positionsOn } from './stock.ts';

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
  const { subgroup, unit } = view.pieces;
  return positionsOn(view, lens, day, (piece) => at(subgroups, at(subgroup, piece)) === 1 && counts(at(unit, piece)));
}
