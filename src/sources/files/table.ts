import type { Day } from '../../terms/index.ts';

/** A table as it was delivered, all cells as texts (trimmed), the header apart. */
export interface Table {
  readonly header: readonly string[];
  readonly headerLine: number;
  /** Rows with something in them, each as long as the header or longer. */
  readonly rows: readonly (readonly string[])[];
  /** Line of each row in the file, counted as a person does. */
  readonly lines: readonly number[];
  /** Lines with fewer cells than the header, filled up with blanks. */
  readonly shortLines: readonly number[];
  /** Names of the sheets the rows come from, and of tables left unread; null for a text. */
  readonly sheets: { readonly read: readonly string[]; readonly unread: readonly string[] } | null;
  /** The file ends in the middle of a row. */
  readonly cutShort: boolean;
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1252' | null;
  readonly broken: 'no' | 'mended' | 'lost';
  /** When the file says it was made. */
  readonly madeOn: Day | null;
}

/** Rows looked at for a header: reports often begin with a title and a date. */
const HEADER_AMONG = 30;
const NOT_A_COLUMN_NAME = /^[-+]?[\d.,\s%:/-]+$/;

function filled(row: readonly string[]): number {
  return row.reduce((count, cell) => (cell === '' ? count : count + 1), 0);
}

/**
 * The place of the header: the first row with at least two cells and at least half as many as the widest row near it,
 * none of them a number or a date. −1 where there is none.
 */
function findHeader(rows: readonly (readonly string[])[]): number {
  const explained = Math.max(
    0,
    rows.findIndex((row) => !isExplanation(row)),
  );
  const near = rows.slice(explained, explained + HEADER_AMONG);
  const widest = near.reduce((most, row) => Math.max(most, filled(row)), 0);
  const place = near.findIndex((row) => {
    const cells = row.filter((cell) => cell !== '');
    return cells.length >= 2 && cells.length * 2 >= widest && !cells.some((cell) => NOT_A_COLUMN_NAME.test(cell));
  });
  return place < 0 ? place : explained + place;
}

/** A line above the table that says what it is, as our templates have them for each column. */
function isExplanation(row: readonly string[]): boolean {
  return filled(row) === 1 && (row[0] ?? '').replace(/^\uFEFF/, '').startsWith('#');
}

/** Blanks of all kinds at the ends away, one blank inside, letters in one form. */
export function tidy(cell: string): string {
  if (/^[!-~]*$/.test(cell)) return cell;
  return cell
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

type TableBody = Pick<Table, 'header' | 'headerLine' | 'rows' | 'lines' | 'shortLines'> & { lastRowShort: boolean };

function filledUp(row: readonly string[], width: number): readonly string[] {
  return row.length >= width ? row : [...row, ...new Array<string>(width - row.length).fill('')];
}

/** Header and rows of tidied rows; null where no row is a header. */
export function asTable(rows: readonly (readonly string[])[], lines: readonly number[]): TableBody | null {
  const at = findHeader(rows);
  if (at < 0) return null;
  const header = [...(rows[at] ?? [])];
  while (header.at(-1) === '') header.pop();
  const hasCells = (place: number) => rows[place]?.some((cell) => cell !== '') === true;
  const places = Array.from({ length: rows.length - at - 1 }, (_, i) => at + 1 + i).filter(hasCells);
  const lineOf = (place: number) => lines[place] ?? 0;
  const short = places.filter((place) => (rows[place]?.length ?? 0) < header.length);
  return {
    header,
    headerLine: lineOf(at),
    rows: places.map((place) => filledUp(rows[place] ?? [], header.length)),
    lines: places.map(lineOf),
    shortLines: short.map(lineOf),
    lastRowShort: short.length > 0 && short.at(-1) === places.at(-1),
  };
}
