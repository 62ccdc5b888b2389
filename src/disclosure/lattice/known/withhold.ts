import type { Solver } from '../../protection/solver.ts';
import { type Counts, type Hidden, hideAll } from '../../rules/protect.ts';
import type { Relation, RuleTable } from '../../rules/row.ts';
import { judgeOf } from '../judge/judge.ts';
import { narrowJudges } from '../judge/narrow-judge.ts';
import { knowingNobody } from './of-nobody.ts';

/** A table of the lattice in which something is to be withheld; rows by place. Nothing but data: it is handed to threads. */
export interface Problem {
  /** Whether the solver is asked what a reader can know; else sums and bounds have to do. */
  readonly judged: boolean;
  /** Its `fixed` rows are known, and never withheld for another. */
  readonly table: RuleTable;
  readonly relations: readonly Relation[];
  readonly counts: readonly Counts[];
  /** Rows of nobody, which everybody knows to be so. */
  readonly nobody: ReadonlySet<number>;
  /** Rows whose numbers anyone can look up in what others have published. */
  readonly elsewhere: ReadonlySet<number>;
  /** Rows whose number must not be known where it is withheld. */
  readonly few: ReadonlySet<number>;
  /** Whether to look for seconds that are not needed. */
  readonly thrifty: boolean;
  /** How wide a range must be left of what must not be known, where that can be had; null where nothing is promised of it. */
  readonly width: number | null;
}

/** What is taken to be known of the numbers that others have published, and which rows are to be protected. */
interface Taking {
  /** Rows that are seen by everybody, also those that are withheld here. */
  readonly seen: ReadonlySet<number>;
  /** Rows that are not withheld for another. */
  readonly never: ReadonlySet<number>;
  /** Rows that are protected now. */
  readonly isWanted: (row: number) => boolean;
}

const NONE: ReadonlySet<number> = new Set();

interface Withheld extends Hidden {
  /** Rows that must not be known and follow from what is seen, whatever more is withheld. */
  readonly beyond: readonly number[];
}

/**
 * Rows that are withheld, those given first among them. Numbers that others have published protect nothing that is not: all else
 * is protected first, as if they were seen. Those of them that are withheld, and what follows from them, is then protected in
 * turn as if they were not known, for what others counted may be another number: with numbers that are not known where that
 * can be done, else with each other. `highs`: null where it is not judged.
 */
export function withholdKnowing(
  highs: Solver | null,
  problem: Problem,
  first: ReadonlySet<number>,
): ReadonlySet<number> {
  if (first.size === 0) return first;
  const known = problem.elsewhere;
  const withhold = (rows: ReadonlySet<number>, taking: Taking) => withheldOf(highs, problem, rows, taking);
  if (known.size === 0) return withhold(first, { seen: NONE, never: NONE, isWanted: () => true }).hidden;
  const withheld = [...first].filter((row) => known.has(row));
  const others = new Set([...first].filter((row) => !known.has(row)));
  const { hidden, beyond } = withhold(others, { seen: known, never: known, isWanted: () => true });
  const left = new Set([...withheld, ...beyond]);
  if (left.size === 0) return hidden;
  const isWanted = (row: number) => left.has(row);
  const more = withhold(new Set([...hidden, ...withheld]), { seen: NONE, never: known, isWanted });
  if (more.given.length === 0 && more.beyond.length === 0) return more.hidden;
  return withhold(more.hidden, { seen: NONE, never: NONE, isWanted }).hidden;
}

/** Withholds until nothing that is wanted can be worked out, or nothing is left that would help. */
function withheldOf(
  highs: Solver | null,
  problem: Problem,
  first: ReadonlySet<number>,
  { seen, never, isWanted }: Taking,
): Withheld {
  const { table, relations, few, thrifty } = problem;
  const { counts, fixed, beyond } = knowingNobody(problem.nobody, {
    relations,
    counts: problem.counts,
    fixed: [...(table.fixed ?? []), ...never, ...seen],
    withheld: first,
  });
  const mustNot = (row: number) => few.has(row) && isWanted(row);
  const matters = (row: number) => mustNot(row) && !beyond.has(row);
  const wanted = [...table.rows.keys()].filter((row) => matters(row) && (table.rows[row]?.numerator ?? 0) > 0);
  const judges = highs === null ? {} : judgesOf(highs, { relations, counts, wanted }, problem.width);
  const found = hideAll({ ...table, fixed }, relations, { first, matters, counts, thrifty, ...judges });
  return { ...found, beyond: [...first].filter((row) => beyond.has(row) && mustNot(row)) };
}

function judgesOf(highs: Solver, suspects: Parameters<typeof judgeOf>[1], width: number | null) {
  const judge = () => judgeOf(highs, suspects);
  return width === null ? { judge } : { judge, narrow: narrowJudges(highs, suspects, width) };
}
