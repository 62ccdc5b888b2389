import type { Solver } from '../../protection/solver.ts';
import type { Counts, Given, Judge } from '../../rules/protect.ts';
import type { Relation } from '../../rules/row.ts';
import { openPulling, type Pulling } from './pulling.ts';

/** Withheld rows in more than so many unknowns are not asked of the solver: linear algebra and bounds have to do. */
const MOST_UNKNOWN = 1500;
/** Numbers asked one by one in one table. */
const MOST_ASKED = 120;
const ROUNDS = 6;
const GOLDEN = 0.618_033_988_749_895;
const HALF = 0.5;
/** A price below this is rounding. */
const NO_PRICE = 1e-7;

/** A table, and the numbers that must not be known. */
interface Suspects {
  readonly relations: readonly Relation[];
  /** Every way to count it. */
  readonly counts: readonly Counts[];
  /** Rows, by place; those that are not withheld are passed over. */
  readonly wanted: readonly number[];
}

/** Judges every way to count a table. */
export function judgeOf(highs: Solver, suspects: Suspects): Judge {
  const judges = suspects.counts.map((counts) => openJudge(highs, suspects, counts));
  return (hidden) => judges.flatMap((judge) => judge(hidden));
}

/**
 * Which of some withheld numbers can have no other value than their own, by linear programs over all sums at once: none
 * below zero, none above its most. Asked of ever more withheld rows: a number that was found free stays so, and is not asked of
 * again. First all open ones are pulled at a time, which shows most of them free; the rest are asked one by one. What is
 * named is pinned, by the solver's word, with the seen rows that would free it; what lies beyond the limits above is not named.
 */
function openJudge(highs: Solver, { relations, wanted }: Suspects, counts: Counts): Judge {
  const open = new Set(wanted);
  return (hidden) => {
    const left = [...open].filter((row) => hidden.has(row));
    if (left.length === 0 || hidden.size > MOST_UNKNOWN) return [];
    const rows = [...hidden].sort((a, b) => a - b);
    const pulling = openPulling(highs, { relations, rows, counts }, left);
    try {
      pullAll(pulling, ROUNDS);
      const pinned = [...pulling.open].flatMap((row, i) => (i < MOST_ASKED ? askOf(pulling, row, hidden, counts) : []));
      for (const row of left) if (!pulling.open.has(row)) open.delete(row);
      return pinned;
    } finally {
      pulling.dispose();
    }
  };
}

/** Pulls all open numbers at a time, some up and some down, which shows most of them free. */
function pullAll(pulling: Pulling, rounds: number): void {
  for (let round = 0; round < rounds && pulling.open.size > 0; round++) {
    const turn = (row: number) => (((row + 1) * (round * 2 + 3) * GOLDEN) % 1 < HALF ? 1 : -1);
    pulling.pull(pulling.open, turn);
    pulling.pull(pulling.open, (row) => -turn(row));
  }
}

/** One number that is pinned, with what would free it; nothing where it is free, or the solver does not know. */
function askOf(pulling: Pulling, row: number, hidden: ReadonlySet<number>, { values }: Counts): readonly Given[] {
  if (!pulling.open.has(row)) return [];
  const helpers = new Set<number>();
  for (const sign of [1, -1]) {
    if (!pulling.pull([row], () => sign)) return [];
    if (!pulling.open.has(row)) return [];
    for (const one of helpersOf(pulling, hidden, values)) helpers.add(one);
  }
  return [{ row, helpers: [...helpers] }];
}

/** Seen rows that would let the number be pulled farther, were they not seen: by what the sums they stand in cost. */
function helpersOf(pulling: Pulling, hidden: ReadonlySet<number>, values: readonly number[]): readonly number[] {
  const costs = new Map<number, number>();
  for (const [{ rows, signs }, price] of pulling.prices()) {
    if (Math.abs(price) < NO_PRICE) continue;
    for (const [i, row] of rows.entries())
      if (!hidden.has(row)) costs.set(row, (costs.get(row) ?? 0) - price * (signs[i] ?? 0));
  }
  // Nobody is counted below zero: a row of nobody can only be more.
  return [...costs]
    .filter(([row, cost]) => cost < -NO_PRICE || (cost > NO_PRICE && (values[row] ?? 0) > 0))
    .map(([row]) => row);
}
