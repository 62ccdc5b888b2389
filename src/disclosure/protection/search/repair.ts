import type { Change } from '../attack/change.ts';
import type { LeastMove } from '../attack/least/least-move.ts';
import { type Movers, type MoversWish, openMovers } from '../attack/least/movers.ts';
import type { Parts } from '../attack/least/parts.ts';
import { touchesOf } from '../attack/moves.ts';
import { type Breach, knownRuleOf, type Protection } from '../attack/prover.ts';
import type { Sums } from '../cells/sums.ts';
import { worthOf } from './worth.ts';

/** Finds what more must be withheld so that an attacker is kept at a distance. */
export interface Repair {
  readonly withhold: (sum: number) => void;
  /** The sums to withhold, and the changes of the table that will then be possible; null where nothing helps. */
  readonly mend: (breach: Breach, width: number) => Mend | null;
}

export interface RepairWish {
  /** Null: only the whole table is asked. */
  readonly parts: (() => Parts) | null;
  /** What it costs to move each published sum by one. */
  readonly price: Float64Array;
}

/** A published cell costs so much more than a leaf's own move that few of them are moved; large cells cost more. */
const PER_CELL = 20;

/** What it costs to withhold each sum: every cell that shows it, and a large number more than a small one. */
export function pricesOf({ values, shownBy }: Sums): Float64Array {
  return values.map((value, sum) => (shownBy[sum] ?? 1) * PER_CELL * worthOf(value));
}

export interface Mend {
  readonly more: readonly number[];
  readonly changes: readonly Change[];
}

/**
 * The attacker's program in which what is published may move at a price: the cheapest move that keeps the attacker away
 * says what has to be withheld with it. A linear relaxation of Fischetti and Salazar's choice of cells (2000): it may
 * withhold too much, which publishing back mends.
 */
export function openRepair(sums: Sums, wanted: Protection, { parts, price }: RepairWish): Repair {
  const rule = wanted.ruleAware ? knownRuleOf(wanted) : null;
  const wish = { price, effort: 'thorough', parts } as const;
  const plain = openMovers(sums, { ...wish, rule: null });
  const ruled = rule === null ? null : openMovers(sums, { ...wish, rule });
  const programs = ruled === null ? [plain] : [plain, ruled];
  const free = rule === null ? null : withAllWithheld(sums, { ...wish, rule, price: null });
  const published = new Uint8Array(sums.of.length).fill(1);
  const changesFor = ({ sum, attacker, still, down: shown }: Breach, width: number): readonly Change[] | null => {
    if (attacker !== 'rule-aware' || ruled === null || free === null) {
      const need = { sum, still, need: width - shown, width };
      return (
        first(plain.of(sum), (one) => both(sums, one, need) ?? byOneLeaf(sums, one, need)) ?? lastResort(sums, need)
      );
    }
    return first([...ruled.of(sum), ...free.of(sum)], (one) => ruledChanges(sums, one, sum));
  };
  return {
    withhold: (sum) => {
      published[sum] = 0;
      for (const program of programs) program.withhold(sum);
    },
    mend: (breach, width) => {
      const changes = changesFor(breach, width);
      if (changes === null) return null;
      return { more: touched(changes, sums).filter((one) => published[one] === 1), changes };
    },
  };
}

function withAllWithheld(sums: Sums, wish: MoversWish): Movers {
  const free = openMovers(sums, wish);
  for (const [sum, is] of sums.known.entries()) if (is === 0) free.withhold(sum);
  return free;
}

type Finds = Pick<LeastMove, 'move'>;

function first<Found>(finders: readonly Finds[], ask: (one: Finds) => Found | null): Found | null {
  for (const one of finders) {
    const found = ask(one);
    if (found !== null) return found;
  }
  return null;
}

/** A question about one leaf of the sum is a smaller one than about the sum. */
function byOneLeaf(sums: Sums, finder: Finds, { sum, still, width }: Need): readonly Change[] | null {
  const leaves = [...(sums.of[sum] ?? [])].slice(0, LEAVES_TRIED);
  if (leaves.length < 2) return null;
  for (const leaf of leaves) {
    if (leaf === still) continue;
    const others = leaves.filter((one) => one !== leaf);
    const change = finder.move(leaf, width, still, others);
    if (change !== null && by(sums, change, sum) >= width - ROUNDING) return [change];
  }
  return null;
}
const LEAVES_TRIED = 8;

/** Where no cheap move was found: one leaf moves alone, and every sum over it is withheld. That always keeps people away. */
function lastResort(sums: Sums, { sum, still, width }: Omit<Need, 'need'>): readonly Change[] | null {
  const isFree = (place: number) => sums.over[place]?.every((one) => sums.known[one] !== 1) === true;
  const leaf = sums.of[sum]?.find((one) => one !== still && isFree(one));
  return leaf === undefined ? null : [{ leaves: Int32Array.of(leaf), by: Float64Array.of(width) }];
}

const ROUNDING = 1e-6;

interface Need {
  readonly sum: number;
  readonly still: number;
  /** So far up first, then the rest of the width down. */
  readonly need: number;
  readonly width: number;
}

function both(sums: Sums, finder: Finds, { sum, still, need, width }: Need): readonly Change[] | null {
  const up = finder.move(sum, need, still);
  const reached = up === null ? 0 : by(sums, up, sum);
  if (up !== null && reached >= need - ROUNDING) return [up];
  const down = finder.move(sum, reached - width, still);
  const lowered = down === null ? 0 : -by(sums, down, sum);
  return reached + lowered < width - ROUNDING ? null : [up, down].filter((one) => one !== null);
}

/** Two whole numbers for somebody who knows the rule: one more, one less, or so much of both as there is. */
function ruledChanges(sums: Sums, finder: Finds, sum: number): readonly Change[] | null {
  const changes = both(sums, finder, { sum, still: -1, need: 1, width: 1 });
  if (changes === null || changes.length === 1) return changes;
  const down = finder.move(sum, -1, -1);
  return down !== null && by(sums, down, sum) <= ROUNDING - 1 ? [down] : changes;
}

function by(sums: Sums, change: Change, sum: number): number {
  let so = 0;
  for (let i = 0; i < change.leaves.length; i++) {
    if (sums.over[change.leaves[i] ?? -1]?.includes(sum)) so += change.by[i] ?? 0;
  }
  return so;
}

function touched(changes: readonly Change[], sums: Sums): readonly number[] {
  const all = new Set(changes.flatMap((change) => [...touchesOf(change, sums).keys()]));
  return [...all].sort((a, b) => a - b);
}
