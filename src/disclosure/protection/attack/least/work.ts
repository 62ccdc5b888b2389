import type { Sums } from '../../cells/sums.ts';
import { type Basis, emptyBasis, LARGEST_BASIS } from './basis.ts';

/**
 * Where the simplex stands. Variables: by how much each leaf moves, then for each sum by how much it moves away from where
 * its row holds it. Each variable costs as much per step whichever way it goes, and starts at 0.
 */
export interface Work {
  readonly sums: Sums;
  readonly leaves: number;
  /** Bounds and price of each variable. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  readonly cost: Float64Array;
  /** Between which bounds each sum may move by itself. */
  readonly rowLow: Float64Array;
  readonly rowHigh: Float64Array;
  readonly value: Float64Array;
  /** What one step of each variable is worth at the prices of the rows. */
  readonly worth: Float64Array;
  /** Place in the basis, or -1; and on which side of 0 the basic ones are. */
  readonly placeOf: Int32Array;
  readonly side: Int8Array;
  /** By how much each sum moves; its place among the rows that are held, or -1. */
  readonly moved: Float64Array;
  readonly heldAt: Int32Array;
  readonly basis: Basis;
  /** Variables and rows of the basis by place. */
  readonly basic: number[];
  readonly held: number[];
  /** What must be put back afterwards. */
  readonly seen: number[];
  readonly isSeen: Uint8Array;
  readonly rows: number[];
  readonly isRow: Uint8Array;
  /** The slope of what leaves by each variable, and where it is not zero. */
  readonly slope: Float64Array;
  readonly sloping: number[];
  readonly isSloping: Uint8Array;
  readonly weights: Float64Array;
  readonly column: Float64Array;
}

export function openWork(sums: Sums): Work {
  const leaves = sums.leaves.length;
  const rows = sums.of.length;
  const all = leaves + rows;
  return {
    sums,
    leaves,
    lowest: new Float64Array(all),
    highest: new Float64Array(all),
    cost: new Float64Array(all),
    rowLow: new Float64Array(rows).fill(Number.NEGATIVE_INFINITY),
    rowHigh: new Float64Array(rows).fill(Number.POSITIVE_INFINITY),
    value: new Float64Array(all),
    worth: new Float64Array(all),
    placeOf: new Int32Array(all).fill(-1),
    side: new Int8Array(all),
    moved: new Float64Array(rows),
    heldAt: new Int32Array(rows).fill(-1),
    basis: emptyBasis(),
    basic: [],
    held: [],
    seen: [],
    isSeen: new Uint8Array(all),
    rows: [],
    isRow: new Uint8Array(rows),
    slope: new Float64Array(all),
    sloping: [],
    isSloping: new Uint8Array(all),
    weights: new Float64Array(LARGEST_BASIS),
    column: new Float64Array(LARGEST_BASIS),
  };
}

/** Back to the true table. */
export function reset(work: Work): void {
  for (const one of work.seen) {
    work.value[one] = 0;
    work.worth[one] = 0;
    work.placeOf[one] = -1;
    work.isSeen[one] = 0;
  }
  for (const row of work.held) {
    if (work.rowLow[row] === work.rowHigh[row]) continue;
    work.lowest[work.leaves + row] = 0;
    work.highest[work.leaves + row] = 0;
  }
  for (const row of work.rows) {
    work.moved[row] = 0;
    work.heldAt[row] = -1;
    work.isRow[row] = 0;
  }
  work.seen.length = work.rows.length = work.basic.length = work.held.length = 0;
  work.basis.size = 0;
}

export function see(work: Work, variable: number): void {
  if (work.isSeen[variable] === 1) return;
  work.isSeen[variable] = 1;
  work.seen.push(variable);
}

export function seeRow(work: Work, row: number): void {
  if (work.isRow[row] === 1) return;
  work.isRow[row] = 1;
  work.rows.push(row);
}
