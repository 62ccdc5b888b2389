import type { Table } from './table.ts';

/** What a value looks like and a column's name does not: a long number, an address of e-mail, a quarter, a percentage. */
const LOOKS_LIKE_VALUE = /\d{6}|@|^\d{4} ?-?[KkQqTt]\d$|^[\d.,]+ ?%$/;

/**
 * True where the first row is no row of names but the first row of values: some cell of it looks like a value, or says
 * again what other rows say in the same column. Names that are known settle it the other way; asked before this.
 */
export function isHeadless({ header, rows }: Pick<Table, 'header' | 'rows'>): boolean {
  if (header.some((cell) => LOOKS_LIKE_VALUE.test(cell))) return true;
  // A report of several pages has its names on each: such a row repeats all of them.
  const values = rows.filter((row) => !header.every((cell, place) => row[place] === cell));
  return header.some((cell, place) => cell !== '' && values.some((row) => row[place] === cell));
}
