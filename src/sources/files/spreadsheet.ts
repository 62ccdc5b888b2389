import { streamXlsxRows } from 'hucre/xlsx';
import { type Day, parseDay } from '../../terms/index.ts';
import { inflateAtMost } from './inflate.ts';
import { tidy } from './table.ts';
import { cellText } from './workbook/cell-texts.ts';
import { openPlainWorkbook, type PlainWorkbook } from './workbook/plain-workbook.ts';
import { elementsOf } from './workbook/tags.ts';
import { type SheetTab, sheetTabs } from './workbook-sheets.ts';
import { looksLikeSpreadsheet, packedBytes, zipEntries } from './zip-entries.ts';

/** One sheet as texts, with the row numbers a person sees. */
export interface SheetRows {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
}

export type SpreadsheetFault = 'encrypted' | 'unreadable' | 'too-large' | 'empty' | 'no-table';

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

/** What stands in the way of reading the workbook, found before it is opened. */
function spreadsheetFault(bytes: Uint8Array): SpreadsheetFault | null {
  if (looksLikeOle(bytes)) return 'encrypted';
  if (zipEntries(bytes) === null || !looksLikeSpreadsheet(bytes)) return 'unreadable';
  return null;
}

/** True where the members unpack to more than the cap: by unpacking them, for what they claim is not believed. */
function expandsTooFar(bytes: Uint8Array): boolean {
  if (bytes.length < HARMLESS_SIZE) return false;
  let left = MOST_EXPANDED;
  for (const entry of zipEntries(bytes) ?? []) {
    const packed = packedBytes(bytes, entry);
    const inflated = packed === null ? 'broken' : inflateAtMost(packed, left);
    if (inflated === 'too-large') return true;
    if (typeof inflated !== 'string') left -= inflated.bytes.length;
  }
  return false;
}

/** The day in the document property `modified`, if the workbook tells. */
export function modifiedOn(bytes: Uint8Array): Day | null {
  const entry = zipEntries(bytes)?.find((one) => one.name === 'docProps/core.xml');
  const packed = entry === undefined ? null : packedBytes(bytes, entry);
  if (entry === undefined || packed === null) return null;
  const inflated = entry.method === 0 ? { bytes: packed } : inflateAtMost(packed, 2 ** 20);
  if (typeof inflated === 'string') return null;
  const xml = new TextDecoder().decode(inflated.bytes);
  const [modified] = elementsOf(xml, 'dcterms:modified');
  return parseDay((modified?.inside ?? '').trim().slice(0, 'YYYY-MM-DD'.length));
}

/** Rows looked at to judge whether a sheet is the table. */
const HEAD_ROWS = 60;

/** What the first rows of a sheet tell: how well it looks like the table sought, and its column names in one text. */
export interface SheetJudgement {
  readonly score: number;
  readonly columns: string;
  readonly rows: number;
}
/** Null = no table begins in these rows. */
export type JudgeSheet = (head: SheetRows) => SheetJudgement | null;

/** The sheet that is the table, those with the very same columns, and the names of tables that are left unread. */
export interface Sheets {
  readonly read: readonly (SheetRows & { readonly name: string })[];
  readonly unread: readonly string[];
}

interface JudgedSheet extends SheetJudgement {
  readonly tab: SheetTab;
}

/** A workbook as bytes, and opened if it is plain. */
interface Workbook {
  readonly bytes: Uint8Array;
  readonly plain: PlainWorkbook | null;
}

type SheetReading = SheetRows | 'none' | 'too-large';

/** Rows of one sheet: the first `first`, or all, but never more than a cap. */
async function readSheet({ bytes, plain }: Workbook, sheet: number, first: number | null): Promise<SheetReading> {
  const read = plain?.rows(sheet, first) ?? null;
  if (read !== null) return read.rows.length > MOST_ROWS ? 'too-large' : read;
  return expandsTooFar(bytes) ? 'too-large' : readOtherSheet(bytes, sheet, first);
}

