import type { Sums } from '../../cells/sums.ts';
import type { Change } from '../change.ts';
import { type KnownRule, ruledRoom } from '../known-rule.ts';
import { NEARLY, tidy } from '../tidy.ts';
import { solve } from './simplex.ts';
import { makeStale, makeStaleUnder, openWork, reset, seeRow, type Work } from './work.ts';

export interface LeastMoveWish {
  /** Null for an attacker who does not know which are hidden for their own sake. */
  readonly rule: KnownRule | null;
  /** Price of moving each published sum by one; null where nothing published may move. */
  readonly price: Float64Array | null;
  readonly effort: Effort;
}

/** Quick: a move that is long for what it gains is not looked for. Large tables have more to ask than time to answer it all. */
export type Effort = 'thorough' | 'quick';

/**
 * Finds changes of the table that an attacker cannot rule out: each leaf goes up or down, never below nobody, and what is
 * published does not move, or moves at its price. They move few leaves. Nothing here is proof: a change proves what it
 * does once it has been added up again, and where none is found there may be one all the same.
 */
export interface LeastMove {
  readonly withhold: (sum: number) => void;
  readonly publish: (sum: number) => void;
  /** A change that moves a withheld sum by `need` (down where negative) or as near to it as goes, one leaf held still or
   *  none (-1); null where nothing moves it. */
  readonly move: (sum: number, need: number, still: number, avoid?: readonly number[]) => Change | null;
}

/** Falling short by one costs so much: more than any move, or more than most that are found at all (measured). */
const SHORT: Readonly<Record<Effort, number>> = { thorough: 1e7, quick: 100 };
/** Here the dearest is to withhold every sum over a leaf. */
const SHORT_AT_A_PRICE = 1e4;
/** After so many rounds it is taken that there is no such move. (Of those found quickly, 99 in 100 take less than 190.) */
const MOST_ROUNDS: Readonly<Record<Effort, number>> = { thorough: 2000, quick: 250 };
/** Prices differ a little, by the place in the table, so that of moves that cost the same always the same one is found. */
const UNEVEN = 0.01;
const GOLDEN = 0.618_033_988_749_895;
const ALONE = 4;
const AVOIDED = 30;

export function openLeastMove(sums: Sums, wish: LeastMoveWish): LeastMove {
  const work = openWork(sums, wish.price !== null);
  const fix = (sum: number, is: 0 | 1) => {
    if (sum < work.leaves) boundLeaf(work, sum, is, wish);
    else boundRow(work, sum, is, wish);
    makeStale(work, sum, is === 1);
  };
  for (const sum of sums.of.keys()) fix(sum, 1);
  return {
    withhold: (sum) => fix(sum, 0),
    publish: (sum) => fix(sum, 1),
    move: (sum, need, still, avoid = []) => {
      const held = still < 0 ? null : ([work.lowest[still] ?? 0, work.highest[still] ?? 0] as const);
      if (still >= 0) work.lowest[still] = work.highest[still] = 0;
      makeDearer(work, avoid, AVOIDED);
      const found = aimedAt(work, sum, need, wish);
      makeDearer(work, avoid, -AVOIDED);
      if (held !== null) [work.lowest[still], work.highest[still]] = held;
      return found;
    },
  };
}

function makeDearer({ cost }: Work, some: readonly number[], by: number): void {
  for (const leaf of some) cost[leaf] = (cost[leaf] ?? 0) + by;
}

/** Solves with one sum held at `need`, or short of it at a price. */
function aimedAt(work: Work, sum: number, need: number, { price, effort }: LeastMoveWish): Change | null {
  const own = work.leaves + sum;
  const [low, high] = [work.rowLow[sum] ?? 0, work.rowHigh[sum] ?? 0];
  const wanted = Math.min(Math.max(need, low), high);
  if (wanted === 0) return null;
  work.rowLow[sum] = work.rowHigh[sum] = wanted;
  makeStaleUnder(work, sum);
  work.lowest[own] = Math.min(0, -wanted);
  work.highest[own] = Math.max(0, -wanted);
  work.cost[own] = price !== null ? SHORT_AT_A_PRICE : SHORT[effort];
  seeRow(work, sum);
  const found = solve(work, MOST_ROUNDS[effort]) ? changeIn(work) : null;
  reset(work);
  [work.rowLow[sum], work.rowHigh[sum]] = [low, high];
  makeStaleUnder(work, sum);
  work.lowest[own] = work.highest[own] = work.cost[own] = 0;
  return found;
}

/** What moving a leaf by one costs. Those who are alone in theirs are better left where they are: each is an insider. */
function leafCost({ alone }: Sums, leaf: number): number {
  return (alone[leaf] === 1 ? ALONE : 1) * (1 + UNEVEN * ((leaf * GOLDEN) % 1));
}

function boundLeaf(work: Work, leaf: number, is: 0 | 1, { rule, price }: LeastMoveWish): void {
  const stands = is === 1 && (price === null || work.sums.known[leaf] === 1);
  const [low, high] = is === 0 ? withheldBounds(work, leaf, rule) : [-FAR, FAR];
  work.isFixed[leaf] = stands ? 1 : 0;
  work.lowest[leaf] = stands ? 0 : Math.max(low, -(work.sums.leaves[leaf] ?? 0));
  work.highest[leaf] = stands ? 0 : high;
  work.cost[leaf] = leafCost(work.sums, leaf) + (is === 1 ? (price?.[leaf] ?? 0) : 0);
}

const FAR = Number.POSITIVE_INFINITY;

/** Between what a withheld sum may move by itself: as far as the rule lets it, for one who knows the rule. */
function withheldBounds({ sums }: Work, sum: number, rule: KnownRule | null): readonly [low: number, high: number] {
  if (rule?.primary[sum] !== true) return [-FAR, FAR];
  const [down, up] = ruledRoom(rule, sum, sums.values[sum] ?? 0);
  return [-down, up];
}

function boundRow(work: Work, sum: number, is: 0 | 1, { rule, price }: LeastMoveWish): void {
  const own = work.leaves + sum;
  const [low, high] = is === 1 ? [0, 0] : withheldBounds(work, sum, rule);
  const far = is === 1 && price !== null && work.sums.known[sum] !== 1 ? FAR : 0;
  [work.rowLow[sum], work.rowHigh[sum]] = [low, high];
  [work.lowest[own], work.highest[own]] = [0 - far, far];
  work.cost[own] = is === 1 ? (price?.[sum] ?? 0) : 0;
}

function changeIn({ seen, value, leaves }: Work): Change | null {
  const found: number[] = [];
  for (let i = 0; i < seen.size; i++) {
    const one = seen.items[i] ?? 0;
    if (one < leaves && Math.abs(value[one] ?? 0) > NEARLY) found.push(one);
  }
  if (found.length === 0) return null;
  const moved = Int32Array.from(found).sort();
  const by = new Float64Array(moved.length);
  for (let i = 0; i < moved.length; i++) by[i] = tidy(value[moved[i] ?? 0] ?? 0);
  return { leaves: moved, by };
}
