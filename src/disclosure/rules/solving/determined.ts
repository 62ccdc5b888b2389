import type { Relation } from '../row.ts';
import { PRIME, SparseMatrix, type SparseRow } from './sparse-matrix.ts';
import { stripped } from './stripped.ts';
import { type Unknowns, unknownsOf } from './unknowns.ts';

/**
 * Which withheld rows can be worked out exactly from the sums of the table (linear algebra over all sums at once).
 *
 * Method: the unknowns are the withheld rows; a number is determined if and only if every vector of the null space
 * of the sums is zero there. What comes away one by one is taken away first; then sparse elimination modulo a prime, and one
 * null vector with fixed, all different free values: where it is not zero, the row is certainly not determined; a wrong
 * «determined» has odds of about one in sixty million and only costs a row too many. The matrix has entries ±1 and small
 * minors, so the prime changes no rank. Returns places of rows, ascending.
 */
export function determinedRows(relations: readonly Relation[], withheld: ReadonlySet<number>): readonly number[] {
  const unknowns = unknownsOf(relations, withheld);
  const vector = nullVector(unknowns);
  return unknowns.rows.filter((_, column) => vector[column] === 0);
}

/** A vector that satisfies every sum, its free entries fixed and all different. */
function nullVector(unknowns: Unknowns): Float64Array {
  const { left, isZero, taken } = stripped(unknowns);
  const pivots = matrixOf(unknowns, left, isZero).eliminate();
  const isBound = Uint8Array.from(isZero);
  for (const { column } of [...taken, ...pivots]) isBound[column] = 1;
  const vector = freeEntries(isBound);
  for (const { column, row } of pivots.toReversed()) vector[column] = turned(row, column, vector);
  for (const { column, sum } of taken.toReversed()) vector[column] = remainder(unknowns, sum, column, vector);
  return vector;
}

/** The sums that are left, of the columns that none of them tells by itself. */
function matrixOf({ sums }: Unknowns, left: readonly number[], isZero: Uint8Array): SparseMatrix {
  const matrix = new SparseMatrix();
  for (const sum of left) {
    const { columns = [], signs = [] } = sums[sum] ?? {};
    const entries = columns.map((column, i) => [column, signs[i] === -1 ? PRIME - 1 : 1] as const);
    matrix.add(new Map(entries.filter(([column]) => isZero[column] === 0)));
  }
  return matrix;
}

function freeEntries(isBound: Uint8Array): Float64Array {
  const vector = new Float64Array(isBound.length);
  let state = 20_241_001;
  for (const [column, bound] of isBound.entries()) {
    if (bound === 1) continue;
    // Lehmer steps: fixed, so that the same table is always audited the same way.
    state = (state * 48_271) % PRIME;
    vector[column] = state;
  }
  return vector;
}

function turned(row: SparseRow, column: number, vector: Float64Array): number {
  let sum = 0;
  for (const [other, value] of row) if (other !== column) sum = (sum + value * (vector[other] ?? 0)) % PRIME;
  return (PRIME - sum) % PRIME;
}

/** What a sum leaves for one of its numbers. */
function remainder({ sums }: Unknowns, sum: number, column: number, vector: Float64Array): number {
  const { columns, signs } = sums[sum] as Unknowns['sums'][number];
  let rest = 0;
  let own = 1;
  for (const [i, other] of columns.entries()) {
    if (other === column) own = signs[i] ?? 1;
    else rest += (signs[i] ?? 0) * (vector[other] ?? 0);
  }
  return (((-own * rest) % PRIME) + PRIME) % PRIME;
}
