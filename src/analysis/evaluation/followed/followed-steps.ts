import { addMonths, type Day, type DesignGrain, type EvaluationDesign, firstTreatedDay } from '../../../terms/index.ts';
import { isFinal } from '../../kernels/between-two-days.ts';
import type { View } from '../../read-model/view.ts';

const MONTHS_OF: Readonly<Record<DesignGrain, number>> = { month: 1, tertial: 4, 'school-year': 12, year: 12 };
const YEAR = 12;

type Timed = Pick<EvaluationDesign, 'waves' | 'outcome' | 'period' | 'followed'>;

/** How persons are followed in time: from their first day on, in steps of so many months. */
export interface FollowedSteps {
  readonly months: number;
  /** So many steps each is followed. */
  readonly steps: number;
  /** So many months after the first day of a group new hires are still taken in; 0 where those present are followed. */
  readonly intake: number;
  /** So many months before the days of the design it all takes place. */
  readonly back: number;
}

/** As the design says: whole steps from the last who is taken in to the end of its period; none where it ends too early. */
export function stepsOf(design: Timed): FollowedSteps {
  const months = MONTHS_OF[design.outcome.grain];
  const intake = design.followed?.who === 'hired' ? YEAR : 0;
  const last = lastTakenIn(design, { intake, back: 0 });
  let steps = 0;
  while (last !== null && addMonths(last, (steps + 1) * months) <= design.period.to) steps++;
  return { months, steps, intake, back: 0 };
}

/** The day on which the last of them is taken in at the latest. */
export function lastTakenIn({ waves }: Timed, { intake, back }: Pick<FollowedSteps, 'intake' | 'back'>): Day | null {
  if (waves.length === 0) return null;
  return addMonths(Math.max(...waves.map(({ from }) => from)) as Day, intake - back);
}

/** So many of the steps as everybody has been followed for good: nobody can come back so that it was no end. */
export function stepsKnown(view: View, design: Timed, planned: FollowedSteps): FollowedSteps {
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
export function stepsBefore(view: View, design: Timed, { first, until }: Before): FollowedSteps | null {
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
