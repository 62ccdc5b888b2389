import { cheapestSeen } from './cheapest.ts';
import type { Relation } from './row.ts';

/**
 * Where all but one row of a sum may be seen, the last one can be worked out: one more row of that sum is withheld.
 * Repeats until no sum has exactly one withheld row. Changes `withheld`. Necessary, not sufficient: the audit follows.
 */
export function withholdSeconds(relations: readonly Relation[], withheld: Set<number>, rank: Int32Array): void {
  const relationsOfRow = indexByRow(relations);
  const hidden = relations.map((relation) => relation.rows.filter((row) => withheld.has(row)).length);
  const queue = hidden.flatMap((count, r) => (count === 1 ? [r] : []));
  const hide = (row: number) => {
    withheld.add(row);
    for (const r of relationsOfRow.get(row) ?? []) {
      hidden[r] = (hidden[r] ?? 0) + 1;
      if (hidden[r] === 1) queue.push(r);
    }
  };
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const row = hidden[next] === 1 ? cheapestSeen(relations[next]?.rows ?? [], withheld, rank) : null;
    if (row !== null) hide(row);
  }
}

/** Row -> the sums it stands in. */
function indexByRow(relations: readonly Relation[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  relations.forEach((relation, r) => {
    for (const row of relation.rows) {
      const list = index.get(row);
      if (list === undefined) index.set(row, [r]);
      else list.push(r);
    }
  });
  return index;
}
