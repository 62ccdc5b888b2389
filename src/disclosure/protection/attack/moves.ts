import type { Sums } from '../cells/sums.ts';
import type { KnownRule } from './program.ts';

/**
 * A change of the true table that nobody outside can rule out, with all its steps: the table plus `-back … forth` times
 * the change has no negative leaf and the published sums it ought to have. So each sum it touches has at least that width.
 */
export interface Move {
  readonly leaves: ReadonlyMap<number, number>;
  /** By how much each sum moves, by sum; sums that stand still are not in it. */
  readonly touches: ReadonlyMap<number, number>;
  readonly forth: number;
  readonly back: number;
  /** The same steps for one who knows the rule: no primary leaves 1 … fewest − 1. */
  readonly ruledForth: number;
  readonly ruledBack: number;
}

/** No interval that is asked about is wider than this; a step without end ends here. */
const LONGEST_STEP = 1e6;
/** What is smaller than this is the solver's rounding. */
const NOTHING = 1e-9;

/** Works out from the leaves alone what a change does; nothing of it is taken over from the solver. */
export function moveOf(sums: Sums, change: Float64Array, rule: KnownRule): Move {
  const [leaves, touches] = [new Map<number, number>(), new Map<number, number>()];
  for (const [leaf, by] of change.entries()) {
    if (Math.abs(by) < NOTHING) continue;
    leaves.set(leaf, by);
    for (const sum of sums.over[leaf] ?? []) touches.set(sum, (touches.get(sum) ?? 0) + by);
  }
  for (const [sum, by] of touches) if (Math.abs(by) < NOTHING * 1e3) touches.delete(sum);
  let [forth, back] = [LONGEST_STEP, LONGEST_STEP];
  for (const [leaf, by] of leaves) {
    const most = (sums.leaves[leaf] ?? 0) / Math.abs(by);
    if (by < 0) forth = Math.min(forth, most);
    else back = Math.min(back, most);
  }
  let [ruledForth, ruledBack] = [forth, back];
  for (const [sum, by] of touches) {
    if (rule.primary[sum] !== true) continue;
    const [down, up] = [((sums.values[sum] ?? 0) - 1) / Math.abs(by), (rule.fewest - 1 - (sums.values[sum] ?? 0)) / Math.abs(by)];
    ruledForth = Math.min(ruledForth, by > 0 ? up : down);
    ruledBack = Math.min(ruledBack, by > 0 ? down : up);
  }
  return { leaves, touches, forth, back, ruledForth, ruledBack };
}
