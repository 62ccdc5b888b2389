import { cheapestSeen } from '../cheapest.ts';
import type { Given, Withholding } from '../judged.ts';
import type { Relation } from '../row.ts';
import { sumsOfRow } from '../solving/sums-of-rows.ts';

/** For each row given away, hides the cheapest seen row that helps it. False where nothing is left to hide. */
export function repair(
  given: readonly Given[],
  relations: readonly Relation[],
  { hidden, rank }: Withholding,
): boolean {
  const before = hidden.size;
  for (const { row, helpers = [] } of given) {
    const more = cheapestSeen(helpers, hidden, rank) ?? cheapestSeen(rowsBeside([row], relations), hidden, rank);
    if (more !== null) hidden.add(more);
  }
  if (hidden.size > before) return true;
  const farther = cheapestFarther(given, relations, hidden, rank);
  if (farther !== null) hidden.add(farther);
  return farther !== null;
}

/** All rows of the sums that some rows stand in; of sums already met none. */
function rowsBeside(
  some: readonly number[],
  relations: readonly Relation[],
  met = new Set<number>(),
): readonly number[] {
  const found: number[] = [];
  for (const row of some) {
    for (const sum of sumsOfRow(relations, row)) {
      if (met.has(sum)) continue;
      met.add(sum);
      for (const one of relations[sum]?.rows ?? []) found.push(one);
    }
  }
  return found;
}

/**
 * The cheapest seen row of the sums of hidden rows that share a sum with a given one, or with such a row, and so on: two ways
 * to divide the same give a row away through sums that it does not stand in. Null where all of them are hidden or cannot be.
 */
function cheapestFarther(
  given: readonly Given[],
  relations: readonly Relation[],
  hidden: ReadonlySet<number>,
  rank: Int32Array,
): number | null {
  const sums = new Set<number>();
  const met = new Set(given.map(({ row }) => row));
  for (let ring = [...met]; ring.length > 0; ) {
    const around = rowsBeside(ring, relations, sums);
    const more = cheapestSeen(around, hidden, rank);
    if (more !== null) return more;
    ring = [...new Set(around)].filter((row) => hidden.has(row) && !met.has(row));
    for (const row of ring) met.add(row);
  }
  return null;
}
