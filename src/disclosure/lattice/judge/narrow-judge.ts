import { lazily } from '../../protection/attack/lazily.ts';
import type { Solver } from '../../protection/solver.ts';
import type { Given, Judge } from '../../rules/judged.ts';
import type { Counts } from '../../rules/protect.ts';
import type { Relation } from '../../rules/row.ts';
import { sumsOfRow } from '../../rules/solving/sums-of-rows.ts';
import { askPrograms, type Suspects } from './judge.ts';
import { type Moves, openMoves } from './moves.ts';
import { openSeeing } from './pulling.ts';

/** Of larger tables no range is looked at: it would take longer than whoever asks waits. */
const MOST_WIDENED = 200;
/** So many of those who are alone in a withheld cell are asked for, in tables of so many withheld rows. */
const MOST_INSIDERS = 24;
const MOST_BESIDE_INSIDERS = 120;
/** So often more is withheld for the sake of wider ranges. */
const WIDENINGS = 6;
/** Numbers changed in searches, for wider ranges of one table: after that its ranges are left as they are, so that nobody waits long. */
const MOST_SPENT = 8_000;
/** The same, for what may be told again. */
const MOST_SPENT_AGAIN = 3_000;
/** Of these for one reader: where so many do not show it, a program does so sooner. */
const MOST_OF_ONE = 600;
/** Pulls of a program of which nothing is asked one by one, and changes that one pull costs as much as, by row. */
const PULLS = 12;
const CHANGES_OF_A_PULL = 0.3;

/** Another table that fits all that is seen: the numbers that are others in it. */
type OtherTable = ReadonlyMap<number, number>;

/** Who reckons: anybody, or who knows a row besides; and the numbers whose range has not been found wide. */
interface Reader {
  readonly counts: Counts;
  readonly own?: number;
  readonly open: Set<number>;
}

/**
 * Which of some withheld numbers have too narrow a range left, and what would widen it: for everybody, then for who is alone in
 * a withheld cell and so knows what is in it. Two tables that fit all that is seen, far enough apart in a number, show its range to be wide:
 * most of them are found by changing few numbers, and serve every reader whose own cell they leave as it is; what is left is asked of the
 * solver. A range that was found wide stays so when more is withheld. What nothing helps is not named: it is left as it is, and told of in
 * docs/methods/withholding.md. Each judge begins anew, and knows the tables that those before it have found.
 */
export function narrowJudges(highs: Solver, suspects: Suspects, width: number): () => Judge {
  const ways = suspects.counts.map((counts) => ({
    ...{ counts, others: [] as OtherTable[] },
    insiders: lazily(() => insidersOf(suspects, counts)),
  }));
  // What is withheld for wider ranges takes no table over a limit: it is decided by what was withheld before.
  let size: number | null = null;
  const [forWider, forAgain] = [{ left: MOST_SPENT }, { left: MOST_SPENT_AGAIN }];
  return () => {
    const outside = ways.map(({ counts }): Reader => ({ counts, open: new Set(suspects.wanted) }));
    const inside = lazily(() => ways.map(({ counts, insiders }) => insiders.get().map(readerOf(counts))));
    let times = 0;
    return (hidden, isOneEnough = false) => {
      times += 1;
      size ??= hidden.size;
      if (times > WIDENINGS || size > MOST_WIDENED) return [];
      const moves = openMoves(suspects.relations, hidden);
      const effort = isOneEnough ? forAgain : forWider;
      const narrowTo = ({ others }: { readonly others: OtherTable[] }) => {
        const fitting = others.filter((other) => [...other.keys()].every((row) => hidden.has(row)));
        const met = (other: OtherTable) => {
          others.push(other);
          fitting.push(other);
        };
        return (reader: Reader): readonly Given[] => {
          const search = { moves: moves(reader.counts, reader.own), fitting, met, effort };
          const left = leftAfterMoves(reader, hidden, search, width);
          // To tell something again no program is asked: what is not seen at once to be wide is taken to be narrow.
          if (isOneEnough) return left.map((row) => ({ row }));
          if (left.length === 0 || effort.left <= 0) return [];
          effort.left -= (PULLS + 2 * left.length) * hidden.size * CHANGES_OF_A_PULL;
          return askOfRanges(highs, { ...suspects, width }, reader, { left, hidden });
        };
      };
      const found = ways.flatMap((way, i) => gathered(outside.slice(i, i + 1), narrowTo(way), isOneEnough));
      if (found.length > 0 || size > MOST_BESIDE_INSIDERS) return found;
      return ways.flatMap((way, i) => gathered(inside.get()[i] ?? [], narrowTo(way), isOneEnough));
    };
  };
}

