import type { RuleTable } from './row.ts';

/** Rank of a row that is never hidden to protect another. */
const NEVER = -1;

/**
 * The order in which rows are given up: those that are not shown anyway, fewest persons first (they tell least), inner rows before totals, then by
 * place (the caller has sorted the rows by code), so that the same table is always withheld the same way. Rows of
 * nobody come last: hiding a known zero hides nothing. A share of nobody's leaving has somebody in its base. What is
 * known from elsewhere cannot be given up.
 */
export function orderOfLoss(table: RuleTable): Int32Array {
  const unshown = new Set(table.unshown);
  const weight = table.rows.map((row, i) =>
    unshown.has(i) ? 0 : row.persons + (row.base ?? 0) || Number.MAX_SAFE_INTEGER,
  );
  const totals = table.rows.map((row) => row.codes.filter((code) => code === 'Total').length);
  const places = table.rows.map((_, i) => i);
  places.sort((a, b) => {
    return (weight[a] ?? 0) - (weight[b] ?? 0) || (totals[a] ?? 0) - (totals[b] ?? 0) || a - b;
  });
  const rank = new Int32Array(places.length);
  places.forEach((place, r) => {
    rank[place] = r;
  });
  for (const place of table.fixed ?? []) rank[place] = NEVER;
  return rank;
}

/** The cheapest row of a relation that may still be seen; null where none is left. */
export function cheapestSeen(rows: readonly number[], withheld: ReadonlySet<number>, rank: Int32Array): number | null {
  let best: number | null = null;
  for (const row of rows) {
    if (withheld.has(row) || rank[row] === NEVER) continue;
    if (best === null || (rank[row] ?? 0) < (rank[best] ?? 0)) best = row;
  }
  return best;
}
