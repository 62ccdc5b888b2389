import type { PlacedRow } from '../../kernels/own/placed-rows.ts';
import { headcountOn } from '../../kernels/stock.ts';
import type { NoteCode } from '../../note-codes.ts';
import type { TableNote } from '../../raw-table.ts';
import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import { lensOf } from '../axes.ts';
import { noteIf } from './note-if.ts';

/** Places of the units a register knows with anybody employed on a day. */
export function unitsWithStaff(view: View, day: number): readonly number[] {
  const { persons } = headcountOn(view, lensOf(view.dataset, { by: ['unit'], where: [] }), day);
  return view.dataset.units.codes.slice(0, -1).flatMap((_, unit) => (at(persons, unit) > 0 ? [unit] : []));
}

/** The same of anybody in a teaching post. */
export function unitsWithTeachers(view: View, day: number): readonly number[] {
  const where = [{ dimension: 'staff-group', codes: ['teacher'] }] as const;
  const { persons } = headcountOn(view, lensOf(view.dataset, { by: ['unit'], where }), day);
  return view.dataset.units.codes.slice(0, -1).flatMap((_, unit) => (at(persons, unit) > 0 ? [unit] : []));
}

/** A note of how many of some units no row tells of, unless each is told of. */
export function unitsNotIn(rows: readonly PlacedRow[], units: readonly number[], code: NoteCode): TableNote[] {
  const told = new Set(rows.map(({ unit }) => unit));
  const lacking = units.filter((unit) => !told.has(unit)).length;
  return noteIf(lacking, code, { units: lacking, all: units.length });
}
