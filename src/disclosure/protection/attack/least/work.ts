import type { Sums } from '../../cells/sums.ts';
import { type Basis, type Entries, emptyBasis, LARGEST_BASIS } from './basis.ts';
import { emptyStack, put, type Stack } from './stack.ts';
import { type Within, withinOf } from './within.ts';

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
  readonly basic: Stack;
  readonly held: Stack;
  /** What must be put back afterwards. */
  readonly seen: Stack;
  readonly isSeen: Uint8Array;
  /**
   * The leaves of each row that can move, and the rows over each leaf that hold it back; made anew where stale. Where sums within
   * a row are published the row is what is left of it without them: they stand still, so it moves as that moves.
   */
  readonly movable: number[][];
  readonly holding: number[][];
  /** Leaves that are published. One that is held still for one question is not: the lists outlive the question. */
  readonly isFixed: Uint8Array;
  /** Sums that stand still by being published; null where they may move at a price, and nothing is left out of a row. */
  readonly shortened: Shortened | null;
  readonly isStaleRow: Uint8Array;
  readonly isStaleLeaf: Uint8Array;
  readonly entries: Entries;
  readonly rows: Stack;
  /** Of these, those that are not held and cannot move freely. */
  readonly loose: Stack;
  /** How much a row counts when one is chosen. */
  readonly weightOf: Float64Array;
  readonly isRow: Uint8Array;
  /** The slope of what leaves by each variable, and where it is not zero. */
  readonly slope: Float64Array;
  readonly sloping: Stack;
  readonly isSloping: Uint8Array;
  readonly weights: Float64Array;
  readonly column: Float64Array;
}

interface Shortened {
  readonly within: Within;
  readonly isPublished: Uint8Array;
  /** For each row which leaves it has left, row by row. */
  readonly isIn: Uint8Array;
}

/** Larger tables are not shortened: what is left of each row would have to be written down. */
const LARGEST_SHORTENED = 8_000_000;

function openShortened(sums: Sums): Shortened | null {
  const size = sums.of.length * sums.leaves.length;
  if (size > LARGEST_SHORTENED) return null;
  return { within: withinOf(sums), isPublished: new Uint8Array(sums.of.length), isIn: new Uint8Array(size) };
}

function emptyEntries(room: number): Entries {
  return { places: new Int32Array(room), values: new Float64Array(room), size: 0 };
}

/** `isPriced`: what is published may move at a price. */
export function openWork(sums: Sums, isPriced: boolean): Work {
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
    basic: emptyStack(LARGEST_BASIS),
    held: emptyStack(LARGEST_BASIS),
    seen: emptyStack(all),
    isSeen: new Uint8Array(all),
    movable: Array.from(sums.of, () => []),
    holding: Array.from(sums.over, () => []),
    isFixed: new Uint8Array(leaves),
    shortened: isPriced ? null : openShortened(sums),
    isStaleRow: new Uint8Array(rows).fill(1),
    isStaleLeaf: new Uint8Array(leaves).fill(1),
    entries: emptyEntries(LARGEST_BASIS),
    rows: emptyStack(rows),
    loose: emptyStack(rows),
    weightOf: Float64Array.from(sums.of, (of) => 1 / Math.sqrt(of.length)),
    isRow: new Uint8Array(rows),
    slope: new Float64Array(all),
    sloping: emptyStack(all),
    isSloping: new Uint8Array(all),
    weights: new Float64Array(LARGEST_BASIS),
    column: new Float64Array(LARGEST_BASIS),
  };
}

/** Back to the true table. */
export function reset(work: Work): void {
  const { seen, held, rows, leaves } = work;
  for (let i = 0; i < seen.size; i++) {
    const one = seen.items[i] ?? 0;
    work.value[one] = 0;
    work.worth[one] = 0;
    work.placeOf[one] = -1;
    work.isSeen[one] = 0;
  }
  for (let i = 0; i < held.size; i++) {
    const row = held.items[i] ?? 0;
    if (work.rowLow[row] === work.rowHigh[row]) continue;
    work.lowest[leaves + row] = 0;
    work.highest[leaves + row] = 0;
  }
  for (let i = 0; i < rows.size; i++) {
    const row = rows.items[i] ?? 0;
    work.moved[row] = 0;
    work.heldAt[row] = -1;
    work.isRow[row] = 0;
  }
  for (const one of [seen, work.loose, rows, work.basic, held]) one.size = 0;
  work.basis.size = 0;
}

