import { createHash } from 'node:crypto';
import type { FulfilmentPlan } from '../../record/index.ts';
import type { Missing } from '../../requirements/index.ts';
import { type Day, formatDay, type PersonKey, type UnitNumber } from '../../terms/index.ts';

/** An appointment that runs and does not meet the hiring requirement, or of which that cannot be said. */
export interface UnmetAppointment {
  readonly person: PersonKey;
  readonly unit: UnitNumber;
  readonly post: string;
  /** The first day of the contract that runs. */
  readonly start: Day;
  /** The last day as delivered; null where it has none. */
  readonly lastDay: Day | null;
  /** `open`: facts are missing. */
  readonly verdict: 'not-met' | 'open';
  /** What lacks on the quickest way, from the engine. */
  readonly missing: readonly Missing[];
}

/** A name for an appointment that tells nobody who it is of, for an address. */
export function appointmentRef({ person, unit, start }: Pick<UnmetAppointment, 'person' | 'unit' | 'start'>): string {
  return `a-${createHash('sha256')
    .update(`${person} ${unit} ${formatDay(start)}`)
    .digest('hex')
    .slice(0, 20)}`;
}

/**
 * The plan of an appointment: of the same person at the same unit, told for days that the appointment runs in. Sources may
 * begin an appointment on another day than the plan does, so the days need only meet.
 */
export function planOf(
  { person, unit, start, lastDay }: UnmetAppointment,
  plans: readonly PlanNow[],
): PlanNow | undefined {
  return plans.findLast(
    ({ plan, now }) =>
      plan.person === person && plan.unit === unit && now.end >= start && (lastDay === null || plan.start <= lastDay),
  );
}

/** A plan and the telling of it that holds now. */
export interface PlanNow {
  readonly plan: FulfilmentPlan;
  readonly now: FulfilmentPlan['versions'][number];
}
