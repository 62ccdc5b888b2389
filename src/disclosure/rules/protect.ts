import { fixedRows } from './bounds.ts';
import { cheapestSeen, orderOfLoss } from './cheapest.ts';
import { determinedRows } from './determined.ts';
import { primaryRows } from './primary.ts';
import { relationsOf } from './relations.ts';
import { type Limits, type Relation, type RuleTable, TWO_SIDED } from './row.ts';
import { withholdSeconds } from './secondary.ts';

/** What must not be seen, and why: for the owner's analyst only. The public is told the same of every row. */
interface Protection {
  /** Place of the row -> id of the rule that hides it for its own sake, or `protects-another`. */
  readonly withheld: ReadonlyMap<number, string>;
}

/**
 * The rows of a table that must be withheld: for their own sake, and so that no sum of the table gives one of them
 * away. The order in which the rows are given decides nothing.
 */
export function protect(given: RuleTable, limits: Limits): Protection {
  const keys = given.rows.map((row) => `${row.period}\u0000${row.codes.join('\u0000')}`);
  const order = given.rows.map((_, i) => i).sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1));
  const rows = order.flatMap((place) => given.rows[place] ?? []);
  const moved = new Map(order.map((place, i) => [place, i]));
  const here = (place: number) => moved.get(place) ?? place;
  const together = given.together?.map(({ head, members }) => ({ head: here(head), members: members.map(here) })) ?? [];
  const [fixed, unshown] = [given.fixed?.map(here) ?? [], given.unshown?.map(here) ?? []];
  const withheld = protectInOrder({ ...given, rows, together, fixed, unshown }, limits);
  return { withheld: new Map([...withheld].map(([place, rule]) => [order[place] ?? place, rule])) };
}

/** Units whose denominators are numbers of their own, to be protected as the numerators are, and so is what is left. */
const DIVIDED = ['share', 'per-100-years', 'years-followed', 'days-followed'];

/** Hides seconds, and with each head the rows that show its number, until nothing moves. */
function hideTogether(table: RuleTable, relations: readonly Relation[], hidden: Set<number>, rank: Int32Array): void {
  for (let before = -1; before !== hidden.size; ) {
    before = hidden.size;
    withholdSeconds(relations, hidden, rank);
    for (const { head, members } of table.together ?? []) {
      if (hidden.has(head)) for (const member of members) hidden.add(member);
    }
  }
}

function protectInOrder(table: RuleTable, limits: Limits): ReadonlyMap<number, string> {
  const primary = primaryRows(table, limits);
  if (primary.size === 0) return primary;
  const { hidden } = hideAll(table, relationsOf(table), { first: primary.keys(), counts: countsOf(table) });
  return new Map([...hidden].map((row) => [row, primary.get(row) ?? 'protects-another']));
}

/** Numbers that add up, one per row, none below zero and, where that is known, none above its most. */
export interface Counts {
  readonly values: readonly number[];
  readonly most?: readonly number[];
}

interface HideTask {
  /** Rows that are withheld in any case. */
  readonly first: Iterable<number>;
  /** Rows whose numbers must not be known; all where left out. */
  readonly matters?: (row: number) => boolean;
  readonly counts: readonly Counts[];
  /** Whether to look for seconds that are not needed. */
  readonly thrifty?: boolean;
  /** Rows that are given away all the same, by a judge that costs more: asked where nothing else finds any. */
  readonly judge?: (hidden: ReadonlySet<number>) => readonly number[];
}

interface Audited {
  readonly hidden: Set<number>;
  readonly rank: Int32Array;
  readonly counts: readonly Counts[];
}

/** Rows (by place) that are withheld, and those of them that nothing which could be withheld keeps from being worked out. */
export interface Hidden {
  readonly hidden: ReadonlySet<number>;
  readonly given: readonly number[];
}

/**
 * Withholds seconds until no sum gives a row away that matters. Every repair withholds at least one row
 * more, so it ends.
 */
