import type { Highs } from 'highs';
import { type Breach, openProver, type Protection } from './attack/prover.ts';
import type { Sums } from './cells/sums.ts';

/**
 * How attackers come too close to some sums although everything that can be withheld is: no pattern protects these. The
 * first attacker of each sum.
 */
export function breachedWithAllWithheld(
  highs: Highs,
  sums: Sums,
  wanted: Protection,
  some: readonly number[],
): readonly Breach[] {
  if (some.length === 0) return [];
  const prover = openProver(sums, wanted, { highs, effort: 'thorough' });
  try {
    for (const [sum, is] of sums.known.entries()) if (is === 0) prover.withhold(sum);
    return some.flatMap((sum) => prover.breach(sum) ?? []);
  } finally {
    prover.dispose();
  }
}

/**
 * The primaries that are given away by what is known already, whatever is withheld now. Nothing but a correction of what
 * was published before could mend it.
 */
export function givenByPublished(highs: Highs, sums: Sums, wanted: Protection): readonly number[] {
  const primaries = wanted.primary.flatMap((is, sum) => (is ? [sum] : []));
  return breachedWithAllWithheld(highs, sums, { ...wanted, ruleAware: false }, primaries).map(({ sum }) => sum);
}
