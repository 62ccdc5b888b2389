import { at } from '../columns.ts';

/** Columns of equal length by name. */
export type Table<Name extends string> = Readonly<Record<Name, Int32Array>>;

/**
 * Places of rows sorted by all columns, the first going first. Rows come nearly sorted already (the read model keeps them
 * by person and start), so only stretches that are out of order are sorted.
 */
export function inOrder(places: Int32Array, columns: readonly Int32Array[]): Int32Array {
  const compare = (a: number, b: number): number => {
    for (const column of columns) {
      const difference = at(column, a) - at(column, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  for (let i = 1; i < places.length; i++) {
    if (compare(at(places, i - 1), at(places, i)) > 0) return places.slice().sort(compare);
  }
  return places;
}
