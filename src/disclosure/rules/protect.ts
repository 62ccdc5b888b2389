import { fixedRows } from './bounds.ts';
import { orderOfLoss } from './cheapest.ts';
import type { Given, Judge, Withholding } from './judged.ts';
import { repair } from './mending/repair.ts';
import { openTries } from './mending/tries.ts';
import { primaryRows } from './primary.ts';
import { relationsOf } from './relations.ts';
import { type Limits, type Relation, type RuleTable, TWO_SIDED } from './row.ts';
import { withholdSeconds } from './secondary.ts';
import { determinedRows } from './solving/determined.ts';
import { type Watch, watchDetermined } from './solving/watch-determined.ts';
import { widen } from './widening.ts';

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

export interface HideTask {
  /** Rows that are withheld in any case. */
  readonly first: Iterable<number>;
  /** Rows whose numbers must not be known; all where left out. */
  readonly matters?: (row: number) => boolean;
  readonly counts: readonly Counts[];
  /** Whether to look for seconds that are not needed. */
  readonly thrifty?: boolean;
  /** A judge of rows that are given away all the same, which costs more: asked where nothing else finds any. */
  readonly judge?: () => Judge;
  /** A judge of rows that have too narrow a range left, asked last; they are widened as far as others help. */
  readonly narrow?: () => Judge;
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
export function hideAll(table: RuleTable, relations: readonly Relation[], asked: HideTask): Hidden {
  const rank = orderOfLoss(table);
  const hidden = new Set(asked.first);
  const [alone, helped] = [openTries(MOST_TRIES), openTries(MOST_HELPED)];
  const isLeft = (row: number) => alone.isOver(row) || helped.isOver(row);
  // What is left as it is would else be found again and again, and nothing else be looked for.
  const matters = (row: number) => !isLeft(row) && (asked.matters?.(row) ?? true);
  const task = { ...asked, matters };
  let judge = task.judge?.();
  /** What is given away, with what would help as the judge tells where what lies nearest has not. */
  const withHelp = (found: readonly Given[]): readonly Given[] => {
    const isAsked = found.some(({ row, helpers }) => helpers === undefined && alone.of(row) >= TRIES_ALONE);
    const named = isAsked ? (judge?.(hidden) ?? []).filter(({ row }) => matters(row)) : [];
    return named.length > 0 ? named : found;
  };
  const mend = (some: readonly Given[]): boolean => {
    const found = withHelp(some);
    const isMended = repair(found, relations, { hidden, rank });
    for (const { row, helpers } of found) {
      const tries = helpers === undefined ? alone : helped;
      if (isMended) tries.add(row);
      else tries.end(row);
    }
    return found.length > 0;
  };
  let find = openAudit(table, relations, task, { hidden, rank });
  let given = find();
  while (mend(given)) given = find();
  const left = () => [...new Set([...alone.over(), ...helped.over()])];
  if (task.thrifty === true && left().length === 0) {
    showAgain(table, relations, task, { hidden, rank });
    find = openAudit(table, relations, task, { hidden, rank });
    // It takes for granted that only ever more is withheld.
    judge = task.judge?.();
  }
  const judged = () => (given.length > 0 ? given : (judge?.(hidden) ?? []).filter(({ row }) => matters(row)));
  const settle = () => {
    for (given = judged(); mend(given); given = judged()) given = find();
  };
  settle();
  if (task.narrow !== undefined) {
    const again = () => {
      given = find();
      settle();
    };
    widen({ narrow: task.narrow, again, bound: () => boundIn(table, hidden) }, { hidden, rank });
  }
  return { hidden, given: left() };
}

/** Hides seconds, then looks for withheld numbers that can still be worked out. Asked again, of more that is withheld. */
function openAudit(
  table: RuleTable,
  relations: readonly Relation[],
  { counts, matters = () => true }: HideTask,
  { hidden, rank }: Withholding,
): () => readonly Given[] {
  const determined = watchDetermined(relations, matters);
  const watched = counts.map((count) => ({ count, rest: watchDetermined(relations, isAboveZero(count, matters)) }));
  return () => {
    hideTogether(table, relations, hidden, rank);
    const told = determined(hidden);
    if (told.length > 0) return told.map((row) => ({ row }));
    for (const { count, rest } of watched) {
      const known = workedOut(relations, hidden, { ...count, isWanted: isAboveZero(count, matters) }, rest);
      if (known.length > 0) return known.map((row) => ({ row }));
    }
    return [];
  };
}

function isAboveZero({ values }: Counts, matters: (row: number) => boolean): (row: number) => boolean {
  return (row) => (values[row] ?? 0) > 0 && matters(row);
}

/** Withheld numbers that are wanted and pinned, or that the sums give back once the pinned zeros are known. */
function workedOut(
  relations: readonly Relation[],
  hidden: ReadonlySet<number>,
  { values, most, isWanted }: Counts & { readonly isWanted: (row: number) => boolean },
  rest: Watch,
): readonly number[] {
  const fixed = new Set(fixedRows(relations, hidden, values, most));
  const pinned = [...fixed].filter(isWanted);
  if (pinned.length > 0 || fixed.size === 0) return pinned;
  return rest(new Set([...hidden].filter((row) => !fixed.has(row))));
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

/** How often one row is helped, where what helps cannot be told: what is given away after that is left so. */
const MOST_TRIES = 12;
/** How often it is helped by what lies nearest, before a judge is asked what would help. */
const TRIES_ALONE = 2;
/** How often it is helped by what a judge names: each may be one step of a long way round. */
const MOST_HELPED = 40;

/** Rows that are withheld with others, or may be: they are not shown again one by one. */
function boundIn({ together = [] }: RuleTable, hidden: ReadonlySet<number>): ReadonlySet<number> {
  return new Set(together.flatMap(({ head, members }) => (hidden.has(head) ? [head, ...members] : [head])));
}

/** Seconds looked at again, times rows withheld: what may be spent on telling more. */
const MOST_LOOKED_AT = 20_000;

/** Shows each second again that nothing needs, those first whose loss is largest. */
function showAgain(
  table: RuleTable,
  relations: readonly Relation[],
  { first, matters = () => true, counts }: HideTask,
  { hidden, rank }: Withholding,
): void {
  const needed = new Set(first);
  const bound = boundIn(table, hidden);
  const seconds = [...hidden].filter((row) => !needed.has(row) && !bound.has(row));
  seconds.sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0));
  for (const row of seconds.slice(0, Math.floor(MOST_LOOKED_AT / (hidden.size + 1)))) {
    hidden.delete(row);
    if (isAnyGiven(relations, hidden, counts, matters)) hidden.add(row);
  }
}

function isAnyGiven(
  relations: readonly Relation[],
  hidden: ReadonlySet<number>,
  counts: readonly Counts[],
  matters: (row: number) => boolean,
): boolean {
  const told = (wanted: (row: number) => boolean) => (unknown: ReadonlySet<number>) =>
    determinedRows(relations, unknown).filter(wanted);
  if (told(matters)(hidden).length > 0) return true;
  return counts.some((count) => {
    const isWanted = isAboveZero(count, matters);
    return workedOut(relations, hidden, { ...count, isWanted }, told(isWanted)).length > 0;
  });
}