export function see(work: Work, variable: number): void {
  if (work.isSeen[variable] === 1) return;
  work.isSeen[variable] = 1;
  put(work.seen, variable);
}

export function seeRow(work: Work, row: number): void {
  if (work.isRow[row] === 1) return;
  work.isRow[row] = 1;
  put(work.rows, row);
  if (isHeldBack(work, row)) put(work.loose, row);
}

/** The leaves of a row that can move. */
export function movableIn(work: Work, row: number): readonly number[] {
  const found = work.movable[row] ?? [];
  if (work.isStaleRow[row] === 0) return found;
  work.isStaleRow[row] = 0;
  if (work.shortened !== null) return shorten(work, work.shortened, row);
  found.length = 0;
  for (const leaf of work.sums.of[row] ?? []) if (work.isFixed[leaf] === 0) found.push(leaf);
  return found;
}

/** The leaves of a row without the published sums that lie whole in what is left of it, largest first. */
function shorten(work: Work, shortened: Shortened, row: number): readonly number[] {
  const { sums, movable, isFixed } = work;
  const { within, isPublished, isIn } = shortened;
  const start = row * sums.leaves.length;
  const found = movable[row] ?? [];
  const all = sums.of[row] ?? new Int32Array();
  found.length = 0;
  for (const leaf of all) isIn[start + leaf] = isFixed[leaf] === 0 ? 1 : 0;
  for (const one of within.under[row] ?? []) if (isPublished[one] === 1) leaveOut(work, shortened, start, one);
  for (const leaf of all) if (isIn[start + leaf] === 1) found.push(leaf);
  return found;
}

function leaveOut({ sums, isFixed }: Work, { isIn }: Shortened, start: number, sum: number): void {
  const leaves = sums.of[sum] ?? new Int32Array();
  for (const leaf of leaves) if (isIn[start + leaf] === 0 && isFixed[leaf] === 0) return;
  for (const leaf of leaves) isIn[start + leaf] = 0;
}

/** The rows over a leaf that cannot move freely. */
export function holdingOver(work: Work, leaf: number): readonly number[] {
  const found = work.holding[leaf] ?? [];
  if (work.isStaleLeaf[leaf] === 0) return found;
  found.length = 0;
  for (const row of work.sums.over[leaf] ?? []) if (isHeldBack(work, row) && isLeft(work, row, leaf)) found.push(row);
  work.isStaleLeaf[leaf] = 0;
  return found;
}

function isLeft(work: Work, row: number, leaf: number): boolean {
  if (work.shortened === null) return true;
  movableIn(work, row);
  return work.shortened.isIn[row * work.leaves + leaf] === 1;
}

function isHeldBack({ rowLow, rowHigh }: Work, row: number): boolean {
  return rowLow[row] !== Number.NEGATIVE_INFINITY || rowHigh[row] !== Number.POSITIVE_INFINITY;
}

/** What is bound otherwise than before. */
export function makeStale(work: Work, sum: number, isPublished: boolean): void {
  const { shortened, sums, leaves, isStaleRow, isStaleLeaf } = work;
  if (sum < leaves) for (const row of sums.over[sum] ?? []) isStaleRow[row] = 1;
  if (shortened === null) {
    makeStaleUnder(work, sum);
    return;
  }
  shortened.isPublished[sum] = isPublished ? 1 : 0;
  for (const row of shortened.within.above[sum] ?? []) isStaleRow[row] = 1;
  isStaleLeaf.fill(1);
}

export function makeStaleUnder(work: Work, sum: number): void {
  for (const leaf of work.sums.of[sum] ?? []) work.isStaleLeaf[leaf] = 1;
}
