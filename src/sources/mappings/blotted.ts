import { neverKeptIn } from '../../terms/index.ts';
import { plainName } from '../definition.ts';
import type { Table } from '../files/table.ts';

export const BLOT = '●●●';
/** Share of a column's filled cells that must look alike before the content tells what the column is. */
const ALIKE = 0.8;
/** A column with more different words than this is no column of codes. */
const MOST_VALUES = 60;
const NAME_COLUMN = /^(fullt|ansatt|ressurs|for|mellom|etter|fornavnog)?navn$|name$/;
/** An identity number, a telephone number, an address of e-mail: never shown. */
const SECRET_CELL = /\d{11}|\d{6}[ .-]\d{5}|@|^\+?\d{2,3} ?\d{2} ?\d{2} ?\d{2,3}$/;
const NO_WORD = /^[-+\d.,:/ %–]*$/;

/** The filled cells of a column. */
export function cellsOf(table: Table, place: number): readonly string[] {
  return table.rows.map((row) => row[place] ?? '').filter((cell) => cell !== '');
}

/** True where nearly all of some cells look so. */
export function alike(cells: readonly string[], looks: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(looks).length >= ALIKE * cells.length;
}

/** Their columns that hold persons, and those that hold what is no person for certain. */
export interface Shown {
  readonly secret: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
}

/** A column nobody has said anything of, whose cells are words and nearly all different: they may be names. */
function mayHoldNames(table: Table, place: number): boolean {
  const cells = cellsOf(table, place);
  return (
    new Set(cells).size > 0.7 * cells.length &&
    alike(cells, (cell) => /^[\p{L} ,.'-]+$/u.test(cell) && /[ ,]/.test(cell))
  );
}

/** For each column of a table whether its cells may tell of a person, or hold what must not be kept of anybody. */
export function hiddenColumns(table: Table, { secret, open }: Shown): readonly boolean[] {
  return table.header.map((name, place) => {
    if (secret.has(name) || neverKeptIn(name) !== null) return true;
    if (open.has(name)) return false;
    return NAME_COLUMN.test(plainName(name)) || mayHoldNames(table, place);
  });
}

/** A cell as it may be shown. */
export function blottedCell(cell: string, hidden: boolean): string {
  return cell !== '' && (hidden || SECRET_CELL.test(cell)) ? BLOT : cell;
}

/** The first rows as they stand, what may tell of a person blotted out. */
export function blottedRows(table: Table, shown: Shown, most: number): readonly (readonly string[])[] {
  const hidden = hiddenColumns(table, shown);
  return table.rows
    .slice(0, most)
    .map((row) => table.header.map((_, place) => blottedCell(row[place] ?? '', hidden[place] === true)));
}

/** The words of each column that has few of them, in the order of the alphabet; none of a column that may hold names. */
export function wordsOf(table: Table, shown: Shown): Readonly<Record<string, readonly string[]>> {
  const hidden = hiddenColumns(table, shown);
  const entries = table.header.flatMap((name, place): readonly [string, readonly string[]][] => {
    const cells = hidden[place] === true ? [] : cellsOf(table, place);
    const words = [...new Set(cells)].filter((cell) => blottedCell(cell, false) === cell).sort();
    const isWords = words.length > 0 && words.length <= MOST_VALUES && !alike(cells, (cell) => NO_WORD.test(cell));
    return isWords || (words.length <= 20 && words.length > 0) ? [[name, words]] : [];
  });
  return Object.fromEntries(entries);
}
