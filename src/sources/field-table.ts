import type { Control } from './control.ts';
import { type FieldDefinition, findColumns, missingFields } from './definition.ts';
import type { DeliveredFile } from './delivery.ts';
import { readTable } from './files/read-table.ts';
import { TABLE_CONTROLS } from './files/table-controls.ts';
import type { FindingBook } from './finding-book.ts';

/** A row of a delivered table: its fields as texts, empty where the column or the cell is, and its line. */
export interface FieldRow {
  readonly text: (field: string) => string;
  readonly line: number;
}

/**
 * Rows of an owner's own table (XLSX or CSV) whose columns are known by their aliases. What stops the delivery, such as
 * a missing column, is put into the book; then the rows are only good for being counted.
 */
export async function readFieldRows(
  file: DeliveredFile,
  fields: readonly FieldDefinition[],
  columnMissing: Control<readonly string[]>,
  book: FindingBook,
): Promise<readonly FieldRow[]> {
  const reading = await readTable(file);
  if ('fault' in reading) {
    book.stop(reading.fault);
    return [];
  }
  const { table } = reading;
  const places = findColumns(fields, table.header);
  book.look(TABLE_CONTROLS, table);
  book.look([columnMissing], missingFields(fields, places));
  return table.rows.map((cells, row) => ({
    text: (field) => cells[places.get(field) ?? -1] ?? '',
    line: table.lines[row] ?? 0,
  }));
}
