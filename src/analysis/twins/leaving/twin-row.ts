/** A row as an engine gives it: whole numbers may come as texts. */
export type TwinRow = Readonly<Record<string, unknown>>;

/** Upper 2.5 per cent of the standard normal distribution. */
export const Z = 1.959963984540054;

export function numberIn(row: TwinRow, column: string): number {
  return Number(row[column] ?? 0);
}

/** Rows by their two codes, in the order in which they come. */
export function byCell(rows: readonly TwinRow[]): ReadonlyMap<string, readonly TwinRow[]> {
  const cells = new Map<string, TwinRow[]>();
  for (const row of rows) {
    const key = `${row['first']}|${row['second']}`;
    cells.set(key, [...(cells.get(key) ?? []), row]);
  }
  return cells;
}

/** Σ of a column over some rows. */
export function sumOf(rows: readonly TwinRow[], column: string): number {
  return rows.reduce((sum, row) => sum + numberIn(row, column), 0);
}

/** A share with its interval on the log-log scale; without one at 0 and 1. */
export function logLog(share: number, error: number): Pick<TwinRow, 'estimate' | 'low' | 'high'> {
  if (share < 1e-12) return { estimate: 0, low: null, high: null };
  if (share > 1 - 1e-12) return { estimate: 1, low: null, high: null };
  const shift = (Z * error) / (share * Math.log(share));
  return { estimate: share, low: share ** Math.exp(-shift), high: share ** Math.exp(shift) };
}
