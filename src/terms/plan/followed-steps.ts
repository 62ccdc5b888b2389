import { addMonths, type Day } from '../day.ts';
import type { DesignGrain, EvaluationDesign } from './evaluation-design.ts';

const MONTHS_OF: Readonly<Record<DesignGrain, number>> = { month: 1, tertial: 4, 'school-year': 12, year: 12 };
const YEAR = 12;

/** What says how long persons are followed. */
export type TimedDesign = Pick<EvaluationDesign, 'waves' | 'outcome' | 'period' | 'followed'>;

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
export function stepsOf(design: TimedDesign): FollowedSteps {
  const months = MONTHS_OF[design.outcome.grain];
  const intake = design.followed?.who === 'hired' ? YEAR : 0;
  const last = lastTakenIn(design, { intake, back: 0 });
  let steps = 0;
  while (last !== null && addMonths(last, (steps + 1) * months) <= design.period.to) steps++;
  return { months, steps, intake, back: 0 };
}

/** The day on which the last of them is taken in at the latest. */
export function lastTakenIn(
  { waves }: TimedDesign,
  { intake, back }: Pick<FollowedSteps, 'intake' | 'back'>,
): Day | null {
  if (waves.length === 0) return null;
  return addMonths(Math.max(...waves.map(({ from }) => from)) as Day, intake - back);
}