/** What is found of each reader, or of the first of whom anything is. */
function gathered(
  readers: readonly Reader[],
  narrowTo: (reader: Reader) => readonly Given[],
  isOneEnough: boolean,
): readonly Given[] {
  const found: Given[] = [];
  for (const reader of readers) {
    found.push(...narrowTo(reader));
    if (isOneEnough && found.length > 0) break;
  }
  return found;
}

/** Who is alone in a row, and the numbers that are asked of for them: not those they know. */
interface Insider {
  readonly own: number;
  readonly wanted: readonly number[];
}

function insidersOf(suspects: Suspects, counts: Counts): readonly Insider[] {
  return alonesIn(suspects, counts).map((own) => {
    const known = partsOf(own, suspects.relations);
    return { own, wanted: suspects.wanted.filter((row) => !known.has(row)) };
  });
}

function readerOf(counts: Counts): (insider: Insider) => Reader {
  return ({ own, wanted }) => ({ counts, own, open: new Set(wanted) });
}

interface Asked {
  readonly left: readonly number[];
  readonly hidden: ReadonlySet<number>;
}

/** The ranges that are narrow by the solver's word, and that something told would widen. */
function askOfRanges(
  highs: Solver,
  { relations, width }: Suspects & { readonly width: number },
  reader: Reader,
  { left, hidden }: Asked,
): readonly Given[] {
  const { pinned, free } = askPrograms(highs, { relations, width, ...reader }, left, hidden);
  for (const row of free) reader.open.delete(row);
  return pinned.filter(({ helpers = [] }) => helpers.length > 0);
}

/** The moves of a table, and other tables that fit what is seen of it. */
interface Search {
  readonly moves: Moves;
  readonly fitting: readonly OtherTable[];
  /** Told of every other table that is found. */
  readonly met: (other: OtherTable) => void;
  /** What may be spent yet. */
  readonly effort: { left: number };
}

/** The withheld rows whose range no table that was found shows to be wide. */
function leftAfterMoves(
  { counts, own, open }: Reader,
  hidden: ReadonlySet<number>,
  { moves, fitting, met, effort }: Search,
  width: number,
): readonly number[] {
  const isWide = openSeeing({ counts, width });
  const see = (other: OtherTable) => {
    for (const [row, value] of other) if (open.has(row) && isWide(row, value)) open.delete(row);
  };
  for (const other of fitting) if (own === undefined || !other.has(own)) see(other);
  const asked = [...open].filter((row) => hidden.has(row));
  const widen = (row: number) => {
    for (const by of stepsFrom(counts.values[row] ?? 0, width)) {
      if (!open.has(row) || moves.spent() >= Math.min(effort.left, MOST_OF_ONE)) return;
      const other = new Map<number, number>();
      if (!moves.find(row, by, (one, value) => other.set(one, value))) continue;
      met(other);
      see(other);
    }
  };
  for (const row of asked) widen(row);
  effort.left -= moves.spent();
  return asked.filter((row) => open.has(row));
}

/** How far a number may be moved to show a width, farthest first: more, and less. */
function stepsFrom(value: number, width: number): readonly number[] {
  const far = Array.from({ length: width }, (_, i) => width - i);
  return far.flatMap((by) => (by <= value ? [by, -by] : [by]));
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
