import type { InnerTable } from './inner-table.ts';
import type { Ancestors } from './trees.ts';

/** One cell that would be published: a node of every column. */
export interface Cell {
  readonly codes: readonly string[];
  readonly value: number;
  /** The sum it shows, by place in `sums`; -1 for a zero, which is always published. */
  readonly sum: number;
}

/**
 * A table as an attacker sees it. Zeros are published, so what adds up to zero is known and drops out: `leaves` are the
 * inner cells above zero, and cells that add the same leaves show one and the same sum.
 */
export interface Sums {
  /** Count of each leaf, at least 1. */
  readonly leaves: Int32Array;
  /** The leaves of each sum, rising. The first `leaves.length` sums are the leaves themselves. */
  readonly of: readonly Int32Array[];
  readonly values: Float64Array;
  /** How many cells show the sum. */
  readonly shownBy: Int32Array;
  /** The sums each leaf is in, itself first. */
  readonly over: readonly Int32Array[];
}

export interface CrossedTable {
  readonly cells: readonly Cell[];
  readonly sums: Sums;
}

/** Every node of every crossing that holds at least one inner row. The order in which rows are given decides nothing. */
export function crossTable(table: InnerTable, ancestors: Ancestors): CrossedTable {
  const ordered = [...table.rows].sort((a, b) => compareCodes(a.codes, b.codes));
  const positive = ordered.filter(({ value }) => value > 0);
  const leafOf = new Map(positive.map((row, leaf) => [row, leaf]));
  const found = new Map<string, Crossing>();
  for (const row of ordered) {
    const leaf = leafOf.get(row);
    for (const codes of crossings(row.codes, ancestors)) {
      const key = codes.join('\u0000');
      const cell = found.get(key) ?? { codes, value: 0, leaves: [] };
      found.set(key, cell);
      cell.value += row.value;
      if (leaf !== undefined) cell.leaves.push(leaf);
    }
  }
  const all = [...found.values()].sort((a, b) => compareCodes(a.codes, b.codes));
  return sumsOf(
    positive.map(({ value }) => value),
    all,
  );
}

interface Crossing {
  readonly codes: readonly string[];
  value: number;
  readonly leaves: number[];
}

function sumsOf(leaves: readonly number[], all: readonly Crossing[]): CrossedTable {
  const places = new Map<string, number>(leaves.map((_, i) => [String(i), i]));
  const of = leaves.map((_, i) => Int32Array.of(i));
  const values = [...leaves];
  const shownBy = leaves.map(() => 0);
  const cells = all.map((cell): Cell => {
    if (cell.value === 0) return { codes: cell.codes, value: 0, sum: -1 };
    const key = cell.leaves.join(',');
    const at = places.get(key) ?? of.length;
    if (at === of.length) {
      places.set(key, at);
      of.push(Int32Array.from(cell.leaves));
      values.push(cell.value);
      shownBy.push(0);
    }
    shownBy[at] = (shownBy[at] ?? 0) + 1;
    return { codes: cell.codes, value: cell.value, sum: at };
  });
  const sums = {
    leaves: Int32Array.from(leaves),
    of,
    values: Float64Array.from(values),
    over: overOf(leaves.length, of),
  };
  return { cells, sums: { ...sums, shownBy: Int32Array.from(shownBy) } };
}

function overOf(size: number, of: readonly Int32Array[]): readonly Int32Array[] {
  const over: number[][] = Array.from({ length: size }, () => []);
  for (const [sum, leaves] of of.entries()) for (const leaf of leaves) over[leaf]?.push(sum);
  return over.map((one) => Int32Array.from(one));
}

function crossings(codes: readonly string[], ancestors: Ancestors): readonly (readonly string[])[] {
  return codes.reduce<readonly (readonly string[])[]>(
    (so, code, at) => {
      const ups = ancestors[at]?.get(code) ?? [code];
      return so.flatMap((head) => ups.map((up) => [...head, up]));
    },
    [[]],
  );
}

function compareCodes(a: readonly string[], b: readonly string[]): number {
  for (const [i, code] of a.entries()) {
    const other = b[i] ?? '';
    if (code !== other) return code < other ? -1 : 1;
  }
  return 0;
}
