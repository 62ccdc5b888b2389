import type { Table } from '../files/table.ts';
import type { OwnTable } from './own-table.ts';

/** The rows of a JSON document in the form the source gives it, as a table with the template's names; null where it is another. */
export function tableOfJson({ ofJson, fields }: Pick<OwnTable, 'ofJson' | 'fields'>, value: unknown): Table | null {
  const found = ofJson?.(value) ?? null;
  if (found === null) return null;
  const header = fields.map(({ name, aliases }) => aliases[0] ?? name);
  // Numbered as they stand in the document, with those that are no rows.
  const numbered = found.flatMap((row, place) => (row === null ? [] : [{ row, line: place + 1 }]));
  const rows = numbered.map(({ row }) => fields.map(({ name }) => row[name] ?? ''));
  const lines = numbered.map(({ line }) => line);
  return {
    ...{ header, headerLine: 1, rows, lines, shortLines: [], sheets: null },
    ...{ cutShort: false, encoding: null, broken: 'no', madeOn: null },
  };
}
