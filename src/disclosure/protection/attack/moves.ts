import type { Sums } from '../cells/sums.ts';
import type { Change } from './change.ts';
import { type KnownRule, ruledRoom } from './known-rule.ts';

/**
 * A change of the true table that nobody outside can rule out, with all its steps: the table plus `-back … forth` times
 * the change has no negative leaf and the published sums it ought to have. So each sum it touches has at least that width.
 */
export interface Move extends Change, Steps {
  /** The sums it moves, and by how much; sums that stand still are not in it. */
  readonly sums: readonly number[];
  readonly steps: readonly number[];
  /** The leaves it moves that belong to one alone. */
  readonly alone: readonly number[];
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
  for (let i = 0; i < leaves.length; i++) {
    const over = sums.over[leaves[i] ?? -1] ?? [];
    for (let j = 0; j < over.length; j++) {
      const sum = over[j] ?? -1;
      touches.set(sum, (touches.get(sum) ?? 0) + (by[i] ?? 0));
    }
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

/**
 * Adds changes up, one after another: nothing is taken over from whoever found them. Tens of thousands are kept of a large table,
 * so lists are plain ones: room for a typed array is asked of the system, and that took longer than the adding.
 */
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
    const touched: number[] = [];
    const steps: number[] = [];
    for (let i = 0; i < count; i++) {
      const sum = seen[i] ?? 0;
      const by = step[sum] ?? 0;
      isSeen[sum] = 0;
      step[sum] = 0;
      if (Math.abs(by) < STANDS_STILL) continue;
      touched.push(sum);
      steps.push(by);
    }
    const { forth, back } = stepsOf(sums, change);
    const [ruledForth, ruledBack] = ruledSteps(sums, rule, { sums: touched, steps, forth, back });
    const alone = alonesIn(sums, change);
    return { leaves: change.leaves, by: change.by, forth, back, sums: touched, steps, alone, ruledForth, ruledBack };
  };
}

function alonesIn({ alone }: Sums, { leaves }: Change): readonly number[] {
  const found: number[] = [];
  for (let i = 0; i < leaves.length; i++) if (alone[leaves[i] ?? 0] === 1) found.push(leaves[i] ?? 0);
  return found;
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
    const [down, up] = ruledRoom(rule, sum, values[sum] ?? 0);
    ruledForth = Math.min(ruledForth, (by > 0 ? up : down) / size);
    ruledBack = Math.min(ruledBack, (by > 0 ? down : up) / size);
  }
  return [ruledForth, ruledBack];
}
