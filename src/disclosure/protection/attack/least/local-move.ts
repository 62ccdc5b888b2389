import type { Sums } from '../../cells/sums.ts';
import type { Change } from '../change.ts';
import type { KnownRule } from '../known-rule.ts';
import { type LeastMove, openLeastMove } from './least-move.ts';
import { type Part, partsOf, partTables } from './parts.ts';

export interface LocalMove extends LeastMove {
  /** Whether all leaves of a sum are in one part. */
  readonly has: (sum: number) => boolean;
}

/** Looks for moves within one part of a large table, with everything outside standing still. Null where a sum is in none. */
export function openLocalMove(sums: Sums, rule: KnownRule | null): LocalMove {
  const part = partsOf(sums);
  const parts = partTables(sums, part).map((one) => openPart(one, rule));
  const of = (sum: number) => {
    const leaves = sums.of[sum] ?? new Int32Array();
    const first = part[leaves[0] ?? -1] ?? -1;
    return first >= 0 && leaves.every((leaf) => part[leaf] === first) ? (parts[first] ?? null) : null;
  };
  const touching = (sum: number) => {
    const found = new Set<number>();
    for (const leaf of sums.of[sum] ?? []) found.add(part[leaf] ?? -1);
    return [...found].flatMap((at) => parts[at] ?? []);
  };
  return {
    has: (sum) => of(sum) !== null,
    withhold: (sum) => {
      for (const one of touching(sum)) one.shift(sum, -1);
    },
    publish: (sum) => {
      for (const one of touching(sum)) one.shift(sum, 1);
    },
    move: (sum, need, still, avoid = []) => of(sum)?.move(sum, need, still, avoid) ?? null,
  };
}

function openPart({ sums, leaves, own, whole }: Part, rule: KnownRule | null) {
  const primary = rule === null ? [] : whole.map((sum) => rule.primary[sum] === true);
  const ruled = rule === null ? null : { primary, fewest: rule.fewest };
  const least = openLeastMove(sums, { rule: ruled, price: null, effort: 'quick' });
  /** How many published sums of the whole have these leaves in the part. */
  const published = new Int32Array(sums.of.length);
  for (const at of own.values()) published[at] = (published[at] ?? 0) + 1;
  const placeOf = new Map(leaves.map((leaf, i) => [leaf, i]));
  return {
    shift: (sum: number, by: 1 | -1) => {
      const at = own.get(sum) ?? -1;
      const before = published[at] ?? 0;
      published[at] = before + by;
      if (before === 0) least.publish(at);
      else if (before + by === 0) least.withhold(at);
    },
    move: (sum: number, need: number, still: number, avoid: readonly number[]): Change | null => {
      const here = avoid.flatMap((leaf) => placeOf.get(leaf) ?? []);
      const change = least.move(own.get(sum) ?? -1, need, placeOf.get(still) ?? -1, here);
      if (change === null) return null;
      return { leaves: change.leaves.map((leaf) => leaves[leaf] ?? 0), by: change.by };
    },
  };
}
