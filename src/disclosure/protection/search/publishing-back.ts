import { type Attacker, type Breach, type Protection, type Prover, widthOf } from '../attack/prover.ts';
import type { Sums } from '../cells/sums.ts';
import { orderOfWorth } from './gauss.ts';
import type { Mend, Repair } from './repair.ts';
import { openToldAtOnce } from './told-at-once.ts';
import { worthOf } from './worth.ts';

/** How far the work has come, for whoever waits. */
export interface Step {
  /** A large table is told of by its parts, and so is its audit. */
  readonly stage: 'repair' | 'publishing-back' | 'parts' | 'audit';
  readonly done: number;
  readonly of: number;
}

/**
 * What is published first: the largest number, or what fewest proofs lean on, which costs fewest questions; with that weighed
 * against how large it is, or not.
 */
export type Order = 'largest' | 'fewest-proofs' | 'fewest-proofs-weighed';

/** Some primaries that are to be made safe. */
interface Mending {
  readonly wanted: Protection;
  /** For each sum 1 where it is withheld. Is written to. */
  readonly withheld: Uint8Array;
  readonly primaries: readonly number[];
  readonly tell: (step: Step) => void;
}

/** What is being worked on: some primaries are made safe, then some sums are published again. */
export interface Work extends Mending {
  /** The sums that may be published again once these are safe. */
  readonly own: readonly number[];
  readonly order: Order;
  /** After so many questions the rest stays withheld. */
  readonly most: number;
}

/** Makes the primaries safe, beginning with what is withheld, then publishes back; those that the rule gives away are told. */
export function makeSafe(sums: Sums, work: Work, prover: Prover, repair: Repair): ReadonlySet<number> {
  for (const [sum, is] of work.withheld.entries()) {
    if (is === 0) continue;
    prover.withhold(sum);
    repair.withhold(sum);
  }
  const given = mendAll(work, prover, () => repair);
  publishBack(sums, work, prover, given);
  return given;
}

/** Goes through the primaries and withholds until each is proven; those that the rule gives away are told. */
export function mendAll(work: Mending, prover: Prover, repair: () => Repair): Set<number> {
  const { primaries, tell } = work;
  const given = new Set<number>();
  for (const [i, sum] of primaries.entries()) {
    if (mendOne(sum, work, prover, repair) === 'rule-aware') given.add(sum);
    tell({ stage: 'repair', done: i + 1, of: primaries.length });
  }
  return given;
}

/**
 * Null, or the attacker whom nothing that could be withheld keeps away: only one who knows the rule. The others are still
 * kept away then. Each round withholds more or takes an attacker further away; where neither happens nothing helps, so it ends.
 */
function mendOne(sum: number, { wanted, withheld }: Mending, prover: Prover, repair: () => Repair): Attacker | null {
  let given: Attacker | null = null;
  let before: Breach | null = null;
  const breachNow = () => prover.breach(sum, given !== null);
  const withhold = (more: number) => {
    withheld[more] = 1;
    prover.withhold(more);
    repair().withhold(more);
  };
  for (let breach = breachNow(); breach !== null; breach = breachNow()) {
    const mend = helping(repair().mend(breach, widthOf(wanted, sum)), isSame(breach, before));
    before = breach;
    if (mend === null) {
      if (given !== null) return breach.attacker;
      given = breach.attacker;
      continue;
    }
    mend.more.forEach(withhold);
    mend.changes.forEach(prover.show);
  }
  return given;
}

/** What withholds no more helps only where the attacker is further away than before. */
function helping(mend: Mend | null, isAsBefore: boolean): Mend | null {
  return mend?.more.length === 0 && isAsBefore ? null : mend;
}

function isSame(one: Breach, other: Breach | null): boolean {
  return (
    one.attacker === other?.attacker && one.still === other.still && one.up === other.up && one.down === other.down
  );
}

/**
 * Publishes each secondary that is not needed. What was needed stays so when more is published: one round is enough.
 */
function publishBack(
  sums: Sums,
  { wanted, withheld, own, order, most, tell }: Work,
  prover: Prover,
  given: ReadonlySet<number>,
): void {
  const rankOf = (sum: number) => {
    if (order === 'largest') return 0;
    return prover.leaningOn(sum).length / (order === 'fewest-proofs' ? 1 : worthOf(sums.values[sum] ?? 0));
  };
  const seconds = inOrder(
    sums,
    own.filter((sum) => withheld[sum] === 1 && wanted.primary[sum] !== true),
    rankOf,
  );
  let questions = 0;
  const isSafe = (sum: number) => {
    questions += 1;
    return prover.breach(sum, given.has(sum)) === null;
  };
  const atOnce = openToldAtOnce(sums, wanted, withheld);
  const isFree = (sum: number): boolean => {
    withheld[sum] = 0;
    if (atOnce.byPublishing(sum, given)) return false;
    const leaning = prover.leaningOn(sum);
    prover.publish(sum);
    if (leaning.every(isSafe)) return true;
    prover.withhold(sum);
    return false;
  };
  for (const [i, sum] of seconds.entries()) {
    tell({ stage: 'publishing-back', done: i + 1, of: seconds.length });
    if (questions > most) continue;
    if (isFree(sum)) prover.settle(sum);
    else withheld[sum] = 1;
  }
  // What was needed for proofs that have been replaced since: nothing leans on it any more.
  for (const sum of seconds) {
    if (withheld[sum] === 0 || prover.leaningOn(sum).length > 0) continue;
    prover.publish(sum);
    withheld[sum] = 0;
  }
}

/** Those of lowest rank first; of one rank as they are worth. */
function inOrder(sums: Sums, some: readonly number[], rankOf: (sum: number) => number): readonly number[] {
  const rank = new Map(some.map((sum) => [sum, rankOf(sum)]));
  return orderOfWorth(sums, some).toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}
