import type { Sums } from '../cells/sums.ts';
import { inverse, type Sparse, shapeOf, subtract, times } from './modular.ts';

/**
 * The sums to withhold so that no published sums add and subtract to one that must not be seen: sums are tried in the
 * order of their worth (totals first), and published unless that would make one of the primaries depend on what is
 * published. After Langsrud's Gaussian elimination (SSB's GaussSuppression).
 *
 * The elimination is modulo a prime. What depends over the whole numbers depends modulo the prime as well; what is
 * independent may look dependent by chance (about once in 2³¹), and then a sum too many is withheld. A primary that is
 * free modulo the prime is free. It says nothing of how narrow an interval is, nor of what somebody inside the table
 * knows: the audit looks at that, and does not trust this.
 *
 * @returns for each sum 1 where it is withheld
 */
export function gaussWithheld(sums: Sums, primary: readonly boolean[]): Uint8Array {
  const withheld = Uint8Array.from(primary, (is) => (is ? 1 : 0));
  const guarded = guardOf(sums, primary);
  const published: Pivoted[] = [];
  const order = orderOfWorth(sums, [...sums.of.keys()]);
  const isKnown = (sum: number) => sums.known[sum] === 1;
  for (const sum of [...order.filter(isKnown), ...order.filter((one) => !isKnown(one))]) {
    if (withheld[sum] === 1) continue;
    const row = restOf(vectorOf(sums, sum), published);
    if (row.size === 0) continue;
    if (guarded.holds(row) && !isKnown(sum)) {
      withheld[sum] = 1;
      continue;
    }
    const pivot = rarest(row, sums);
    scale(row, inverse(row.get(pivot) ?? 1));
    published.push({ pivot, row });
    guarded.eliminate(pivot, row);
  }
  return withheld;
}

interface Pivoted {
  readonly pivot: number;
  readonly row: Sparse;
}

/** What is left of a row when what is published has been subtracted, in the order in which it was published. */
function restOf(row: Sparse, published: readonly Pivoted[]): Sparse {
  for (const { pivot, row: known } of published) {
    const value = row.get(pivot);
    if (value !== undefined) subtract(row, known, value);
  }
  return row;
}

/** Some sums by how much would be lost without them: large first, then those with most leaves, then as they stand. */
export function orderOfWorth({ values, of }: Sums, some: readonly number[]): readonly number[] {
  const size = (sum: number) => of[sum]?.length ?? 0;
  return [...some].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || size(b) - size(a) || a - b);
}

function vectorOf(sums: Sums, sum: number): Sparse {
  return new Map(Array.from(sums.of[sum] ?? [], (leaf) => [leaf, 1]));
}

function scale(row: Sparse, factor: number): void {
  for (const [at, value] of row) row.set(at, times(value, factor));
}

/** The leaf in fewest sums: eliminating it fills least. */
function rarest(row: Sparse, { over }: Sums): number {
  let best = -1;
  for (const leaf of row.keys()) {
    const [a, b] = [over[leaf]?.length ?? 0, over[best]?.length ?? Number.POSITIVE_INFINITY];
    if (a < b || (a === b && leaf < best)) best = leaf;
  }
  return best;
}

/** What is left of each primary when all that is published has been subtracted. */
function guardOf(sums: Sums, primary: readonly boolean[]) {
  const rows = primary.flatMap((is, sum) => (is ? [vectorOf(sums, sum)] : []));
  const shapes = rows.map(shapeOf);
  const count = new Map<string, number>();
  const add = (shape: string, by: number) => count.set(shape, (count.get(shape) ?? 0) + by);
  for (const shape of shapes) add(shape, 1);
  const at = new Map<number, Set<number>>();
  const enlist = (row: number, leaf: number) => at.set(leaf, (at.get(leaf) ?? new Set()).add(row));
  const enlistAll = (i: number, row: Sparse) => {
    for (const leaf of row.keys()) enlist(i, leaf);
  };
  for (const [i, row] of rows.entries()) enlistAll(i, row);
  return {
    /** True where publishing the row would give a primary away. */
    holds: (row: Sparse): boolean => (count.get(shapeOf(row)) ?? 0) > 0,
    eliminate: (pivot: number, row: Sparse): void => {
      for (const i of at.get(pivot) ?? []) {
        const one = rows[i];
        const value = one?.get(pivot);
        if (one === undefined || value === undefined) continue;
        add(shapes[i] ?? '', -1);
        subtract(one, row, value);
        shapes[i] = shapeOf(one);
        add(shapes[i] ?? '', 1);
        enlistAll(i, one);
      }
    },
  };
}
