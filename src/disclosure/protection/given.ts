import type { Highs } from 'highs';
import { openProver, type Protection } from './attack/prover.ts';
import type { Sums } from './cells/sums.ts';

/**
 * The primaries that are given away by what is known already, whatever is withheld now: with everything else withheld
 * somebody still comes too close. Nothing but a correction of what was published before could mend it.
 */
export function givenByPublished(highs: Highs, sums: Sums, wanted: Protection): readonly number[] {
  const prover = openProver(sums, { ...wanted, ruleAware: false }, { highs, effort: 'thorough' });
  try {
    for (const [sum, is] of sums.known.entries()) if (is === 0) prover.withhold(sum);
    return wanted.primary.flatMap((is, sum) => (is && prover.breach(sum) !== null ? [sum] : []));
  } finally {
    prover.dispose();
  }
}
