import {
  addMonths,
  type Day,
  type FollowedSteps,
  firstTreatedDay,
  lastTakenIn,
  stepsOf,
  type TimedDesign,
} from '../../../terms/index.ts';
import { isFinal } from '../../kernels/between-two-days.ts';
import type { View } from '../../read-model/view.ts';

const YEAR = 12;

/** So many of the steps as everybody has been followed for good: nobody can come back so that it was no end. */
export function stepsKnown(view: View, design: TimedDesign, planned: FollowedSteps): FollowedSteps {
  return { ...planned, steps: knownSteps(view, lastTakenIn(design, planned), planned) };
}

function knownSteps(view: View, last: Day | null, { months, steps }: FollowedSteps): number {
  let known = 0;
  while (last !== null && known < steps && isFinal(view, addMonths(last, (known + 1) * months))) known++;
  return known;
}

/** Days that the same following may rest on, all before the action began. */
interface Before {
  /** The first day that persons can be followed from. */
  readonly first: number;
  /** The end of all that is looked at: the day the action begins. */
  readonly until: Day;
}

/**
 * The same moved back by whole years, so that it ends before the action begins and is known; with fewer steps where history is
 * short. Null where there is no room for one.
 */
export function stepsBefore(view: View, design: TimedDesign, { first, until }: Before): FollowedSteps | null {
  const start = firstTreatedDay(design);
  const planned = stepsOf(design);
  if (start === null) return null;
  for (let steps = planned.steps; steps > 0; steps--) {
    for (let back = YEAR; addMonths(start, -back) >= first; back += YEAR) {
      const moved = { ...planned, steps, back };
      const last = lastTakenIn(design, moved);
      const end = last === null ? until : addMonths(last, steps * planned.months);
      if (end <= until && knownSteps(view, last, moved) === steps) return moved;
    }
  }
  return null;
}
