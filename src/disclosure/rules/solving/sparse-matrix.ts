/** Products of two remainders stay below 2^53. */
export const PRIME = 67_108_859;

/** Entries by column, remainders modulo the prime. */
export type SparseRow = Map<number, number>;
export interface Pivot {
  readonly column: number;
  readonly row: SparseRow;
}

function inverse(value: number): number {
  let [a, b, x, y] = [value, PRIME, 1, 0];
  while (b !== 0) {
    const quotient = Math.floor(a / b);
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  return ((x % PRIME) + PRIME) % PRIME;
}

/** Rows with who stands where, for elimination with little fill-in. */
export class SparseMatrix {
  private readonly rows: SparseRow[] = [];
  private readonly columns = new Map<number, Set<number>>();
  /** Row numbers by length; may hold outdated entries. */
  private readonly buckets: number[][] = [];

  /** Forward elimination: shortest row first, in it the column met least. Pivots in the order taken. */
  eliminate(): readonly Pivot[] {
    const pivots: Pivot[] = [];
    for (let i = this.shortest(); i !== null; i = this.shortest()) {
      const row = this.rows[i] ?? new Map();
      const column = this.rarest(row);
      this.takeOut(i);
      const scale = inverse(row.get(column) ?? 1);
      for (const [c, value] of row) row.set(c, (value * scale) % PRIME);
      for (const other of [...(this.columns.get(column) ?? [])]) this.subtract(other, row, column);
      pivots.push({ column, row });
    }
    return pivots;
  }

  add(row: SparseRow): void {
    const i = this.rows.push(row) - 1;
    for (const column of row.keys()) {
      const met = this.columns.get(column);
      if (met === undefined) this.columns.set(column, new Set([i]));
      else met.add(i);
    }
    this.file(i, row.size);
  }

  private file(i: number, length: number): void {
    const bucket = this.buckets[length];
    if (bucket === undefined) this.buckets[length] = [i];
    else bucket.push(i);
  }

  private shortest(): number | null {
    for (let length = 1; length < this.buckets.length; length++) {
      const bucket = this.buckets[length];
      while (bucket !== undefined && bucket.length > 0) {
        const i = bucket.pop();
        if (i !== undefined && this.rows[i]?.size === length && this.isIn(i)) return i;
      }
    }
    return null;
  }

  private isIn(i: number): boolean {
    const first = this.rows[i]?.keys().next().value;
    return first !== undefined && this.columns.get(first)?.has(i) === true;
  }

  private rarest(row: SparseRow): number {
    let best = -1;
    let fewest = Number.POSITIVE_INFINITY;
    for (const column of row.keys()) {
      const met = this.columns.get(column)?.size ?? 0;
      if (met < fewest || (met === fewest && column < best)) {
        best = column;
        fewest = met;
      }
    }
    return best;
  }

  private takeOut(i: number): void {
    for (const column of this.rows[i]?.keys() ?? []) this.columns.get(column)?.delete(i);
  }

  private subtract(i: number, pivot: SparseRow, column: number): void {
    const row = this.rows[i];
    const factor = row?.get(column);
    if (row === undefined || factor === undefined) return;
    for (const [c, value] of pivot) {
      const left = ((row.get(c) ?? 0) + (PRIME - factor) * value) % PRIME;
      if (left === 0) {
        row.delete(c);
        this.columns.get(c)?.delete(i);
      } else {
        row.set(c, left);
        this.columns.get(c)?.add(i);
      }
    }
    this.file(i, row.size);
  }
}