/** Any sheet at all, by the package. */
async function readOtherSheet(bytes: Uint8Array, sheet: number, first: number | null): Promise<SheetReading> {
  const rows: string[][] = [];
  const lines: number[] = [];
  const most = first ?? MOST_ROWS;
  try {
    for await (const row of streamXlsxRows(bytes, { sheet })) {
      if (rows.length >= most) return first === null ? 'too-large' : { rows, lines };
      rows.push(row.values.map((value) => tidy(cellText(value))));
      lines.push(row.index + 1);
    }
  } catch {
    return 'none';
  }
  return { rows, lines };
}

interface Judged {
  readonly tables: readonly JudgedSheet[];
  readonly fault: SpreadsheetFault;
}

/** Looks at the first rows of every sheet; the best comes first, shown sheets before hidden ones. */
async function judgeSheets(workbook: Workbook, judge: JudgeSheet): Promise<Judged> {
  const listed = sheetTabs(workbook.bytes);
  const tabs = listed.length === 0 ? [{ place: 0, name: '', hidden: false }] : listed.slice(0, MOST_SHEETS);
  const tables: JudgedSheet[] = [];
  let [unreadable, cells] = [0, 0];
  for (const tab of tabs) {
    const head = await readSheet(workbook, tab.place, HEAD_ROWS);
    if (head === 'too-large') return { tables: [], fault: head };
    if (head === 'none') {
      unreadable++;
      continue;
    }
    cells += head.rows.length;
    const judgement = judge(head);
    if (judgement !== null) tables.push({ ...judgement, tab });
  }
  tables.sort((a, b) => Number(a.tab.hidden) - Number(b.tab.hidden) || b.score - a.score || a.tab.place - b.tab.place);
  const fault = unreadable === tabs.length ? 'unreadable' : cells === 0 ? 'empty' : 'no-table';
  return { tables, fault };
}

/**
 * The sheet that is judged best, read whole or up to `most` rows; read whole, also every shown sheet with the same
 * columns, in the order of the tabs. All cells are tidy texts: dates as `YYYY-MM-DD`, numbers with decimal point. Never
 * throws.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  judge: JudgeSheet,
  most: number | null,
): Promise<Sheets | SpreadsheetFault> {
  const standsInTheWay = spreadsheetFault(bytes);
  if (standsInTheWay !== null) return standsInTheWay;
  const workbook = { bytes, plain: openPlainWorkbook(bytes) };
  const { tables, fault } = await judgeSheets(workbook, judge);
  const [best] = tables;
  if (best === undefined) return fault;
  const same = (one: JudgedSheet): boolean =>
    one === best || (most === null && one.columns === best.columns && (best.tab.hidden || !one.tab.hidden));
  const wanted = tables.filter(same).sort((a, b) => a.tab.place - b.tab.place);
  const read: Sheets['read'][number][] = [];
  for (const { tab } of wanted) {
    const sheet = await readSheet(workbook, tab.place, most);
    if (typeof sheet === 'string') return sheet === 'none' ? 'unreadable' : sheet;
    read.push({ ...sheet, name: tab.name });
  }
  const unread = tables.filter((one) => !same(one) && one.rows > 0).map(({ tab }) => tab.name);
  return { read, unread };
}

/** A sheet of a workbook with its name. */
export interface NamedSheet extends SheetRows {
  readonly name: string;
}

/** Names of the sheets, in the order of the workbook; empty for anything but a workbook. */
export function sheetNames(bytes: Uint8Array): readonly string[] {
  if (!looksLikeSpreadsheet(bytes)) return [];
  return sheetTabs(bytes).map(({ name }) => name.normalize('NFC'));
}

/** All rows of the sheets with the given names, those that are there. Never throws. */
export async function readNamedSheets(
  bytes: Uint8Array,
  wanted: readonly string[],
): Promise<readonly NamedSheet[] | SpreadsheetFault> {
  const fault = spreadsheetFault(bytes);
  if (fault !== null) return fault;
  const workbook = { bytes, plain: openPlainWorkbook(bytes) };
  const sheets: NamedSheet[] = [];
  for (const [place, name] of sheetNames(bytes).entries()) {
    if (!wanted.includes(name)) continue;
    const reading = await readSheet(workbook, place, null);
    if (reading === 'too-large') return reading;
    if (typeof reading === 'string') return 'unreadable';
    sheets.push({ name, ...reading });
  }
  return sheets;
}
