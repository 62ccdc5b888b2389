import { neverKeptIn } from '../../terms/index.ts';
import { type Control, NOTHING, onFile } from '../control.ts';
import type { Table } from './table.ts';

/** A text file that ends in the middle of a row: the rest never came. */
const cutShort: Control<Table> = {
  id: 'file/cut-short',
  severity: 'stops-delivery',
  check: (table) => (table.cutShort ? [{ line: table.lines.at(-1) ?? null, path: '', values: {} }] : NOTHING),
};

/** Several sheets have the same columns: all are read, and line numbers are those of each sheet. */
const sheetsJoined: Control<Table> = {
  id: 'file/sheets-joined',
  severity: 'note',
  check: ({ sheets }) =>
    sheets === null || sheets.read.length < 2
      ? NOTHING
      : onFile({ sheets: sheets.read.join(', '), number: sheets.read.length }),
};

/** Other tables in the workbook: the deliverer must know that they are not read. */
const sheetsUnread: Control<Table> = {
  id: 'file/sheets-unread',
  severity: 'note',
  check: ({ sheets }) =>
    sheets === null || sheets.unread.length === 0
      ? NOTHING
      : onFile({ sheets: sheets.unread.join(', '), read: sheets.read.join(', ') }, sheets.unread.length),
};

const headerOnly: Control<Table> = {
  id: 'file/header-only',
  severity: 'stops-delivery',
  check: (table) => (table.rows.length === 0 ? onFile({ line: table.headerLine }) : NOTHING),
};

/** Not UTF-8: read as Windows-1252, as Norwegian systems wrote before. */
const encodingGuessed: Control<Table> = {
  id: 'file/encoding-guessed',
  severity: 'note',
  check: (table) => (table.encoding === 'windows-1252' ? onFile() : NOTHING),
};

const encodingBroken: Control<Table> = {
  id: 'file/encoding-broken',
  severity: 'note',
  check: (table) => (table.broken === 'no' ? NOTHING : onFile({ mended: table.broken === 'mended' ? 1 : 0 })),
};

const shortRow: Control<Table> = {
  id: 'file/short-row',
  severity: 'note',
  check: (table) =>
    table.cutShort || table.shortLines.length === 0
      ? NOTHING
      : onFile({ rows: table.shortLines.length }, table.shortLines.length),
};

/**
 * Columns of what must not be kept about a person (GDPR art. 9, aml § 9-3). No field is read from one, and the deliverer is told,
 * so that the extract is made without it next time: to send it was to give it away.
 */
const forbiddenColumn: Control<Table> = {
  id: 'file/forbidden-column',
  severity: 'note',
  check: ({ header }) =>
    header
      .filter((column) => neverKeptIn(column) !== null)
      .map((column) => ({ line: null, path: column, values: { column } })),
};

/** What is looked at in every table, whatever it holds. */
export const TABLE_CONTROLS: readonly Control<Table>[] = [
  cutShort,
  headerOnly,
  sheetsJoined,
  sheetsUnread,
  encodingGuessed,
  encodingBroken,
  shortRow,
  forbiddenColumn,
];

/** More cells than the header has names for: the columns have slipped, and no cell can be trusted. */
export const longRow: Control<{ readonly line: number; readonly cells: readonly string[]; readonly width: number }> = {
  id: 'file/long-row',
  severity: 'rejects-row',
  check: ({ line, cells, width }) => {
    if (cells.length <= width || cells.slice(width).every((cell) => cell === '')) return NOTHING;
    return [{ line, path: '', values: { cells: cells.length, columns: width } }];
  },
};
