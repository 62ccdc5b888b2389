import type { Effort } from '../attack/least/least-move.ts';
import { type Attacker, knownRuleOf, openProver, type Protection, type Prover, widthOf } from '../attack/prover.ts';
import type { Sums } from '../cells/sums.ts';
import { gaussWithheld, orderOfWorth } from './gauss.ts';
import { openRepair, type Repair } from './repair.ts';

/** How far the work has come, for whoever waits. */
export interface Step {
  readonly stage: 'repair' | 'publishing-back';
  readonly done: number;
  readonly of: number;
}

export interface Found {
  /** For each sum 1 where it is withheld. */
  readonly withheld: Uint8Array;
}

/** Up to so many primaries the search is made from two beginnings, the one that withholds less is taken, and no move is too long. */
const THOROUGH_UP_TO = 200;

/**
 * A set of sums to withhold that keeps what is wanted: a beginning, repair until no attacker gets too close, then
 * publishing back what is not needed. Without chance: the same table gives the same set.
 */
export function search(sums: Sums, wanted: Protection, tell: (step: Step) => void): Found {
  const beginnings = [gaussWithheld(sums, wanted.primary)];
  const effort = primariesOf(wanted).length <= THOROUGH_UP_TO ? 'thorough' : 'quick';
  if (effort === 'thorough') beginnings.push(Uint8Array.from(wanted.primary, (is) => (is ? 1 : 0)));
  const found = beginnings.map((withheld) => searchFrom(sums, { wanted, withheld, effort, tell }));
  return found.reduce((best, other) => (isLess(loss(sums, other), loss(sums, best)) ? other : best));
}

interface Beginning {
  readonly wanted: Protection;
  /** Is written to. */
  readonly withheld: Uint8Array;
  readonly effort: Effort;
  readonly tell: (step: Step) => void;
}

function searchFrom(sums: Sums, beginning: Beginning): Found {
  const prover = openProver(sums, beginning.wanted, { highs: null, effort: beginning.effort });
  try {
    for (const [sum, is] of beginning.withheld.entries()) if (is === 1) prover.withhold(sum);
    const givenByRule = mendAll(sums, beginning, prover);
    publishBack(sums, beginning, prover, givenByRule);
    return { withheld: beginning.withheld };
  } finally {
    prover.dispose();
  }
}

function primariesOf({ primary }: Protection): readonly number[] {
  return primary.flatMap((is, sum) => (is ? [sum] : []));
}

/** Cells withheld, then what they add up to. */
function loss(sums: Sums, { withheld }: Found): readonly [number, number] {
  let [cells, total] = [0, 0];
  for (const [sum, is] of withheld.entries()) {
    cells += is * (sums.shownBy[sum] ?? 0);
    total += is * (sums.shownBy[sum] ?? 0) * (sums.values[sum] ?? 0);
  }
  return [cells, total];
}

function isLess(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
}

/** Goes through the primaries, those over most leaves first, and withholds until each is proven. */
function mendAll(sums: Sums, beginning: Beginning, prover: Prover): Set<number> {
  const { wanted, withheld, tell } = beginning;
  const repair = openRepair(sums, wanted.ruleAware ? knownRuleOf(wanted) : null);
  const given = new Set<number>();
  const size = (sum: number) => sums.of[sum]?.length ?? 0;
  const order = [...primariesOf(wanted)].sort((a, b) => size(b) - size(a) || a - b);
  for (const [sum, is] of withheld.entries()) if (is === 1) repair.withhold(sum);
  for (const [i, sum] of order.entries()) {
    if (mendOne(sum, beginning, prover, repair) === 'rule-aware') given.add(sum);
    tell({ stage: 'repair', done: i + 1, of: order.length });
  }
  return given;
}

/**
 * Null, or the attacker whom nothing that could be withheld keeps away: only one who knows the rule. The others are still
 * kept away then. Each round withholds more or shows a table that was not seen, so it ends.
 */
function mendOne(sum: number, { wanted, withheld }: Beginning, prover: Prover, repair: Repair): Attacker | null {
  let given: Attacker | null = null;
  const breachNow = () => prover.breach(sum, given !== null);
  for (let breach = breachNow(); breach !== null; breach = breachNow()) {
    const mend = repair.mend(breach, widthOf(wanted, sum));
    if (mend === null) {
      if (given !== null) return breach.attacker;
      given = breach.attacker;
      continue;
    }
    for (const more of mend.more) {
      withheld[more] = 1;
      prover.withhold(more);
      repair.withhold(more);
    }
    for (const change of mend.changes) prover.show(change);
  }
  return given;
}

/** Publishes each secondary that is not needed, largest first. What was needed stays so when more is published: one round is enough. */
function publishBack(
  sums: Sums,
  { wanted, withheld, tell }: Beginning,
  prover: Prover,
  given: ReadonlySet<number>,
): void {
  const seconds = orderOfWorth(sums).filter((sum) => withheld[sum] === 1 && wanted.primary[sum] !== true);
  for (const [i, sum] of seconds.entries()) {
    const leaning = prover.leaningOn(sum);
    prover.publish(sum);
    const isFree = leaning.every((one) => prover.breach(one, given.has(one)) === null);
    withheld[sum] = isFree ? 0 : 1;
    if (!isFree) prover.withhold(sum);
    tell({ stage: 'publishing-back', done: i + 1, of: seconds.length });
  }
  // What was needed for proofs that have been replaced since: nothing leans on it any more.
  for (const sum of seconds) {
    if (withheld[sum] === 0 || prover.leaningOn(sum).length > 0) continue;
    prover.publish(sum);
    withheld[sum] = 0;
  }
}
