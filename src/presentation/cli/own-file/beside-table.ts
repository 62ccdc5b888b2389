import { basename } from 'node:path';
import type { Language } from '../../language/language.ts';
import { METHOD_TEXTS } from '../../language/methods/index.ts';
import { PROTECTION_TEXTS } from '../../language/protection/index.ts';
import { linesTold, UnusableFile } from './columns.ts';
import { type OwnTable, readOwnTable } from './read-table.ts';

/** A row of a file beside the table: its codes in the order of the table's columns, and where it stands. */
export interface BesideRow {
  readonly codes: readonly string[];
  /** What stands in the columns asked for besides. */
  readonly more: readonly string[];
  readonly path: string;
  readonly line: number;
}

export interface BesideWish {
  /** The columns of the table. */
  readonly columns: readonly string[];
  /** Columns the file must have besides. */
  readonly more: readonly string[];
  /** Whether a column of the table may be left out: then whatever it holds is meant. */
  readonly partial: boolean;
}

/** Reads a file that says something of cells of a table; what cannot be read as asked throws UnusableFile. */
export async function readBeside(path: string, wish: BesideWish, language: Language): Promise<readonly BesideRow[]> {
  const read = await readOrSayNo(path, language);
  const texts = PROTECTION_TEXTS[language];
  const name = basename(path);
  const needed = wish.partial ? wish.more : [...wish.columns, ...wish.more];
  if (needed.some((column) => !read.names.includes(column))) {
    throw new UnusableFile(texts.besideColumns(name, needed.join(', ')));
  }
  const unknown = read.names.find((column) => !wish.columns.includes(column) && !wish.more.includes(column));
  if (unknown !== undefined && wish.partial) {
    throw new UnusableFile(texts.besideUnknown(name, unknown, wish.columns.join(', ')));
  }
  const places = (columns: readonly string[]) => columns.map((column) => read.names.indexOf(column));
  const [codesAt, moreAt] = [places(wish.columns), places(wish.more)];
  return read.rows.map((row, i) => ({
    codes: codesAt.map((at) => row[at] ?? ''),
    more: moreAt.map((at) => row[at] ?? ''),
    path: name,
    line: read.lines[i] ?? 0,
  }));
}

/** Files larger than this are not read: nobody withholds by hand in so many rows, and it is another file by mistake. */
const MOST_MEGABYTES = 50;

export async function readOrSayNo(path: string, language: Language): Promise<OwnTable> {
  const table = await readOwnTable(path, MOST_MEGABYTES * 1e6);
  if (table === 'too-large') {
    throw new UnusableFile(PROTECTION_TEXTS[language].tooLarge(basename(path), MOST_MEGABYTES));
  }
  if (table === null) throw new UnusableFile(METHOD_TEXTS[language].notReadable(path));
  return table;
}

/** A number with decimal point or comma; NaN where it is none. */
export function numberOf(cell: string | undefined): number {
  return /^[-+]?\d+([.,]\d+)?$/.test(cell ?? '') ? Number((cell ?? '').replace(',', '.')) : Number.NaN;
}

/** The numbers in one column of a file; those that are none throw UnusableFile with their lines. */
export function numbersIn(rows: readonly BesideRow[], at: number, column: string, language: Language): number[] {
  const numbers = rows.map(({ more }) => numberOf(more[at]));
  const wrong = rows.filter((_, i) => Number.isNaN(numbers[i]));
  const [first] = wrong;
  if (first === undefined) return numbers;
  const lines = wrong.map(({ line }) => line);
  throw new UnusableFile(`${first.path}: ${METHOD_TEXTS[language].notNumbers(column, linesTold(lines))}`);
}
