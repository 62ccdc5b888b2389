import type { Sums } from '../../cells/sums.ts';

/** Which sums lie whole in which. */
export interface Within {
  /** For each sum the smaller ones of more than one leaf that lie whole in it, largest first. */
  readonly under: readonly (readonly number[])[];
  /** For each sum the larger ones it lies whole in. */
  readonly above: readonly (readonly number[])[];
}

const FOUND = new WeakMap<Sums, Within>();

/** Found once for each table: several programs are made of the same one. */
export function withinOf(sums: Sums): Within {
  const known = FOUND.get(sums);
  if (known !== undefined) return known;
  const found = findWithin(sums);
  FOUND.set(sums, found);
  return found;
}

function findWithin(sums: Sums): Within {
  const { of } = sums;
  const under = of.map((): number[] => []);
  const above = of.map((): number[] => []);
  const around = openAround(sums);
  for (const [sum, leaves] of of.entries()) {
    for (const other of around(sum)) {
      above[sum]?.push(other);
      if (leaves.length > 1) under[other]?.push(sum);
    }
  }
  const size = (sum: number) => of[sum]?.length ?? 0;
  for (const some of under) some.sort((a, b) => size(b) - size(a) || a - b);
  return { under, above };
}

/** The other sums that have every leaf of one. */
function openAround({ of, over }: Sums): (sum: number) => readonly number[] {
  const shared = new Int32Array(of.length);
  const countOver = (leaf: number) => {
    for (const other of over[leaf] ?? []) shared[other] = (shared[other] ?? 0) + 1;
  };
  const forgetOver = (leaf: number) => {
    for (const other of over[leaf] ?? []) shared[other] = 0;
  };
  return (sum) => {
    const leaves = of[sum] ?? new Int32Array();
    leaves.forEach(countOver);
    const found = (over[leaves[0] ?? -1] ?? leaves).filter((one) => one !== sum && shared[one] === leaves.length);
    leaves.forEach(forgetOver);
    return Array.from(found);
  };
}
