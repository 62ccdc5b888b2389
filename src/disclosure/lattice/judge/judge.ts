import type { Solver } from '../../protection/solver.ts';
import type { Counts, Given, Judge } from '../../rules/protect.ts';
import type { Relation } from '../../rules/row.ts';
import { sumsOfRow } from '../../rules/solving/sums-of-rows.ts';
import { openPulling, type Pulling, type Unknown } from './pulling.ts';

/** Withheld rows in more than so many unknowns are not asked of the solver: linear algebra and bounds have to do. */
const MOST_UNKNOWN = 1500;
/** Numbers asked one by one in one table. */
const MOST_ASKED = 120;
const ROUNDS = 6;
const GOLDEN = 0.618_033_988_749_895;
const HALF = 0.5;
/** A price below this is rounding. */
const NO_PRICE = 1e-7;

/** Of larger tables no range is looked at: it would take longer than whoever asks waits. */
const MOST_WIDENED = 400;
/** So many of those who are alone in a withheld cell are asked for, in tables of so many withheld rows. */
const MOST_INSIDERS = 24;
const MOST_BESIDE_INSIDERS = 250;
/** So often more is withheld for the sake of wider ranges. */
const WIDENINGS = 6;

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
 * Which of some withheld numbers have too narrow a range left, and what would widen it: for everybody, then for who is alone in
 * a withheld cell and so knows what is in it. A range that was found wide stays so when more is withheld. What nothing helps is
 * not named: it is left as it is, and told of in docs/methods/withholding.md.
 */
export function narrowJudgeOf(highs: Solver, suspects: Suspects, width: number): Judge {
  const outside = suspects.counts.map((counts) => openJudge(highs, suspects, counts, { width }));
  const inside = suspects.counts.flatMap((counts) =>
    alonesIn(suspects, counts).map((own) => openJudge(highs, suspects, counts, { width, own })),
  );
  let times = 0;
  return (hidden) => {
    times += 1;
    if (times > WIDENINGS || hidden.size > MOST_WIDENED) return [];
    const found = helped(outside.flatMap((judge) => judge(hidden)));
    if (found.length > 0 || hidden.size > MOST_BESIDE_INSIDERS) return found;
    return helped(inside.flatMap((judge) => judge(hidden)));
  };
}

function helped(narrow: readonly Given[]): readonly Given[] {
  return narrow.filter(({ helpers = [] }) => helpers.length > 0);
}

/** The rows of one person; none where there are too many to ask for. */
function alonesIn({ wanted }: Suspects, { values }: Counts): readonly number[] {
  const alone = wanted.filter((row) => values[row] === 1);
  return alone.length > MOST_INSIDERS ? [] : alone;
}

/** A row and all that lies in it: who knows that one person is there knows what those can be. */
function partsOf(own: number, relations: readonly Relation[]): ReadonlySet<number> {
  const parts = new Set([own]);
  for (const row of parts) {
    for (const sum of sumsOfRow(relations, row)) {
      const { rows = [], signs = [] } = relations[sum] ?? {};
      const sign = signs[rows.indexOf(row)];
      if (signs.filter((one) => one === sign).length === 1) for (const one of rows) parts.add(one);
    }
  }
  return parts;
}

/** How wide a range must be for a reader, and the row the reader knows. */
type Reader = Pick<Unknown, 'width' | 'own'>;

/**
 * Which of some withheld numbers can have no other value than their own, by linear programs over all sums at once: none
 * below zero, none above its most. Asked of ever more withheld rows: a number that was found free stays so, and is not asked of
 * again. First all open ones are pulled at a time, which shows most of them free; the rest are asked one by one. What is
 * named is pinned, by the solver's word, with the seen rows that would free it; what lies beyond the limits above is not named.
 */
function openJudge(highs: Solver, { relations, wanted }: Suspects, counts: Counts, reader: Reader = {}): Judge {
  const known = reader.own === undefined ? new Set<number>() : partsOf(reader.own, relations);
  const open = new Set(wanted.filter((row) => !known.has(row)));
  return (hidden) => {
    const left = [...open].filter((row) => hidden.has(row));
    if (left.length === 0 || hidden.size > MOST_UNKNOWN) return [];
    const rows = [...hidden].sort((a, b) => a - b);
    const pulling = openPulling(highs, { relations, rows, counts, ...reader }, left);
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
