import { at } from '../columns.ts';

/** Columns of equal length by name. */
export type Table<Name extends string> = Readonly<Record<Name, Int32Array>>;

/**
 * Places of rows sorted by all columns, the first going first. Rows come nearly sorted already (the read model keeps them
 * by person and start), so only stretches that are out of order are sorted.
 */
export function inOrder(places: readonly number[], columns: readonly Int32Array[]): readonly number[] {
  const compare = (a: number, b: number): number => {
    for (const column of columns) {
      const difference = at(column, a) - at(column, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
  for (let i = 1; i < places.length; i++) {
    if (compare(places[i - 1] ?? 0, places[i] ?? 0) > 0) return [...places].sort(compare);
  }
  return places;
}
