/** A matrix that has no inverse: columns that say the same, or a fit that has run away. */
export class Singular extends RangeError {}

type Matrix = readonly (readonly number[])[];

/**
 * Inverse of a small symmetric positive definite matrix, by Gauss–Jordan with pivots on the diagonal. Throws Singular
 * where a pivot is below `tolerance` of the largest diagonal element.
 */
export function inverse(matrix: Matrix, tolerance = 1e-12): number[][] {
  const size = matrix.length;
  const work = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  const scale = Math.max(...matrix.map((row, i) => Math.abs(row[i] ?? 0)));
  for (let i = 0; i < size; i++) {
    const lead = work[i] ?? [];
    const pivot = lead[i] ?? 0;
    if (!(Math.abs(pivot) > tolerance * scale)) throw new Singular(`no pivot in column ${i}`);
    for (let j = 0; j < lead.length; j++) lead[j] = (lead[j] ?? 0) / pivot;
    work.forEach((row, k) => {
      if (k !== i) subtract(row, lead, row[i] ?? 0);
    });
  }
  return work.map((row) => row.slice(size));
}

function subtract(row: number[], lead: readonly number[], factor: number): void {
  if (factor === 0) return;
  for (let j = 0; j < row.length; j++) row[j] = (row[j] ?? 0) - factor * (lead[j] ?? 0);
}

/** Matrix times vector. */
export function times(matrix: Matrix, vector: readonly number[]): number[] {
  return matrix.map((row) => dot(row, vector));
}

/** Sum of products. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}
