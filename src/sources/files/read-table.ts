import type { ControlId } from '../../terms/index.ts';
import { findColumns, plainName } from '../definition.ts';
import { DEFINITIONS } from '../definitions.ts';
import type { DeliveredFile } from '../delivery.ts';
import { MOST_HELD_BYTES } from './content.ts';
import { readCsv } from './csv.ts';
import {
  looksLikeOle,
  modifiedOn,
  readSpreadsheet,
  type SheetJudgement,
  type SheetRows,
  type SpreadsheetFault,
} from './spreadsheet.ts';
import { asTable, type Table } from './table.ts';
import { decodeText, looksBinary } from './text.ts';
import { looksLikeZip } from './zip-entries.ts';

/** A table, or the control that says why there is none. */
export type TableReading = { readonly table: Table } | { readonly fault: ControlId };

/** Enough bytes of a text to see its header and some rows. */
const HEAD_BYTES = 131_072;
const HEAD_ROWS = 60;

/** The control that answers a workbook that cannot be read. */
export const SPREADSHEET_FAULTS: Readonly<Record<SpreadsheetFault, ControlId>> = {
  empty: 'file/empty',
  'no-table': 'file/no-header',
  encrypted: 'file/spreadsheet-encrypted',
  unreadable: 'file/spreadsheet-unreadable',
  'too-large': 'file/too-large',
};

/** A column name we know weighs more than any number of rows: a page of explanations is no table. */
const KNOWN_COLUMN = 10_000;

function judgeSheet(head: SheetRows): SheetJudgement | null {
  const body = asTable(head.rows, head.lines);
  if (body === null) return null;
  const { header, rows } = body;
  const known = Math.max(...Object.values(DEFINITIONS).map(({ fields }) => findColumns(fields, header).size));
  return {
    score: known * KNOWN_COLUMN + header.length * rows.length,
    columns: header.map(plainName).join('|'),
    rows: rows.length,
  };
}

async function fromSpreadsheet(file: DeliveredFile, most: number | null): Promise<TableReading> {
  const sheets = await readSpreadsheet(file.bytes, judgeSheet, most);
  if (typeof sheets === 'string') return { fault: SPREADSHEET_FAULTS[sheets] };
  const bodies = sheets.read.flatMap(({ rows, lines }) => asTable(rows, lines) ?? []);
  const [first] = bodies;
  if (first === undefined) return { fault: 'file/no-header' };
  const whole = {
    ...first,
    rows: bodies.flatMap((body) => body.rows),
    lines: bodies.flatMap((body) => body.lines),
    sheets: { read: sheets.read.map(({ name }) => name), unread: sheets.unread },
  };
  const madeOn = file.madeOn ?? modifiedOn(file.bytes);
  // Cells that are blank at the end of a row are not written in a workbook: short rows mean nothing there.
  return { table: { ...whole, shortLines: [], cutShort: false, encoding: null, broken: 'no', madeOn } };
}

function fromText(file: DeliveredFile, most: number | null): TableReading {
  if (file.bytes.length > MOST_HELD_BYTES) return { fault: 'file/too-large' };
  const head = most !== null && file.bytes.length > HEAD_BYTES;
  const decoded = decodeText(head ? file.bytes.subarray(0, HEAD_BYTES) : file.bytes);
  const text = head ? decoded.text.slice(0, decoded.text.lastIndexOf('\n') + 1) : decoded.text;
  if (text.trim() === '') return { fault: 'file/empty' };
  const csv = readCsv(text, most);
  if (csv === null) return { fault: 'file/not-recognised' };
  const body = asTable(csv.rows, csv.lines);
  if (body === null) return { fault: 'file/no-header' };
  const cutShort = body.lastRowShort && body.shortLines.length === 1 && !csv.endsWithNewline;
  const { encoding, broken } = decoded;
  return { table: { ...body, sheets: null, cutShort, encoding, broken, madeOn: file.madeOn } };
}

/** Reads a workbook or a delimited text as one table. Never throws. */
export async function readTable(file: DeliveredFile): Promise<TableReading> {
  if (file.bytes.length === 0) return { fault: 'file/empty' };
  if (looksLikeZip(file.bytes) || looksLikeOle(file.bytes)) return fromSpreadsheet(file, null);
  return looksBinary(file.bytes) ? { fault: 'file/not-recognised' } : fromText(file, null);
}

/** The header and the first rows only, for telling what a file is. */
export async function readTableHead(file: DeliveredFile): Promise<TableReading> {
  if (file.bytes.length === 0) return { fault: 'file/empty' };
  if (looksLikeZip(file.bytes) || looksLikeOle(file.bytes)) return fromSpreadsheet(file, HEAD_ROWS);
  return looksBinary(file.bytes) ? { fault: 'file/not-recognised' } : fromText(file, HEAD_ROWS);
}
