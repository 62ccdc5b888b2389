import { OVER } from '../../record/index.ts';
import { lastDayOfNotice } from '../../requirements/index.ts';
import { addDays, type Day } from '../../terms/index.ts';
import { type PlanNow, planOf, type UnmetAppointment } from './appointment.ts';

/** What may be asked of somebody, in the order of weight. */
export const DUE_KINDS = ['lacks-plan', 'ended', 'notice', 'agree', 'review', 'step', 'assess', 'end'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** About how many minutes it takes. Our own estimate. */
const MINUTES: Readonly<Record<DueKind, number>> = {
  'lacks-plan': 15,
  ended: 10,
  notice: 20,
  agree: 15,
  review: 15,
  step: 5,
  assess: 10,
  end: 10,
};

export interface Due {
  readonly kind: DueKind;
  /** The day it is to be done by; null where it should have been there from the beginning. */
  readonly day: Day | null;
  readonly late: boolean;
  /** The step it is about. */
  readonly about: string | null;
}

/** What a plan asks on a day; nothing where it is over. */
export function dueOfPlan({ plan, now }: PlanNow, today: Day): readonly Due[] {
  if (OVER.includes(now.status)) return [];
  if (now.end < today) return [{ kind: 'ended', day: now.end, late: true, about: null }];
  const notice = now.noticeGiven === null ? lastDayOfNotice(plan.start, now.end) : null;
  const on = (kind: DueKind, day: Day, about: string | null = null): Due => ({ kind, day, late: day < today, about });
  return [
    ...(now.status === 'draft' ? [on('agree', plan.start)] : []),
    ...(notice === null ? [] : [on('notice', notice)]),
    ...now.reviews.filter(({ done }) => done === null).map(({ day }) => on('review', day)),
    ...now.steps.flatMap(({ due, done, what }) => (due === null || done !== null ? [] : [on('step', due, what)])),
    on('end', now.end),
  ];
}

/** An appointment without a plan asks for one at once; one that nobody can judge asks for the facts. */
function dueWithoutPlan({ verdict }: Pick<UnmetAppointment, 'verdict'>): Due {
  const kind = verdict === 'open' ? 'assess' : 'lacks-plan';
  return { kind, day: null, late: kind === 'lacks-plan', about: null };
}

/** Something to do, and what it is about. */
export interface Task extends Due {
  readonly unit: string;
  readonly post: string;
  readonly start: Day;
  /** The last day: of the plan, else as delivered. */
  readonly end: Day | null;
  /** Null where there is no plan. */
  readonly plan: string | null;
  /** Null where the plan's appointment is not among those that were judged. */
  readonly appointment: UnmetAppointment | null;
  readonly minutes: number;
}

/** Days ahead that are reminded of. */
export const REMINDED = 90;

/**
 * Everything that asks for something, heaviest first: what is late before what is coming, then by kind and day.
 * `appointments`: null where qualifications have not been delivered.
 */
export function tasksOf(
  plans: readonly PlanNow[],
  appointments: readonly UnmetAppointment[] | null,
  today: Day,
): readonly Task[] {
  const judged = (appointments ?? []).map((appointment) => ({ appointment, own: planOf(appointment, plans) }));
  const without = judged.flatMap(({ appointment, own }) =>
    own === undefined ? [taskOf(dueWithoutPlan(appointment), appointment, null)] : [],
  );
  const ofPlans = plans.flatMap((one) => {
    const appointment = judged.find(({ own }) => own === one)?.appointment ?? null;
    return dueOfPlan(one, today)
      .filter(({ day }) => day === null || day <= addDays(today, REMINDED))
      .map((due) => taskOf(due, appointment, one));
  });
  return [...without, ...ofPlans].sort(byWeight);
}

function taskOf(due: Due, appointment: UnmetAppointment | null, own: PlanNow | null): Task {
  const about = own?.plan ?? appointment;
  if (about === null) throw new Error('a task is about a plan or an appointment');
  return {
    ...due,
    unit: about.unit,
    post: about.post,
    start: about.start,
    end: own?.now.end ?? appointment?.lastDay ?? null,
    plan: own?.plan.id ?? null,
    appointment,
    minutes: MINUTES[due.kind],
  };
}

function byWeight(a: Task, b: Task): number {
  const weight = (task: Task) => DUE_KINDS.indexOf(task.kind);
  return (
    Number(b.late) - Number(a.late) ||
    (a.late ? weight(a) - weight(b) : 0) ||
    (a.day ?? a.end ?? a.start) - (b.day ?? b.end ?? b.start) ||
    weight(a) - weight(b) ||
    `${a.unit} ${a.start}`.localeCompare(`${b.unit} ${b.start}`)
  );
}
