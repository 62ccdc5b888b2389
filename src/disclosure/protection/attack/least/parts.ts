import { overOf, type Sums } from '../../cells/sums.ts';

/** A part has at least and at most so many leaves. */
const LEAST = 40;
const MOST = 400;

/**
 * Parts of a large table in which most sums lie whole: the leaves of some sums that share none, those with the most sums inside
 * per leaf first (a district before an outcome). A leaf may be in no part.
 *
 * @returns for each leaf its part, -1 for none; parts are numbered from 0
 */
export function partsOf(sums: Sums): Int32Array {
  const part = new Int32Array(sums.leaves.length).fill(-1);
  if (sums.leaves.length <= MOST) return part;
  const size = (sum: number) => sums.of[sum]?.length ?? 0;
  const inside = insideOf(sums);
  const score = (sum: number) => (inside[sum] ?? 0) / size(sum);
  const some = [...sums.of.keys()].filter((sum) => size(sum) >= LEAST && size(sum) <= MOST);
  some.sort((a, b) => score(b) - score(a) || a - b);
  let count = 0;
  for (const sum of some) {
    const leaves = sums.of[sum] ?? new Int32Array();
    if (!leaves.every((leaf) => part[leaf] === -1)) continue;
    for (const leaf of leaves) part[leaf] = count;
    count += 1;
  }
  return part;
}

/** How many sums lie whole in each. */
function insideOf(sums: Sums): Int32Array {
  const inside = new Int32Array(sums.of.length);
  for (const leaves of sums.of) {
    const first = sums.over[leaves[0] ?? -1] ?? new Int32Array();
    const around = first.filter((one) => {
      const of = sums.of[one] ?? leaves;
      return of.length <= MOST && of.length >= leaves.length && leaves.every((leaf) => sums.over[leaf]?.includes(one));
    });
    for (const one of around) inside[one] = (inside[one] ?? 0) + 1;
  }
  return inside;
}

/** One part as a table of its own: what of the sums lies in it, each once. */
export interface Part {
  readonly sums: Sums;
  /** The leaf of the whole table for each of the part. */
  readonly leaves: readonly number[];
  /** The sum of the part for each of the whole that has leaves in it. */
  readonly own: ReadonlyMap<number, number>;
  /** The least sum of the whole for each of the part: what holds it back most. */
  readonly whole: readonly number[];
}

/** The parts of a table, and each as a table of its own. */
export interface Parts {
  /** For each leaf its part, -1 for none. */
  readonly part: Int32Array;
  readonly tables: readonly Part[];
}

export function openParts(sums: Sums): Parts {
  const part = partsOf(sums);
  return { part, tables: partTables(sums, part) };
}

export function partTables(sums: Sums, part: Int32Array): readonly Part[] {
  const members = Array.from({ length: 1 + part.reduce((so, at) => Math.max(so, at), -1) }, (): number[] => []);
  for (const [leaf, at] of part.entries()) members[at]?.push(leaf);
  return members.map((leaves) => tableOf(sums, leaves));
}

function tableOf(sums: Sums, leaves: readonly number[]): Part {
  const places = new Map<string, number>(leaves.map((_, i) => [String(i), i]));
  const of = leaves.map((_, i) => Int32Array.of(i));
  const whole = [...leaves];
  const own = new Map<number, number>();
  const known: number[] = [];
  for (const [sum, some] of within(sums, leaves)) {
    const key = some.join(',');
    const at = places.get(key) ?? of.length;
    if (at === of.length) {
      places.set(key, at);
      of.push(Int32Array.from(some));
      whole.push(sum);
    }
    own.set(sum, at);
    known[at] = Math.max(known[at] ?? 0, sums.known[sum] ?? 0);
    if ((sums.values[sum] ?? 0) < (sums.values[whole[at] ?? sum] ?? 0)) whole[at] = sum;
  }
  const table: Sums = {
    leaves: Int32Array.from(leaves, (leaf) => sums.leaves[leaf] ?? 0),
    of,
    values: Float64Array.from(whole, (sum) => sums.values[sum] ?? 0),
    shownBy: Int32Array.from(whole, (sum) => sums.shownBy[sum] ?? 0),
    over: overOf(leaves.length, of),
    known: Uint8Array.from(known),
    alone: Uint8Array.from(leaves, (leaf) => sums.alone[leaf] ?? 0),
  };
  return { sums: table, leaves, own, whole };
}

/** For each sum with leaves in the part: their places in it. */
function within(sums: Sums, leaves: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [i, leaf] of leaves.entries()) {
    for (const sum of sums.over[leaf] ?? []) {
      const some = found.get(sum);
      if (some === undefined) found.set(sum, [i]);
      else some.push(i);
    }
  }
  return found;
}
