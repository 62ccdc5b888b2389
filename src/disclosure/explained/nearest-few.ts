import type { Relation } from '../rules/row.ts';

/** Cells named for one row: enough to see why, few enough to read. */
export const MOST_NAMED = 3;

export interface Standing {
  readonly isHidden: (row: number) => boolean;
  /** Withheld for its own sake. */
  readonly isFew: (row: number) => boolean;
}

/**
 * The withheld rows of few that share a sum with a row, at most three, in the order of their places; where there are none,
 * those that share one with a row that shares one with it, and so on. Rows are places in the relations.
 */
export function nearestFew(relations: readonly Relation[], from: number, { isHidden, isFew }: Standing): number[] {
  const sums = new Map<number, Relation[]>();
  for (const relation of relations) {
    for (const row of relation.rows) sums.set(row, [...(sums.get(row) ?? []), relation]);
  }
  const seen = new Set([from]);
  for (let ring = [from]; ring.length > 0; ) {
    const beside = ring.flatMap((row) => (sums.get(row) ?? []).flatMap(({ rows }) => rows.filter(isHidden)));
    ring = [...new Set(beside)].filter((row) => !seen.has(row));
    for (const row of ring) seen.add(row);
    const few = ring.filter(isFew).toSorted((a, b) => a - b);
    if (few.length > 0) return few.slice(0, MOST_NAMED);
  }
  return [];
}
