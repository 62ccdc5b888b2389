import type { Solver } from '../../protection/solver.ts';
import type { Given, Judge } from '../../rules/judged.ts';
import type { Counts } from '../../rules/protect.ts';
import type { Relation } from '../../rules/row.ts';
import { type Moves, type OpenMoves, openMoves } from './moves.ts';
import { openPulling, type Pulling, type Unknown } from './pulling.ts';

/** Withheld rows in more than so many unknowns are not asked of the solver: linear algebra and bounds have to do. */
const MOST_UNKNOWN = 1500;
/** In larger tables a program shows sooner that numbers are free than moves of a few do. */
const MOST_MOVED = 150;
/** Numbers asked one by one in one table. */
const MOST_ASKED = 120;
const ROUNDS = 6;
const GOLDEN = 0.618_033_988_749_895;
const HALF = 0.5;
/** A price below this is rounding. */
const NO_PRICE = 1e-7;

/** A table, and the numbers that must not be known. */
export interface Suspects {
  readonly relations: readonly Relation[];
  /** Every way to count it. */
  readonly counts: readonly Counts[];
  /** Rows, by place; those that are not withheld are passed over. */
  readonly wanted: readonly number[];
}

/** Judges every way to count a table. */
export function judgeOf(highs: Solver, suspects: Suspects): Judge {
  const judges = suspects.counts.map((counts) => openJudge(highs, suspects, counts));
  return (hidden) => {
    const moves = openMoves(suspects.relations, hidden);
    return judges.flatMap((judge) => judge(hidden, moves));
  };
}

/** As a judge, with the moves that the withheld rows leave. */
type JudgeMoving = (hidden: ReadonlySet<number>, moves: OpenMoves) => readonly Given[];

/**
 * Which of some withheld numbers can have no other value than their own, by linear programs over all sums at once: none
 * below zero, none above its most. Asked of ever more withheld rows: a number that was found free stays so, and is not asked of
 * again. Mostly a move of few numbers shows that all are free, and no program is asked. Else all open ones are pulled at a time, which
 * shows most of them free; the rest are asked one by one. What is named is pinned, by the solver's word, with the seen rows that would free it; what lies beyond the limits above is not named.
 */
function openJudge(highs: Solver, { relations, wanted }: Suspects, counts: Counts): JudgeMoving {
  const open = new Set(wanted);
  return (hidden, moves) => {
    const left = [...open].filter((row) => hidden.has(row));
    if (left.length === 0 || hidden.size > MOST_UNKNOWN) return [];
    const isSoon = hidden.size <= MOST_MOVED && areMoved(left, moves(counts));
    const { pinned, free } = isSoon
      ? { pinned: [], free: left }
      : askPrograms(highs, { relations, counts }, left, hidden);
    for (const row of free) open.delete(row);
    return pinned;
  };
}

/** Which of some open numbers programs show to be free, and which are pinned (or, of a reader with a width, narrow) by the solver's word. */
export function askPrograms(
  highs: Solver,
  known: Omit<Unknown, 'rows'>,
  left: readonly number[],
  hidden: ReadonlySet<number>,
): { readonly pinned: readonly Given[]; readonly free: readonly number[] } {
  const rows = [...hidden].sort((a, b) => a - b);
  const pulling = openPulling(highs, { ...known, rows }, left);
  try {
    pullAll(pulling, ROUNDS);
    const ask = (row: number, i: number) => (i < MOST_ASKED ? askOf(pulling, row, hidden, known.counts) : []);
    const pinned = [...pulling.open].flatMap(ask);
    return { pinned, free: left.filter((row) => !pulling.open.has(row)) };
  } finally {
    pulling.dispose();
  }
}

/** True where each of some numbers can be another one: one more or one less. */
function areMoved(rows: readonly number[], moves: Moves): boolean {
  const left = new Set(rows);
  for (const row of rows) {
    if (!left.has(row)) continue;
    const isFound = moves.find(row, 1, (one) => left.delete(one)) || moves.find(row, -1, (one) => left.delete(one));
    if (!isFound) return false;
  }
  return true;
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
