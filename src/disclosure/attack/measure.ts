import type { Solver } from '../protection/solver.ts';
import { followingFrom } from './follows.ts';
import { openChance } from './scripts/chance.ts';
import { openSeen, type Seen } from './seen.ts';
import { openSolving, type Solving } from './solve.ts';
import type { Sum, System } from './system.ts';

/** What a withheld count can be, as far as was looked; `high` is infinite where no end was found. */
export interface Reach {
  readonly low: number;
  readonly high: number;
  /** Both ends are the exact ends of what was told, or it is known to be wide. */
  readonly isSettled: boolean;
  /** Why it is not settled. */
  readonly because?: Because;
}

/** `too-large`: no system that it is in may be so large; `spent`: as many programs as may be; `given-up`: by the solver. */
export type Because = 'too-large' | 'spent' | 'given-up';

/** How much may be spent on a system, and how much is enough to know. */
export interface Effort {
  /** Linear programs. */
  readonly programs: number;
  /** Intervals at least so wide are not looked at any closer. */
  readonly wide: number;
}

export interface Measured {
  /** In the order of the sums. Null as a whole where no counts fit what is told. */
  readonly reaches: readonly Reach[] | null;
  readonly programs: number;
}

/**
 * The interval of each sum over a system: first what follows from the equations alone, then counts that fit and lie far
 * apart for as many sums at a time as can be, then two programs for each sum that is left.
 */
export function measure(highs: Solver, system: System, sums: readonly Sum[], effort: Effort): Measured {
  const solving = openSolving(highs, system);
  try {
    if (solving.state === 'impossible') return { reaches: null, programs: 1 };
    if (solving.state === 'unsolved') return { reaches: sums.map(() => unsettled('given-up')), programs: 1 };
    const work: Work = {
      solving,
      sums,
      seen: openSeen(sums),
      effort,
      follows: followingFrom(system, sums),
      programs: 1,
    };
    spreadOut(work);
    const reaches = sums.map((_, i) => reachOf(work, i));
    return { reaches, programs: work.programs };
  } finally {
    solving.dispose();
  }
}

export function unsettled(because: Because): Reach {
  return { low: 0, high: Number.POSITIVE_INFINITY, isSettled: false, because };
}

interface Work {
  readonly solving: Solving;
  readonly sums: readonly Sum[];
  readonly seen: Seen;
  readonly effort: Effort;
  readonly follows: ReadonlySet<number>;
  programs: number;
}

/** Rounds go on until a few in a row settle less than a twentieth of the sums that are open. */
const WORTH_A_ROUND = 20;
const IDLE_ROUNDS = 3;

/** Pulls all open sums at once, each up or down by chance and then the other way. */
function spreadOut(work: Work): void {
  const chance = openChance(work.sums.length);
  let [idle, before] = [0, Number.POSITIVE_INFINITY];
  for (let open = openOf(work); open.length > 0 && idle < IDLE_ROUNDS && !isSpent(work); open = openOf(work)) {
    idle = (before - open.length) * WORTH_A_ROUND < open.length ? idle + 1 : 0;
    before = open.length;
    const pulled = new Map<number, number>();
    for (const i of open) {
      const pull = chance.below(2) === 0 ? 1 : -1;
      const { places = [], factors = [] } = work.sums[i] ?? {};
      places.forEach((place, j) => {
        pulled.set(place, (pulled.get(place) ?? 0) + pull * (factors[j] ?? 0));
      });
    }
    const all = { places: [...pulled.keys()], factors: [...pulled.values()] };
    for (const sense of [1, -1] as const) end(work, all, sense);
  }
}

function openOf(work: Work): readonly number[] {
  return work.sums.flatMap((_, i) => (isWide(work, i) || work.follows.has(i) ? [] : [i]));
}

function isSpent({ programs, effort }: Work): boolean {
  return programs >= effort.programs;
}

function isWide({ seen, effort }: Work, i: number): boolean {
  return seen.high(i) - seen.low(i) >= effort.wide;
}

function end(work: Work, sum: Sum, sense: 1 | -1): number | null {
  work.programs += 1;
  const found = work.solving.extreme(sum, sense);
  if (found !== null) work.seen.add(found.at);
  return found?.value ?? null;
}

function reachOf(work: Work, i: number): Reach {
  const { seen, sums, follows } = work;
  const sum = sums[i] ?? { places: [], factors: [] };
  const asSeen = () => ({ low: seen.low(i), high: seen.high(i), isSettled: true });
  if (isWide(work, i)) return asSeen();
  if (isSpent(work)) return unsettled('spent');
  const low = end(work, sum, 1);
  if (follows.has(i) && low !== null) return { low, high: low, isSettled: true };
  if (isWide(work, i)) return asSeen();
  const high = end(work, sum, -1);
  return low === null || high === null ? unsettled('given-up') : { low, high, isSettled: true };
}
