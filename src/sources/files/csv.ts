import { CsvError, parse } from 'csv-parse/sync';
import { tidy } from './table.ts';

/** Rows of a text table, its cells tidy, each with the line it began on. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly endsWithNewline: boolean;
}

const DELIMITERS = [';', '\t', ',', '|'] as const;
/** A line of explanation, as our templates have them above the table. */
const NO_ROW = /^\uFEFF?"?#/;
/** Lines looked at to find the delimiter, after those of explanation: a template has one for each column. */
const LINES_TRIED = 30;
const MOST_EXPLAINED = 100;

function countOutsideQuotes(line: string, delimiter: string): number {
  let count = 0;
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) count++;
  }
  return count;
}

/** The delimiter that divides most lines into the most columns; null where no line is divided. */
function findDelimiter(text: string): string | null {
  const lines = text
    .slice(0, 100_000)
    .split(/\r\n|\n|\r/, LINES_TRIED + MOST_EXPLAINED)
    .filter((line) => line.trim() !== '' && !NO_ROW.test(line))
    .slice(0, LINES_TRIED);
  let best: string | null = null;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const divided = lines.filter((line) => countOutsideQuotes(line, delimiter) > 0);
    const columns = divided.reduce((sum, line) => sum + countOutsideQuotes(line, delimiter), 0);
    const score = (divided.length / Math.max(1, lines.length)) ** 2 * columns;
    if (score > most) {
      most = score;
      best = delimiter;
    }
  }
  return best;
}

function linesOf(rows: readonly (readonly string[])[], firstLine: number): number[] {
  let line = firstLine;
  return rows.map((row) => {
    const began = line;
    line++;
    for (const cell of row) if (cell.includes('\n')) line += cell.split('\n').length - 1;
    return began;
  });
}

function parseRows(text: string, delimiter: string, most: number | null): string[][] {
  const options = {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    ...(most === null ? {} : { to: most }),
  };
  try {
    return parse(text, options);
  } catch (error) {
    // A quotation mark that is never closed swallows the rest: read quotation marks as ordinary characters instead.
    if (error instanceof CsvError) return parse(text, { ...options, quote: false });
    throw error;
  }
}

/** Reads a delimited text; null where it has no columns. `most`: stop after so many rows. */
export function readCsv(text: string, most: number | null): CsvRows | null {
  const told = /^sep=(.)\r?\n/.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const delimiter = told?.[1] ?? findDelimiter(body);
  if (delimiter === null) return null;
  const rows = parseRows(body, delimiter, most);
  const lines = linesOf(rows, told === null ? 1 : 2);
  // In place: a copy of every row would double what a large file takes.
  for (const row of rows) for (let i = 0; i < row.length; i++) row[i] = tidy(row[i] ?? '');
  return { rows, lines, endsWithNewline: /[\r\n]$/.test(body) };
}
