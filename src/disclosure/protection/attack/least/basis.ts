/** Most variables that are solved for at once. A move that needs more is not found. */
export const LARGEST_BASIS = 640;

/** How far apart the rows lie: an odd number of cache lines, or rows would drive each other out of the fast memory. */
const STRIDE = LARGEST_BASIS + 8;

/**
 * The inverse of a square matrix that grows by a row and a column at a time, or has one column exchanged. Row by row, each
 * `STRIDE` wide, so that nothing moves when it grows.
 */
export interface Basis {
  size: number;
  readonly inverse: Float64Array;
}

/** Each question begins with an empty basis and ends before the next is asked: one matrix serves all of them. */
const ROOM = new Float64Array(LARGEST_BASIS * STRIDE);

export function emptyBasis(): Basis {
  return { size: 0, inverse: ROOM };
}

/** Some places of a row or a column, and what stands there. */
export interface Entries {
  readonly places: Int32Array;
  readonly values: Float64Array;
  size: number;
}

/** `inverse × column`, written into `into`; the column is given by its entries. */
export function timesColumn(
  { size, inverse }: Basis,
  { places, values, size: count }: Entries,
  into: Float64Array,
): void {
  for (let a = 0; a < size; a++) {
    let so = 0;
    const start = a * STRIDE;
    for (let i = 0; i < count; i++) so += (inverse[start + (places[i] ?? 0)] ?? 0) * (values[i] ?? 0);
    into[a] = so;
  }
}

/** `row × inverse`, written into `into`. */
export function timesRow({ size, inverse }: Basis, { places, values, size: count }: Entries, into: Float64Array): void {
  for (let a = 0; a < size; a++) into[a] = 0;
  for (let i = 0; i < count; i++) {
    const start = (places[i] ?? 0) * STRIDE;
    const entry = values[i] ?? 0;
    for (let a = 0; a < size; a++) into[a] = (into[a] ?? 0) + entry * (inverse[start + a] ?? 0);
  }
}

/** One more row and column: `column` is inverse × the new column, `row` the new row × inverse, `pivot` what is left at the corner. */
export function grow(basis: Basis, column: Float64Array, row: Float64Array, pivot: number): void {
  const { size, inverse } = basis;
  const last = size * STRIDE;
  for (let a = 0; a < size; a++) {
    const start = a * STRIDE;
    const by = (column[a] ?? 0) / pivot;
    inverse[start + size] = -by;
    inverse[last + a] = -(row[a] ?? 0) / pivot;
    if (by === 0) continue;
    for (let b = 0; b < size; b++) inverse[start + b] = (inverse[start + b] ?? 0) + by * (row[b] ?? 0);
  }
  inverse[last + size] = 1 / pivot;
  basis.size = size + 1;
}

/** Another column in the place of one: `column` is inverse × the new column. */
export function exchange({ size, inverse }: Basis, place: number, column: Float64Array): void {
  const pivot = column[place] ?? 1;
  const pivoted = place * STRIDE;
  for (let b = 0; b < size; b++) inverse[pivoted + b] = (inverse[pivoted + b] ?? 0) / pivot;
  for (let a = 0; a < size; a++) {
    const by = column[a] ?? 0;
    if (a === place || by === 0) continue;
    const start = a * STRIDE;
    for (let b = 0; b < size; b++) inverse[start + b] = (inverse[start + b] ?? 0) - by * (inverse[pivoted + b] ?? 0);
  }
}
