import type { Sums } from '../cells/sums.ts';
import type { Change } from './change.ts';
import type { KnownRule } from './known-rule.ts';

/**
 * A change of the true table that nobody outside can rule out, with all its steps: the table plus `-back … forth` times
 * the change has no negative leaf and the published sums it ought to have. So each sum it touches has at least that width.
 */
export interface Move {
  /** The leaves it moves. */
  readonly leaves: ReadonlySet<number>;
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
/** A published sum is known to the whole number; a millionth of one is rounding. */
const STANDS_STILL = 1e-6;

/** By how much each sum moves with a change of the leaves; sums that stand still are not in it. */
export function touchesOf({ leaves, by }: Change, sums: Sums): ReadonlyMap<number, number> {
  const touches = new Map<number, number>();
  for (const [i, leaf] of leaves.entries()) {
    const step = by[i] ?? 0;
    for (const sum of sums.over[leaf] ?? []) touches.set(sum, (touches.get(sum) ?? 0) + step);
  }
  for (const [sum, step] of touches) if (Math.abs(step) < STANDS_STILL) touches.delete(sum);
  return touches;
}

/** The steps a value may take along a change, between the least and the most it may be. */
interface Steps {
  forth: number;
  back: number;
}

function shorten(steps: Steps, by: number, [down, up]: readonly [number, number]): void {
  const size = Math.abs(by);
  steps.forth = Math.min(steps.forth, (by > 0 ? up : down) / size);
  steps.back = Math.min(steps.back, (by > 0 ? down : up) / size);
}

/** Works out from the leaves alone what a change does; nothing of it is taken over from whoever found it. */
export function moveOf(sums: Sums, change: Change, rule: KnownRule): Move {
  const touches = touchesOf(change, sums);
  const steps: Steps = { forth: LONGEST_STEP, back: LONGEST_STEP };
  for (const [i, leaf] of change.leaves.entries()) {
    shorten(steps, change.by[i] ?? 0, [sums.leaves[leaf] ?? 0, Number.POSITIVE_INFINITY]);
  }
  const ruled: Steps = { ...steps };
  for (const [sum, by] of touches) {
    const value = sums.values[sum] ?? 0;
    if (rule.primary[sum] === true) shorten(ruled, by, [value - 1, rule.fewest - 1 - value]);
  }
  const leaves = new Set(change.leaves);
  return { leaves, touches, ...steps, ruledForth: ruled.forth, ruledBack: ruled.back };
}
