import { streamXlsxRows } from 'hucre/xlsx';
import { type Day, parseDay } from '../../terms/index.ts';
import { inflateAtMost } from './inflate.ts';
import { tidy } from './table.ts';
import { looksLikeSpreadsheet, packedBytes, zipEntries } from './zip-entries.ts';

/** One sheet as texts, with the row numbers a person sees. */
export interface SheetRows {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

export type SpreadsheetFault = 'encrypted' | 'unreadable' | 'too-large';

/** Caps, so that a small file cannot fill the machine. */
const MOST_ROWS = 1_048_576;
const MOST_EXPANDED = 2 ** 30;
/** Deflate packs at most about a thousand to one: below this size nothing can expand past the cap. */
const HARMLESS_SIZE = MOST_EXPANDED / 1032;
const MOST_SHEETS = 20;

/** The envelope of a password-protected workbook, and of the old XLS. */
export function looksLikeOle(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/** True where the envelope holds an encrypted workbook (XLSX with a password) and not an old XLS. */
export function looksEncrypted(bytes: Uint8Array): boolean {
  if (!looksLikeOle(bytes)) return false;
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, 2 ** 20)).includes('EncryptedPackage');
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  return typeof value === 'boolean' ? (value ? 'ja' : 'nei') : String(value);
}

/** What stands in the way of reading the workbook, found before it is opened. */
function spreadsheetFault(bytes: Uint8Array): SpreadsheetFault | null {
  if (looksLikeOle(bytes)) return 'encrypted';
  const entries = zipEntries(bytes);
  if (entries === null || !looksLikeSpreadsheet(bytes)) return 'unreadable';
  if (bytes.length < HARMLESS_SIZE) return null;
  let left = MOST_EXPANDED;
  for (const entry of entries) {
    const packed = packedBytes(bytes, entry);
    const inflated = packed === null ? 'broken' : inflateAtMost(packed, left);
    if (inflated === 'too-large') return 'too-large';
    if (typeof inflated !== 'string') left -= inflated.bytes.length;
  }
  return null;
}

/** The day in the document property `modified`, if the workbook tells. */
export function modifiedOn(bytes: Uint8Array): Day | null {
  const entry = zipEntries(bytes)?.find((one) => one.name === 'docProps/core.xml');
  const packed = entry === undefined ? null : packedBytes(bytes, entry);
  if (entry === undefined || packed === null) return null;
  const inflated = entry.method === 0 ? { bytes: packed } : inflateAtMost(packed, 2 ** 20);
  if (typeof inflated === 'string') return null;
  const xml = new TextDecoder().decode(inflated.bytes);
  return parseDay(/<dcterms:modified[^>]*>\s*(\d{4}-\d{2}-\d{2})/.exec(xml)?.[1] ?? '');
}

/** Rows looked at to judge whether a sheet is the table. */
const HEAD_ROWS = 60;

type SheetReading = SheetRows | 'none' | 'implausible' | 'too-large';
type Plausible = (head: SheetRows) => boolean;

/** Rows of one sheet (0 = first), at most `most`; given up after its first rows where they are not plausible. */
async function readSheet(bytes: Uint8Array, sheet: number, plausible: Plausible, most: number): Promise<SheetReading> {
  const rows: string[][] = [];
  const lines: number[] = [];
  try {
    for await (const row of streamXlsxRows(bytes, { sheet })) {
      if (rows.length === HEAD_ROWS && !plausible({ rows, lines })) return 'implausible';
      if (rows.length >= most) return most >= MOST_ROWS ? 'too-large' : { rows, lines };
      rows.push(row.values.map((value) => tidy(cellText(value))));
      lines.push(row.index + 1);
    }
  } catch {
    return 'none';
  }
  return plausible({ rows: rows.slice(0, HEAD_ROWS), lines }) ? { rows, lines } : 'implausible';
}

/**
 * The first sheet that `plausible` says yes to, read whole or up to `most` rows. All cells are tidy texts: dates as
 * `YYYY-MM-DD`, numbers with decimal point. `no-table`: no sheet is plausible. Never throws.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  plausible: Plausible,
  most: number | null,
): Promise<SheetRows | SpreadsheetFault | 'no-table'> {
  const fault = spreadsheetFault(bytes);
  if (fault !== null) return fault;
  for (let sheet = 0; sheet < MOST_SHEETS; sheet++) {
    const reading = await readSheet(bytes, sheet, plausible, most ?? MOST_ROWS);
    if (reading === 'none') return sheet === 0 ? 'unreadable' : 'no-table';
    if (reading !== 'implausible') return reading;
  }
  return 'no-table';
}

/** A sheet of a workbook with its name. */
export interface NamedSheet extends SheetRows {
  readonly name: string;
}

const XML_SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Names of the sheets, in the order of the workbook; empty for anything but a workbook. */
export function sheetNames(bytes: Uint8Array): readonly string[] {
  if (!looksLikeSpreadsheet(bytes)) return [];
  const entry = zipEntries(bytes)?.find((one) => one.name === 'xl/workbook.xml');
  const packed = entry === undefined ? null : packedBytes(bytes, entry);
  if (entry === undefined || packed === null) return [];
  const inflated = entry.method === 0 ? { bytes: packed } : inflateAtMost(packed, 2 ** 20);
  if (typeof inflated === 'string') return [];
  const xml = new TextDecoder().decode(inflated.bytes);
  return Array.from(xml.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g), (match) =>
    (match[1] ?? '').replace(/&(amp|lt|gt|quot|apos);/g, (_, sign: string) => XML_SIGNS[sign] ?? '').normalize('NFC'),
  );
}

/** All rows of the sheets with the given names, those that are there. Never throws. */
export async function readNamedSheets(
  bytes: Uint8Array,
  wanted: readonly string[],
): Promise<readonly NamedSheet[] | SpreadsheetFault> {
  const fault = spreadsheetFault(bytes);
  if (fault !== null) return fault;
  const sheets: NamedSheet[] = [];
  for (const [place, name] of sheetNames(bytes).entries()) {
    if (!wanted.includes(name)) continue;
    const reading = await readSheet(bytes, place, () => true, MOST_ROWS);
    if (reading === 'too-large') return reading;
    if (typeof reading === 'string') return 'unreadable';
    sheets.push({ name, ...reading });
  }
  return sheets;
}
