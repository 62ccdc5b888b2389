import type { SeenRow, SeenTable } from '../../../disclosure/index.ts';
import { TOTAL } from '../../../terms/index.ts';
import { LABELS, type Language } from '../../language/index.ts';
import type { SchoolCell } from '../contract/index.ts';

const NOTHING: SchoolCell = {
  numerator: null,
  denominator: null,
  value: null,
  interval: null,
  state: 'not-applicable',
  reason: null,
};

/** A row as a cell of a list; a unit that is not in the table has nothing to be told. */
export function cellOf(row: SeenRow | undefined, language: Language): SchoolCell {
  if (row === undefined) return NOTHING;
  const { numerator, denominator, value, interval, state } = row;
  const reason = row.reason === null ? null : LABELS[language].withheldReason;
  return { numerator, denominator, value, interval, state, reason };
}

/** Rows of a table by unit alone, by unit number and `Total`. */
export function rowsByUnit(table: SeenTable): ReadonlyMap<string, SeenRow> {
  const column = table.columns.indexOf('unit');
  return new Map(table.rows.map((row) => [row.codes[column] ?? TOTAL, row]));
}

/** The period a table is about, as its rows carry it. */
export function periodOf(table: SeenTable): string {
  return table.rows[0]?.period ?? '';
}
