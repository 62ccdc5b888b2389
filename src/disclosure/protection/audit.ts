import type { Highs } from 'highs';
import { exactIntervals, type Interval } from './attack/exact.ts';
import { type Attacker, type Breach, openProver, type Protection } from './attack/prover.ts';
import type { Sums } from './cells/sums.ts';

/** What one attacker can do. */
export interface AttackerReport {
  readonly attacker: Attacker;
  /** Primary sums this attacker gets too close to. */
  readonly tooClose: readonly number[];
  /** Of these, those that the attacker works out to the number. */
  readonly exact: readonly number[];
}

export interface Audit {
  readonly attackers: readonly AttackerReport[];
  /** Primaries that follow from the rule alone for whoever knows which cells it hides. */
  readonly givenByRule: readonly number[];
  /** What an outsider is left with for each withheld sum; null where the table is too large for it. */
  readonly intervals: ReadonlyMap<number, Interval> | null;
}

/** Up to so many withheld sums their exact intervals are worked out as well. */
const INTERVALS_UP_TO = 400;
const NOTHING = 1e-5;

/**
 * What attackers can do with a pattern, whoever made it: it begins anew from the table and what is published, and takes
 * nothing over from the search.
 */
export function audit(highs: Highs, sums: Sums, withheld: Uint8Array, wanted: Protection): Audit {
  const prover = openProver(sums, wanted, { highs, effort: 'thorough' });
  const breaches: Breach[] = [];
  try {
    for (const [sum, is] of withheld.entries()) if (is === 1) prover.withhold(sum);
    for (const [sum, is] of wanted.primary.entries()) {
      if (!is) continue;
      breaches.push(...prover.breaches(sum));
    }
    const ruled = breaches.flatMap(({ attacker, sum }) => (attacker === 'rule-aware' ? [sum] : []));
    const givenByRule = followingFromRule(highs, sums, wanted, ruled);
    const given = new Set(givenByRule);
    const attackers = attackersOf(wanted).map((attacker): AttackerReport => {
      const theirs = breaches.filter(
        (one) => one.attacker === attacker && !(attacker === 'rule-aware' && given.has(one.sum)),
      );
      const exact = theirs.filter(({ up, down }) => up + down < NOTHING);
      return { attacker, tooClose: once(theirs.map(({ sum }) => sum)), exact: once(exact.map(({ sum }) => sum)) };
    });
    return { attackers, givenByRule, intervals: intervalsOf(highs, sums, withheld) };
  } finally {
    prover.dispose();
  }
}

function attackersOf({ insiders, ruleAware }: Protection): readonly Attacker[] {
  return ['outsider', ...(insiders ? ['insider' as const] : []), ...(ruleAware ? ['rule-aware' as const] : [])];
}

function once(sums: readonly number[]): readonly number[] {
  return [...new Set(sums)];
}

/**
 * With everything withheld there is nothing but the rule: what it pins down then, no withholding protects. Only those that
 * the pattern does not protect are asked about: what is protected by a pattern is so by withholding everything.
 */
function followingFromRule(highs: Highs, sums: Sums, wanted: Protection, some: readonly number[]): readonly number[] {
  if (some.length === 0) return [];
  const prover = openProver(sums, { ...wanted, insiders: false }, { highs, effort: 'thorough' });
  try {
    for (const [sum, is] of sums.known.entries()) if (is === 0) prover.withhold(sum);
    return some.filter((sum) => prover.breach(sum)?.attacker === 'rule-aware');
  } finally {
    prover.dispose();
  }
}

function intervalsOf(highs: Highs, sums: Sums, withheld: Uint8Array): ReadonlyMap<number, Interval> | null {
  const hidden = Array.from(withheld.keys()).filter((sum) => withheld[sum] === 1);
  if (hidden.length > INTERVALS_UP_TO) return null;
  const leavesOf = (sum: number) => Array.from(sums.of[sum] ?? []);
  const known = Array.from(sums.values, (value, sum) => ({ leaves: leavesOf(sum), low: value, high: value }));
  const published = known.filter((_, sum) => withheld[sum] !== 1);
  const found = exactIntervals(highs, sums.leaves.length, published, hidden.map(leavesOf));
  return new Map(hidden.map((sum, i) => [sum, found[i] ?? { low: 0, high: null }]));
}
