import { cheapestSeen } from './cheapest.ts';
import type { Relation } from './row.ts';
import { sumsOfRow } from './solving/sums-of-rows.ts';

/**
 * Where all but one row of a sum may be seen, the last one can be worked out: one more row of that sum is withheld.
 * Repeats until no sum has exactly one withheld row. Changes `withheld`. Necessary, not sufficient: the audit follows.
 */
export function withholdSeconds(relations: readonly Relation[], withheld: Set<number>, rank: Int32Array): void {
  const hidden = new Int32Array(relations.length);
  const count = (row: number, met: (sum: number) => void) => {
    for (const sum of sumsOfRow(relations, row)) {
      hidden[sum] = (hidden[sum] ?? 0) + 1;
      met(sum);
    }
  };
  for (const row of withheld) count(row, () => undefined);
  const queue = Array.from(relations.keys()).filter((sum) => hidden[sum] === 1);
  // A list hands out what is pushed to it while it is gone through.
  for (const next of queue) {
    const row = hidden[next] === 1 ? cheapestSeen(relations[next]?.rows ?? [], withheld, rank) : null;
    if (row === null) continue;
    withheld.add(row);
    count(row, (sum) => {
      if (hidden[sum] === 1) queue.push(sum);
    });
  }
}
