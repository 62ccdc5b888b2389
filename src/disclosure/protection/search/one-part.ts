import type { Change } from '../attack/change.ts';
import type { Part } from '../attack/least/parts.ts';
import { openProver } from '../attack/prover.ts';
import { makeSafe, type Step, type Work } from './publishing-back.ts';
import { openRepair } from './repair.ts';

/** One part of a large table as a table of its own; all places are those of the part. */
export interface PartWork extends Omit<Work, 'order' | 'tell'> {
  readonly part: Pick<Part, 'sums' | 'leaves'>;
  /** What it costs to withhold each sum that is not withheld to begin with. */
  readonly price: Float64Array;
}

/** What was found for a part: what is withheld, and other tables, as changes of the leaves of the whole. */
export interface PartFound {
  readonly withheld: Uint8Array;
  readonly changes: readonly Change[];
  /** Primaries that the rule gives away, whatever is withheld. */
  readonly given: readonly number[];
}

/** Makes the primaries of one part safe with what lies in it. */
export function searchPart({ part, price, ...task }: PartWork, tell: (step: Step) => void): PartFound {
  const { sums, leaves } = part;
  const { wanted, withheld } = task;
  const prover = openProver(sums, wanted, { highs: null, effort: 'quick', parts: null });
  const repair = openRepair(sums, wanted, { parts: null, price });
  const given = makeSafe(sums, { ...task, order: 'fewest-proofs', tell }, prover, repair);
  const changes = prover.proofs().map(({ leaves: moved, by }) => ({
    leaves: moved.map((leaf) => leaves[leaf] ?? 0),
    by,
  }));
  return { withheld, changes, given: [...given] };
}
