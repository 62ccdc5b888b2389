import { endedOn, type FoldedRow, sameValues } from './folded-row.ts';

/**
 * Lays a full extract of one month over what was known of one person (docs/decisions: folding of deliveries).
 *
 * - What had ended by the first day of the month stays.
 * - A row that comes again with other values (same workplace and `from`) held its old values until the month.
 * - A row that does not come again was no longer active in the month: it ends on the first day at the latest, and
 *   before that where a new row of the same workplace, or of the same start, takes its place.
 *
 * Old and new rows are paired one to one, most alike first, so that two posts at one school keep apart.
 */
export function foldMonth(older: readonly FoldedRow[], rows: readonly FoldedRow[], firstDay: number): FoldedRow[] {
  const ended = older.filter((row) => row.to <= firstDay);
  const running = new Set(older.filter((row) => row.to > firstDay));
  const fresh = new Set(rows);
  const result: FoldedRow[] = [];
  for (const alike of LIKENESS) {
    for (const old of running) {
      const next = firstWhere(fresh, (row) => continues(old, row) && alike(old, row));
      if (next === null) continue;
      running.delete(old);
      fresh.delete(next);
      result.push(...replaced(old, next, firstDay));
    }
  }
  for (const old of running) {
    const cut = cutAt(old, fresh, firstDay);
    if (cut > old.from) result.push(endedOn(old, cut));
  }
  for (const row of fresh) result.push(afterEnded(ended, row));
  return [...ended, ...result];
}

const LIKENESS: readonly ((a: FoldedRow, b: FoldedRow) => boolean)[] = [
  sameValues,
  (a, b) => a.position === b.position,
  () => true,
];

function continues(old: FoldedRow, row: FoldedRow): boolean {
  return old.workplace === row.workplace && old.start === row.start;
}

function firstWhere(rows: ReadonlySet<FoldedRow>, test: (row: FoldedRow) => boolean): FoldedRow | null {
  for (const row of rows) if (test(row)) return row;
  return null;
}

/** The old row until the month and the new one from it; only the new one where nothing but its end may differ. */
function replaced(old: FoldedRow, next: FoldedRow, firstDay: number): FoldedRow[] {
  if (sameValues(old, next)) return [{ ...next, from: Math.max(old.from, next.from) }];
  const changed = { ...next, from: Math.max(firstDay, next.from) };
  return old.from < firstDay ? [endedOn(old, firstDay), changed] : [changed];
}

/** Where a row that did not come again ends. */
function cutAt(old: FoldedRow, fresh: ReadonlySet<FoldedRow>, firstDay: number): number {
  let cut = firstDay;
  for (const row of fresh) {
    if (row.workplace === old.workplace || row.start === old.start) cut = Math.min(cut, row.from);
  }
  return cut;
}

/** A row whose earlier part had been told as ended: prolonged if nothing else differs, else it goes on from there. */
function afterEnded(ended: FoldedRow[], row: FoldedRow): FoldedRow {
  let last: FoldedRow | null = null;
  for (const old of ended) if (continues(old, row) && (last === null || old.to > last.to)) last = old;
  if (last === null) return row;
  if (!sameValues(last, row)) return { ...row, from: Math.max(row.from, last.to) };
  ended.splice(ended.indexOf(last), 1);
  return { ...row, from: last.from };
}