export function hideAll(table: RuleTable, relations: readonly Relation[], task: HideTask): Hidden {
  const { first, matters = () => true, counts } = task;
  const rank = orderOfLoss(table);
  const hidden = new Set(first);
  const find = () => audit(table, relations, { hidden, rank, counts }).filter(matters);
  let given = find();
  while (given.length > 0 && repair(given, relations, hidden, rank)) given = find();
  if (task.thrifty === true && given.length === 0) showAgain(table, relations, task, { hidden, rank });
  const judged = () => (given.length > 0 ? given : (task.judge?.(hidden) ?? []).filter(matters));
  for (given = judged(); given.length > 0 && repair(given, relations, hidden, rank); given = judged()) given = find();
  return { hidden, given };
}

/** Hides seconds, then looks for withheld numbers that can still be worked out. */
function audit(table: RuleTable, relations: readonly Relation[], { hidden, rank, counts }: Audited): readonly number[] {
  hideTogether(table, relations, hidden, rank);
  const determined = determinedRows(relations, hidden);
  if (determined.length > 0) return determined;
  for (const count of counts) {
    const known = workedOut(relations, hidden, count);
    if (known.length > 0) return known;
  }
  return [];
}

/** Withheld numbers above zero that are pinned, or that the sums give back once the pinned zeros are known. */
function workedOut(
  relations: readonly Relation[],
  hidden: ReadonlySet<number>,
  { values, most }: Counts,
): readonly number[] {
  const fixed = new Set(fixedRows(relations, hidden, values, most));
  const isAboveZero = (row: number) => (values[row] ?? 0) > 0;
  const pinned = [...fixed].filter(isAboveZero);
  if (pinned.length > 0 || fixed.size === 0) return pinned;
  const unknown = new Set([...hidden].filter((row) => !fixed.has(row)));
  return determinedRows(relations, unknown).filter(isAboveZero);
}

/** The numbers that add up, each never negative: numerators, what they are out of, and for shares the rest. */
function countsOf({ unit, rows }: RuleTable): readonly Counts[] {
  const numerators = rows.map((row) => row.numerator);
  const denominators = rows.map((row) => row.denominator ?? 0);
  if (TWO_SIDED.includes(unit)) return [{ values: numerators }, { values: denominators }];
  if (!DIVIDED.includes(unit)) return [{ values: numerators }];
  const rest = rows.map((row) => (row.denominator ?? 0) - row.numerator);
  return [{ values: numerators }, { values: denominators }, { values: rest }];
}

/** For each row given away, hides the cheapest seen row of its sums. False where nothing is left to hide. */
function repair(
  given: readonly number[],
  relations: readonly Relation[],
  hidden: Set<number>,
  rank: Int32Array,
): boolean {
  const before = hidden.size;
  const wanted = new Set(given);
  const sums = new Map<number, number[]>();
  for (const relation of relations) {
    for (const row of relation.rows) if (wanted.has(row)) sums.set(row, [...(sums.get(row) ?? []), ...relation.rows]);
  }
  for (const row of given) {
    const more = cheapestSeen(sums.get(row) ?? [], hidden, rank);
    if (more !== null) hidden.add(more);
  }
  return hidden.size > before;
}

/** Seconds looked at again, times rows withheld: what may be spent on telling more. */
const MOST_LOOKED_AT = 20_000;

/** Shows each second again that nothing needs, those first whose loss is largest. */
function showAgain(
  table: RuleTable,
  relations: readonly Relation[],
  { first, matters = () => true, counts }: HideTask,
  { hidden, rank }: Pick<Audited, 'hidden' | 'rank'>,
): void {
  const needed = new Set(first);
  const bound = new Set(
    (table.together ?? []).flatMap(({ head, members }) => (hidden.has(head) ? [head, ...members] : [head])),
  );
  const seconds = [...hidden].filter((row) => !needed.has(row) && !bound.has(row));
  seconds.sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0));
  const concerned = [...hidden].filter(matters);
  for (const row of seconds.slice(0, Math.floor(MOST_LOOKED_AT / (hidden.size + 1)))) {
    hidden.delete(row);
    if (isGiven(relations, hidden, concerned, counts)) hidden.add(row);
  }
}

function isGiven(
  relations: readonly Relation[],
  hidden: ReadonlySet<number>,
  concerned: readonly number[],
  counts: readonly Counts[],
): boolean {
  const among = (some: readonly number[]) => {
    const found = new Set(some);
    return concerned.some((row) => found.has(row));
  };
  return among(determinedRows(relations, hidden)) || counts.some((count) => among(workedOut(relations, hidden, count)));
}
