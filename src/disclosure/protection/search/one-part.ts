import type { Change } from '../attack/change.ts';
import type { Part } from '../attack/least/parts.ts';
import { knownRuleOf, openProver, type Protection } from '../attack/prover.ts';
import { mendAll, publishBack, type Step } from './publishing-back.ts';
import { openRepair } from './repair.ts';

/** One part of a large table as a table of its own; all places are those of the part. */
export interface PartWork {
  readonly part: Pick<Part, 'sums' | 'leaves'>;
  readonly wanted: Protection;
  /** What is withheld to begin with, and what it costs to withhold each of the others. */
  readonly withheld: Uint8Array;
  readonly price: Float64Array;
  readonly primaries: readonly number[];
  /** The sums that may be published again. */
  readonly own: readonly number[];
  /** After so many questions the rest stays withheld. */
  readonly most: number;
}

/** What was found for a part: what is withheld, and other tables, as changes of the leaves of the whole. */
export interface PartFound {
  readonly withheld: Uint8Array;
  readonly changes: readonly Change[];
  /** Primaries that the rule gives away, whatever is withheld. */
  readonly given: readonly number[];
}

/** Makes the primaries of one part safe with what lies in it. */
export function searchPart(
  { part, wanted, withheld, price, primaries, own, most }: PartWork,
  tell: (step: Step) => void,
): PartFound {
  const { sums, leaves } = part;
  const prover = openProver(sums, wanted, { highs: null, effort: 'quick', parts: null });
  const repair = openRepair(sums, { rule: wanted.ruleAware ? knownRuleOf(wanted) : null, parts: null, price });
  for (const [sum, is] of withheld.entries()) {
    if (is === 0) continue;
    prover.withhold(sum);
    repair.withhold(sum);
  }
  const work = { wanted, withheld, primaries, own, order: 'fewest-proofs' as const, most, tell };
  const given = mendAll(work, prover, () => repair);
  publishBack(sums, work, prover, given);
  const changes = prover.proofs().map(({ leaves: moved, by }) => ({
    leaves: moved.map((leaf) => leaves[leaf] ?? 0),
    by,
  }));
  return { withheld, changes, given: [...given] };
}
