import { addMonths, type Day } from '../../../terms/index.ts';
import { at } from '../../read-model/columns.ts';
import type { View } from '../../read-model/view.ts';
import type { Lens } from '../axis.ts';
import { type Cube, newCube, shapeOf } from '../cube.ts';
import { eachRow, number, type PlacedRow, rowsWithin, sumOf, withoutSums } from './placed-rows.ts';

/** Days agreed in a month of a full position (260 working days a year less public holidays, over twelve months). */
const AGREED_DAYS_A_MONTH = 20.8;

/** Kinds of absence, and the columns of the payroll's table that are them together. */
export const ABSENCE_KINDS = {
  'all-absence': ['selfCertified', 'doctorShort', 'doctorLong'],
  'self-certified-absence': ['selfCertified'],
  'doctor-certified-absence': ['doctorShort', 'doctorLong'],
  'absence-up-to-16-days': ['selfCertified', 'doctorShort'],
  'absence-over-16-days': ['doctorLong'],
} as const;
export type AbsenceKind = keyof typeof ABSENCE_KINDS;

export interface Absence {
  /** Working days lost. */
  readonly lost: Cube;
  /** Working days agreed. */
  readonly agreed: Cube;
  /** Rows that lie in the time. */
  readonly rows: number;
}

/**
 * Working days lost to own sickness, of the days agreed, in a time `[from, to)` (SSB, Sykefravær; NAV). Persons of both are
 * the fewest behind any of the time's months or quarters: nobody may be seen in a part of it either.
 */
export function absenceIn(
  view: View,
  lens: Lens,
  span: { readonly from: number; readonly to: number },
  kind: AbsenceKind,
): Absence {
  const rows = withoutSums(rowsWithin(view, 'absence', span));
  const persons = fewestPersons(lens, rows);
  const columns = ABSENCE_KINDS[kind];
  const lost = ({ values }: PlacedRow) => columns.reduce((sum, column) => sum + number(values[column]), 0);
  return {
    lost: sumOf(lens, rows, lost, persons),
    agreed: sumOf(lens, rows, ({ values }) => number(values['agreed']), persons),
    rows: rows.length,
  };
}

/** In each cell the sum over units and groups of the fewest persons of any period. */
function fewestPersons(lens: Lens, rows: readonly PlacedRow[]): Cube {
  const cube = newCube(shapeOf(lens));
  const fewest = new Map<string, { row: PlacedRow; persons: number }>();
  for (const row of rows) {
    const key = `${row.unit} ${row.subgroup}`;
    const persons = personsOf(row);
    const known = fewest.get(key);
    if (known === undefined || persons < known.persons) fewest.set(key, { row, persons });
  }
  const of = new Map([...fewest.values()].map(({ row, persons }) => [row, persons]));
  eachRow(lens, [...of.keys()], (row, targets) => {
    for (const cell of targets) cube.persons[cell] = at(cube.persons, cell) + (of.get(row) ?? 0);
  });
  return cube;
}

/** Persons as told; else as many as the full positions agreed on, which are never more. */
function personsOf({ values }: PlacedRow): number {
  if (typeof values['persons'] === 'number') return values['persons'];
  const [from, to] = [number(values['from']) as Day, number(values['to'])];
  let months = 1;
  while (addMonths(from, months) < to) months += 1;
  return Math.floor(number(values['agreed']) / (AGREED_DAYS_A_MONTH * months));
}
