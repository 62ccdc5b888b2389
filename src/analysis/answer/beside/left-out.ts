import { FULL_POSITION } from '../../../terms/index.ts';
import type { Lens } from '../../kernels/axis.ts';
import { eachPosition } from '../../kernels/stock.ts';
import type { NoteCode } from '../../note-codes.ts';
import type { TableNote } from '../../raw-table.ts';
import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';

interface LeavingOut {
  /** 1 for each subgroup that is counted, by its place. */
  readonly subgroups: Int32Array;
  readonly isLeftOut: (unit: number) => boolean;
  readonly code: NoteCode;
}

/** How many units a figure leaves out on a day, and whom of the subgroups it counts. The unplaced are one unit. */
export function leftOut(view: View, lens: Lens, day: number, { subgroups, isLeftOut, code }: LeavingOut): TableNote[] {
  const [units, persons] = [new Set<number>(), new Set<number>()];
  let shares = 0;
  eachPosition(view, lens, day, (person, piece) => {
    const unit = at(view.pieces.unit, piece);
    if (at(subgroups, at(view.pieces.subgroup, piece)) === 0 || !isLeftOut(unit)) return;
    units.add(unit);
    persons.add(person);
    shares += at(view.pieces.percent, piece);
  });
  if (units.size === 0) return [];
  return [{ code, values: { units: units.size, persons: persons.size, fte: shares / FULL_POSITION } }];
}
