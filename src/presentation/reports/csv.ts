import type { PublishedTable } from '../../disclosure/index.ts';
import { type ExportWords, provenanceLines } from './export-words.ts';
import { type SheetCell, sheetOf } from './sheet.ts';

const BYTE_ORDER_MARK = '\ufeff';
/** Full-time equivalents have four decimals; shares need no more to give back their counts. */
const MOST_DECIMALS = 6;

/**
 * A published table as CSV that Norwegian spreadsheets open rightly: UTF-8 with byte order mark, `;`, decimal comma,
 * CRLF. What a spreadsheet would run as a formula is made harmless. Provenance follows after an empty line.
 */
export function csvOf(table: PublishedTable, words: ExportWords): string {
  const sheet = sheetOf(table, words);
  const lines = [sheet.header, ...sheet.rows, [], ...provenanceLines(table, words)];
  return csvText(lines);
}

/** Lines of cells in that form; an empty line is one without cells. */
export function csvText(lines: readonly (readonly SheetCell[])[]): string {
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line.map(csvCell).join(';')}\r\n`).join('')}`;
}

/** What spreadsheets begin a formula by, after blanks that some of them skip, and in the wide form that East Asian ones read. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** One cell: numbers with decimal comma; texts quoted where needed, formula starts disarmed with an apostrophe. */
export function csvCell(cell: SheetCell): string {
  if (typeof cell === 'number') return String(Number(cell.toFixed(MOST_DECIMALS))).replace('.', ',');
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
