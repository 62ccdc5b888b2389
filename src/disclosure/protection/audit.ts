import type { Highs } from 'highs';
import { type Attacker, type Breach, openProver, type Protection } from './attack/prover.ts';
import type { Sums } from './cells/sums.ts';
import { breachedWithAllWithheld } from './given.ts';

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
}

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
    return { attackers, givenByRule };
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
  const breaches = breachedWithAllWithheld(highs, sums, { ...wanted, insiders: false }, some);
  return breaches.flatMap(({ attacker, sum }) => (attacker === 'rule-aware' ? [sum] : []));
}
