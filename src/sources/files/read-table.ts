import type { ControlId } from '../../terms/index.ts';
import type { DeliveredFile } from '../delivery.ts';
import { readCsv } from './csv.ts';
import { looksLikeOle, modifiedOn, readSpreadsheet, type SheetRows, type SpreadsheetFault } from './spreadsheet.ts';
import { asTable, findHeader, type Table } from './table.ts';
import { decodeText, looksBinary } from './text.ts';
import { looksLikeZip } from './zip-entries.ts';

/** A table, or the control that says why there is none. */
export type TableReading = { readonly table: Table } | { readonly fault: ControlId };

/** Enough bytes of a text to see its header and some rows. */
const HEAD_BYTES = 131_072;
const HEAD_ROWS = 60;
/** Bytes of text read at most: a million rows of five hundred letters. */
const MOST_TEXT_BYTES = 512 * 2 ** 20;

const FAULTS: Readonly<Record<SpreadsheetFault | 'no-table', ControlId>> = {
  'no-table': 'file/no-header',
  encrypted: 'file/spreadsheet-encrypted',
  unreadable: 'file/spreadsheet-unreadable',
  'too-large': 'file/too-large',
};

function plausible(head: SheetRows): boolean {
  return findHeader(head.rows) >= 0;
}

async function fromSpreadsheet(file: DeliveredFile, most: number | null): Promise<TableReading> {
  const sheet = await readSpreadsheet(file.bytes, plausible, most);
  if (typeof sheet === 'string') return { fault: FAULTS[sheet] };
  const body = asTable(sheet.rows, sheet.lines);
  if (body === null) return { fault: 'file/no-header' };
  const madeOn = file.madeOn ?? modifiedOn(file.bytes);
  // Cells that are blank at the end of a row are not written in a workbook: short rows mean nothing there.
  return { table: { ...body, shortLines: [], cutShort: false, encoding: null, broken: 'no', madeOn } };
}

function fromText(file: DeliveredFile, most: number | null): TableReading {
  if (file.bytes.length > MOST_TEXT_BYTES) return { fault: 'file/too-large' };
  const head = most !== null && file.bytes.length > HEAD_BYTES;
  const decoded = decodeText(head ? file.bytes.subarray(0, HEAD_BYTES) : file.bytes);
  const text = head ? decoded.text.slice(0, decoded.text.lastIndexOf('\n') + 1) : decoded.text;
  if (text.trim() === '') return { fault: 'file/empty' };
  const csv = readCsv(text, most);
  if (csv === null) return { fault: 'file/no-header' };
  const body = asTable(csv.rows, csv.lines);
  if (body === null) return { fault: 'file/no-header' };
  const cutShort = body.lastRowShort && body.shortLines.length === 1 && !csv.endsWithNewline;
  const { encoding, broken } = decoded;
  return { table: { ...body, cutShort, encoding, broken, madeOn: file.madeOn } };
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
