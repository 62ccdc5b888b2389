import { OVER } from '../../record/index.ts';
import { addDays, type Day } from '../../terms/index.ts';
import { type PlanNow, planOf, type UnmetAppointment } from './appointment.ts';
import { tasksOf } from './due.ts';

/** How plans stand at one unit. Of cases that the asker may open one by one, never a figure for others. */
export interface UnitPlans {
  readonly unit: string;
  /** Appointments that do not meet the requirement; null where qualifications have not been delivered. */
  readonly unmet: number | null;
  /** Of those, with no plan. */
  readonly lacking: number | null;
  /** Appointments that cannot be judged before more is told. */
  readonly open: number | null;
  /** Plans that are not over. */
  readonly running: number;
  /** Things that are late. */
  readonly late: number;
  /** Things that are due within 30, 60 and 90 days. */
  readonly within: readonly [number, number, number];
  /** The first day on which an appointment ends, of those that have not. */
  readonly nextEnd: Day | null;
}

/** One entry for each unit that has a plan or an appointment to look at, by unit number. */
export function unitOverview(
  plans: readonly PlanNow[],
  appointments: readonly UnmetAppointment[] | null,
  today: Day,
): readonly UnitPlans[] {
  const tasks = tasksOf(plans, appointments, today);
  const units = [...new Set([...plans.map(({ plan }) => plan.unit), ...(appointments ?? []).map(({ unit }) => unit)])];
  return units.sort().map((unit) => {
    const here = plans.filter(({ plan, now }) => plan.unit === unit && !OVER.includes(now.status));
    const judged = appointments?.filter((one) => one.unit === unit) ?? null;
    const unmet = judged?.filter(({ verdict }) => verdict === 'not-met') ?? null;
    const own = tasks.filter((task) => task.unit === unit);
    const due = (days: number) =>
      own.filter(({ late, day }) => !late && day !== null && day <= addDays(today, days)).length;
    const ends = [...here.map(({ now }) => now.end), ...(judged ?? []).flatMap(({ lastDay }) => lastDay ?? [])];
    return {
      unit,
      unmet: unmet?.length ?? null,
      lacking: unmet?.filter((one) => planOf(one, plans) === undefined).length ?? null,
      open: judged?.filter(({ verdict }) => verdict === 'open').length ?? null,
      running: here.length,
      late: own.filter(({ late }) => late).length,
      within: [due(30), due(60), due(90)],
      nextEnd: ends.filter((end) => end >= today).toSorted((a, b) => a - b)[0] ?? null,
    };
  });
}
