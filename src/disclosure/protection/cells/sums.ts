import { type Crossing, type Crossings, crossingsOf } from './crossings.ts';
import type { InnerTable } from './inner-table.ts';
import type { Ancestors } from './trees.ts';

/** One cell that would be published: a node of every column. */
export interface Cell {
  readonly codes: readonly string[];
  readonly value: number;
  /** The sum it shows, by place in `sums`; -1 for a zero that is always published. */
  readonly sum: number;
}

/**
 * A table as an attacker sees it. Zeros are published, so what adds up to zero is known and drops out: `leaves` are the
 * inner cells above zero and those zeros that may be withheld, and cells that add the same leaves show one and the same sum.
 */
export interface Sums {
  /** Count of each leaf; 0 only for a zero that may be withheld. */
  readonly leaves: Int32Array;
  /** The leaves of each sum, rising. The first `leaves.length` sums are the leaves themselves. */
  readonly of: readonly Int32Array[];
  readonly values: Float64Array;
  /** How many cells show the sum; 0 for what no cell shows and somebody could still work out. */
  readonly shownBy: Int32Array;
  /** The sums each leaf is in, itself first. */
  readonly over: readonly Int32Array[];
  /** 1 for a sum that everybody knows already: it can never be withheld. */
  readonly known: Uint8Array;
  /** 1 for a leaf that belongs to one alone, who therefore knows it. */
  readonly alone: Uint8Array;
}

export interface CrossedTable {
  readonly cells: readonly Cell[];
  readonly sums: Sums;
}

/** What is special in a table; all by place in `crossings`. */
export interface Special {
  /** Inner rows of zero that may be withheld. */
  readonly open: ReadonlySet<number>;
  /** Sums of inner rows that no cell shows, and that must be protected all the same. */
  readonly unseen: readonly (readonly number[])[];
  /** Cells that everybody knows already. */
  readonly known: ReadonlySet<number>;
  /** Inner rows that belong to one alone; null where a count of one says so. */
  readonly alone: ReadonlySet<number> | null;
  /** An amount in whole units, so that sums are exact; a count as it is. */
  readonly inUnits: (value: number) => number;
}

const NOTHING_SPECIAL: Special = {
  open: new Set(),
  unseen: [],
  known: new Set(),
  alone: null,
  inUnits: (value) => value,
};

/** Every node of every crossing that holds at least one inner row. The order in which rows are given decides nothing. */
export function crossTable(table: InnerTable, ancestors: Ancestors): CrossedTable {
  return sumsOf(crossingsOf(table, ancestors), NOTHING_SPECIAL);
}

/** @returns also the sums of `special.unseen`, by place in `sums`; -1 where nothing of it is unknown. */
export function sumsOf(
  { rows, cells: all }: Crossings,
  special: Special,
): CrossedTable & { readonly unseen: readonly number[] } {
  const within = Array.from(rows.keys()).filter((row) => (rows[row]?.value ?? 0) > 0 || special.open.has(row));
  const leafOf = new Map(within.map((row, leaf) => [row, leaf]));
  const leaves = Int32Array.from(within, (row) => special.inUnits(rows[row]?.value ?? 0));
  const list = openList(leaves);
  const placed = (some: readonly number[]) => list.place(some.flatMap((row) => leafOf.get(row) ?? []));
  const cells = all.map((cell: Crossing): Cell => {
    const sum = placed(cell.rows);
    if (sum >= 0) list.shownBy[sum] = (list.shownBy[sum] ?? 0) + 1;
    return { codes: cell.codes, value: cell.value, sum };
  });
  const unseen = special.unseen.map(placed);
  const known = new Uint8Array(list.of.length);
  for (const cell of special.known) known[cells[cell]?.sum ?? -1] = 1;
  const isAlone = (row: number) => (special.alone === null ? rows[row]?.value === 1 : special.alone.has(row));
  const sums: Sums = {
    leaves,
    of: list.of,
    values: Float64Array.from(list.values),
    shownBy: Int32Array.from(list.shownBy),
    over: overOf(leaves.length, list.of),
    known,
    alone: Uint8Array.from(within, (row) => (isAlone(row) ? 1 : 0)),
  };
  return { cells, sums, unseen };
}

/** Sums by the leaves they add; the leaves themselves come first. */
function openList(leaves: Int32Array) {
  const places = new Map<string, number>(Array.from(leaves, (_, leaf) => [String(leaf), leaf]));
  const of = Array.from(leaves, (_, leaf) => Int32Array.of(leaf));
  const values = [...leaves];
  const shownBy = values.map(() => 0);
  const place = (some: readonly number[]): number => {
    if (some.length === 0) return -1;
    const key = some.join(',');
    const at = places.get(key) ?? of.length;
    if (at === of.length) {
      places.set(key, at);
      of.push(Int32Array.from(some));
      values.push(some.reduce((so, leaf) => so + (leaves[leaf] ?? 0), 0));
      shownBy.push(0);
    }
    return at;
  };
  return { of, values, shownBy, place };
}

/** For each of so many leaves: the sums it is in. */
export function overOf(size: number, of: readonly Int32Array[]): readonly Int32Array[] {
  const over: number[][] = Array.from({ length: size }, () => []);
  for (const [sum, leaves] of of.entries()) for (const leaf of leaves) over[leaf]?.push(sum);
  return over.map((one) => Int32Array.from(one));
}
