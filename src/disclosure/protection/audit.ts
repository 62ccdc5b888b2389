import type { Highs } from 'highs';
import type { Change } from './attack/change.ts';
import { type Attacker, openProver, type Protection } from './attack/prover.ts';
import type { Sums } from './cells/sums.ts';
import { followingFromRule } from './follows-from-rule.ts';
import type { Step } from './search/publishing-back.ts';

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

/** Primaries, and tables that may prove that nobody comes too close to them, as changes of the true one. */
export interface Shown {
  readonly primaries: readonly number[];
  readonly changes: readonly Change[];
}

/** A pattern, and what it must stand up to. */
export interface Audited {
  /** For each sum 1 where it is withheld. */
  readonly withheld: Uint8Array;
  readonly wanted: Protection;
  /** Tables that may prove something of some primaries. */
  readonly shown?: readonly Shown[];
  readonly tell?: (step: Step) => void;
}

const NOTHING = 1e-5;

/**
 * What attackers can do with a pattern, whoever made it. It begins anew from the table and what is published. The search may
 * hand over the tables it has found: they are added up again here, and what does not have the published numbers, or has a
 * negative count, proves nothing. Only what no such table proves is looked for.
 */
export function audit(highs: Highs, sums: Sums, { withheld, wanted, shown = [], tell }: Audited): Audit {
  const prover = openProver(sums, wanted, { highs, effort: 'thorough' });
  try {
    for (const [sum, is] of withheld.entries()) if (is === 1) prover.withhold(sum);
    const open = new Set(wanted.primary.flatMap((is, sum) => (is ? [sum] : [])));
    const groups = [...shown, { primaries: [...open], changes: [] }];
    const found = groups.map(({ primaries, changes }, at) => {
      const asked = primaries.filter((sum) => open.delete(sum));
      for (const change of changes) prover.show(change);
      const ruled = wanted.ruleAware ? asked.filter((sum) => !prover.isShownToRuled(sum)) : [];
      const givenByRule = followingFromRule(highs, sums, wanted, ruled);
      const given = new Set(givenByRule);
      const breaches = asked.flatMap((sum) => prover.breaches(sum, given.has(sum)));
      prover.clear();
      tell?.({ stage: 'audit', done: at + 1, of: groups.length });
      return { givenByRule, breaches };
    });
    const breaches = found.flatMap((one) => one.breaches);
    const givenByRule = found.flatMap((one) => one.givenByRule);
    const attackers = attackersOf(wanted).map((attacker): AttackerReport => {
      const theirs = breaches.filter((one) => one.attacker === attacker);
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
