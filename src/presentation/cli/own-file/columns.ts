import type { MethodTexts } from '../../language/methods/index.ts';
import type { OwnTable } from './read-table.ts';

/** The file cannot be used as asked: told with what to do, exit 4. */
export class UnusableFile extends Error {
  override readonly name = 'UnusableFile';
}

const MOST_LINES_TOLD = 8;

/** Line numbers for a sentence: the first eight, and that there are more. */
export function linesTold(lines: readonly number[]): string {
  return lines.slice(0, MOST_LINES_TOLD).join(', ') + (lines.length > MOST_LINES_TOLD ? ' …' : '');
}

/** Reads columns of an own table by name; what cannot be read as asked throws UnusableFile. */
export interface Columns {
  readonly size: number;
  readonly lines: readonly number[];
  readonly text: (name: string) => readonly string[];
  /** Numbers, with decimal point or comma. */
  readonly numbers: (name: string) => Float64Array;
  readonly isNumeric: (name: string) => boolean;
}

/** The rows of a table in which none of the columns asked for is empty, and how many were left out. */
export function columnsOfTable(
  table: OwnTable,
  asked: readonly string[],
  texts: MethodTexts,
): { readonly columns: Columns; readonly leftOut: number } {
  const places = new Map(asked.map((name) => [name, placeOf(table, name, texts)]));
  const whole = table.rows.flatMap((row, i) => ([...places.values()].every((at) => isTold(row[at])) ? [i] : []));
  if (whole.length === 0) throw new UnusableFile(texts.noRows);
  const lines = whole.map((i) => table.lines[i] ?? 0);
  const text = (name: string) => whole.map((i) => table.rows[i]?.[places.get(name) ?? -1] ?? '');
  const numbers = (name: string) => {
    const values = Float64Array.from(text(name), numberOf);
    const wrong = lines.filter((_, i) => Number.isNaN(values[i]));
    if (wrong.length > 0) throw new UnusableFile(texts.notNumbers(name, linesTold(wrong)));
    return values;
  };
  const isNumeric = (name: string) => text(name).every((cell) => !Number.isNaN(numberOf(cell)));
  return {
    columns: { size: whole.length, lines, text, numbers, isNumeric },
    leftOut: table.rows.length - whole.length,
  };
}

function placeOf(table: OwnTable, name: string, texts: MethodTexts): number {
  const at = table.names.indexOf(name);
  if (at < 0) throw new UnusableFile(texts.noSuchColumn(name, table.names.join(', ')));
  return at;
}

/** R writes NA for what is not known. */
function isTold(cell: string | undefined): boolean {
  return cell !== undefined && cell !== '' && cell !== 'NA';
}

function numberOf(cell: string): number {
  return /^[-+]?(\d+([.,]\d*)?|[.,]\d+)(e[-+]?\d+)?$/i.test(cell) ? Number(cell.replace(',', '.')) : Number.NaN;
}
