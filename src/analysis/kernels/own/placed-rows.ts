import type { OwnTableId, OwnValues } from '../../../sources/index.ts';
import { STAFF_SUBGROUPS } from '../../../terms/index.ts';
import { ownRowsOn } from '../../read-model/own-rows.ts';
import { SUBGROUP_CODES } from '../../read-model/subgroup-codes.ts';
import type { View } from '../../read-model/view.ts';
import { type Lens, newStanding, passes } from '../axis.ts';
import { type Cube, newCube, shapeOf, targetsOf } from '../cube.ts';

/** A row of an own table and where it stands: places in `units.codes` and in SUBGROUP_CODES. */
export interface PlacedRow {
  readonly unit: number;
  readonly subgroup: number;
  readonly values: OwnValues;
  /** Told before the time it is about was over. */
  readonly isEarly: boolean;
}

const UNASSIGNED_SUBGROUP = SUBGROUP_CODES.indexOf('unassigned');
/** A group stands where the first of its subgroups does: own tables are never broken down by subgroup. */
const PLACE_OF_GROUP = new Map<string, number>([
  ...[...SUBGROUP_CODES.entries()].reverse().map(([place, code]) => [STAFF_SUBGROUPS[code] as string, place] as const),
  ...SUBGROUP_CODES.map((code, place) => [code as string, place] as const),
]);

/** Rows of a table known on a view's day, of a time `[from, to)`: those that lie wholly in it. */
export function rowsWithin(
  view: View,
  table: OwnTableId,
  { from, to }: { readonly from: number; readonly to: number },
): readonly PlacedRow[] {
  return placedRows(view, table).filter(({ values }) => number(values['from']) >= from && number(values['to']) <= to);
}

type Tables = ReadonlyMap<OwnTableId, readonly PlacedRow[]>;
const placed = new WeakMap<View, Tables>();

/** All rows of a table known on a view's day. A unit no register knows is «unassigned», and so is a row of no group. */
export function placedRows(view: View, table: OwnTableId): readonly PlacedRow[] {
  const tables = placed.get(view) ?? tablesOf(view);
  placed.set(view, tables);
  return tables.get(table) ?? [];
}

function tablesOf({ dataset, asKnownOn }: View): Tables {
  const { codes } = dataset.units;
  const places = new Map(codes.map((code, place) => [code, place]));
  const tables = new Map<OwnTableId, PlacedRow[]>();
  for (const { table, values, knownFrom } of ownRowsOn(dataset, asKnownOn)) {
    const rows = tables.get(table) ?? [];
    rows.push({
      unit: places.get(String(values['unit'])) ?? codes.length - 1,
      subgroup: PLACE_OF_GROUP.get(String(values['group'] ?? '')) ?? UNASSIGNED_SUBGROUP,
      values,
      isEarly: knownFrom < number(values['to']),
    });
    tables.set(table, rows);
  }
  return tables;
}

/** Where a unit is told by groups, a row of all of them together (of the same time or day) is their sum, and is left out. */
export function withoutSums(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  const place = ({ values }: PlacedRow) => [values['unit'], values['from'], values['to'], values['day']].join(' ');
  const byGroups = new Set(rows.filter((row) => !isOfAllGroups(row)).map(place));
  return rows.filter((row) => !isOfAllGroups(row) || !byGroups.has(place(row)));
}

/** True for a row of all groups together: no group is named. */
export function isOfAllGroups({ values }: PlacedRow): boolean {
  return (values['group'] ?? '') === '';
}

/** A value as a number; 0 where it is not said. */
export function number(value: string | number | null | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/** The cells, one in each margin, of each row that the filters let through. */
export function eachRow(
  lens: Lens,
  rows: readonly PlacedRow[],
  each: (row: PlacedRow, targets: Int32Array) => void,
): void {
  const shape = shapeOf(lens);
  const targets = new Int32Array(shape.margins);
  const standing = newStanding();
  const here = { standing, date: 0 };
  for (const row of rows) {
    standing.unit = row.unit;
    standing.subgroup = row.subgroup;
    if (!passes(lens, standing, 0)) continue;
    targetsOf(shape, lens, here, targets);
    each(row, targets);
  }
}

/** Adds to the sum, and to the persons or posts behind it, of some cells. */
export function add({ sum, persons }: Cube, targets: Int32Array, amount: number, behind: number): void {
  for (const cell of targets) {
    sum[cell] = (sum[cell] ?? 0) + amount;
    persons[cell] = (persons[cell] ?? 0) + behind;
  }
}

/** Amounts of rows summed in each cell; persons are those of another cube, if any. */
export function sumOf(lens: Lens, rows: readonly PlacedRow[], amount: (row: PlacedRow) => number, base?: Cube): Cube {
  const cube = newCube(shapeOf(lens));
  eachRow(lens, rows, (row, targets) => {
    for (const cell of targets) cube.sum[cell] = (cube.sum[cell] ?? 0) + amount(row);
  });
  if (base !== undefined) cube.persons.set(base.persons);
  return cube;
}
