import { cellKey, type KnowledgeEvent } from '../../analysis/index.ts';
import type { SeenRow, SeenTable } from '../published.ts';

/** A row that is another than it was, as it was seen then and is seen now; null where the table has no such row. */
export interface RevisedRow {
  readonly before: SeenRow | null;
  readonly now: SeenRow | null;
  /** Now less then, in the metric's unit; null where one of them is not seen, or they are not comparable. */
  readonly change: number | null;
  /** Empty where the row is withheld at either time: that nothing changed it would tell what was withheld. */
  readonly because: readonly KnowledgeEvent[];
}

/** Two tables of the same question, as known then and now, and what has changed between them. */
export interface SeenRevisions {
  readonly before: SeenTable;
  readonly now: SeenTable;
  /** False where another source is counted now than then: the two are told, and not compared. docs/decisions/0032. */
  readonly comparable: boolean;
  readonly rows: readonly RevisedRow[];
}

type Valued = Pick<SeenRow, 'value'>;

const COUNTING = 'counting-source';

interface Found {
  readonly causes: ReadonlyMap<string, readonly number[]>;
  readonly events: readonly KnowledgeEvent[];
}

/**
 * The rows that a reader sees otherwise now than then, in the order of the table of now. A row that is withheld both times
 * is not told of, whatever happened behind it; neither is one where only what is withheld has changed.
 */
export function revisionsOf(before: SeenTable, now: SeenTable, { causes, events }: Found): SeenRevisions {
  const was = new Map(before.rows.map((row) => [cellKey(row), row]));
  const is = new Map(now.rows.map((row) => [cellKey(row), row]));
  const keys = [...is.keys(), ...[...was.keys()].filter((key) => !is.has(key))];
  const comparable = before.settings[COUNTING] === now.settings[COUNTING];
  const rows = keys.flatMap((key): RevisedRow[] => {
    const pair = { before: was.get(key) ?? null, now: is.get(key) ?? null };
    if (!seenOtherwise(pair.before, pair.now)) return [];
    const change = comparable ? changeOf(pair.before, pair.now) : null;
    const places = isWithheld(pair.before) || isWithheld(pair.now) ? [] : (causes.get(key) ?? []);
    return [{ ...pair, change, because: places.flatMap((place) => events[place] ?? []) }];
  });
  return { before, now, comparable, rows };
}

/** What has come to a published value since then; null where one of the two is not seen. */
export function changeOf(before: Valued | null, now: Valued | null): number | null {
  const [was, is] = [before?.value ?? null, now?.value ?? null];
  return was === null || is === null ? null : is - was;
}

/** A row of nobody, and no such row, are seen alike. */
function seenOtherwise(before: SeenRow | null, now: SeenRow | null): boolean {
  if (before === null || now === null) return !isNothing(before ?? now);
  return (
    before.numerator !== now.numerator ||
    before.denominator !== now.denominator ||
    before.value !== now.value ||
    before.state !== now.state
  );
}

function isWithheld(row: SeenRow | null): boolean {
  return row?.state === 'withheld';
}

function isNothing(row: SeenRow | null): boolean {
  if (row === null) return true;
  return row.state !== 'withheld' && (row.numerator ?? 0) === 0 && (row.denominator ?? 0) === 0;
}
