import type { Sums } from '../cells/sums.ts';
import type { Change } from './change.ts';
import type { KnownRule } from './known-rule.ts';

/**
 * A change of the true table that nobody outside can rule out, with all its steps: the table plus `-back … forth` times
 * the change has no negative leaf and the published sums it ought to have. So each sum it touches has at least that width.
 */
export interface Move extends Change, Steps {
  /** The sums it moves, and by how much; sums that stand still are not in it. */
  readonly sums: Int32Array;
  readonly steps: Float64Array;
  /** The leaves it moves that belong to one alone. */
  readonly alone: Int32Array;
  /** The same steps for one who knows the rule: no primary leaves 1 … fewest − 1. */
  readonly ruledForth: number;
  readonly ruledBack: number;
}

/** How far a change goes, in steps of it. */
interface Steps {
  readonly forth: number;
  readonly back: number;
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

/** How far a change goes before somebody would be counted below zero. */
function stepsOf({ leaves }: Sums, change: Change): Steps {
  let [forth, back] = [LONGEST_STEP, LONGEST_STEP];
  for (let i = 0; i < change.leaves.length; i++) {
    const step = change.by[i] ?? 0;
    const far = (leaves[change.leaves[i] ?? 0] ?? 0) / Math.abs(step);
    if (step < 0) forth = Math.min(forth, far);
    else if (step > 0) back = Math.min(back, far);
  }
  return { forth, back };
}

/** Adds changes up, one after another: nothing is taken over from whoever found them. */
export function openAdding(sums: Sums, rule: KnownRule): (change: Change) => Move {
  const step = new Float64Array(sums.of.length);
  const isSeen = new Uint8Array(sums.of.length);
  const seen = new Int32Array(sums.of.length);
  let count = 0;
  const addTo = (sum: number, by: number) => {
    step[sum] = (step[sum] ?? 0) + by;
    if (isSeen[sum] === 1) return;
    isSeen[sum] = 1;
    seen[count] = sum;
    count += 1;
  };
  const add = ({ leaves, by }: Change) => {
    for (let i = 0; i < leaves.length; i++) {
      const over = sums.over[leaves[i] ?? 0] ?? [];
      for (let j = 0; j < over.length; j++) addTo(over[j] ?? 0, by[i] ?? 0);
    }
  };
  return (change) => {
    count = 0;
    add(change);
    const all = seen.subarray(0, count);
    const touched = all.filter((sum) => Math.abs(step[sum] ?? 0) >= STANDS_STILL);
    const steps = new Float64Array(touched.length);
    for (let i = 0; i < touched.length; i++) steps[i] = step[touched[i] ?? 0] ?? 0;
    for (const sum of all) step[sum] = isSeen[sum] = 0;
    const far = stepsOf(sums, change);
    const [ruledForth, ruledBack] = ruledSteps(sums, rule, { ...far, sums: touched, steps });
    const alone = change.leaves.filter((leaf) => sums.alone[leaf] === 1);
    return { ...change, ...far, sums: touched, steps, alone, ruledForth, ruledBack };
  };
}

function ruledSteps(
  { values }: Sums,
  rule: KnownRule,
  { sums, steps, forth, back }: Pick<Move, 'sums' | 'steps' | 'forth' | 'back'>,
): readonly [forth: number, back: number] {
  let [ruledForth, ruledBack] = [forth, back];
  for (let i = 0; i < sums.length; i++) {
    const sum = sums[i] ?? 0;
    if (rule.primary[sum] !== true) continue;
    const by = steps[i] ?? 0;
    const size = Math.abs(by);
    const down = ((values[sum] ?? 0) - 1) / size;
    const up = (rule.fewest - 1 - (values[sum] ?? 0)) / size;
    ruledForth = Math.min(ruledForth, by > 0 ? up : down);
    ruledBack = Math.min(ruledBack, by > 0 ? down : up);
  }
  return [ruledForth, ruledBack];
}
