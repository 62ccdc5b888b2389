import { type PlanItem, toldOn } from '../../record/administration/index.ts';
import type { Day } from '../../terms/index.ts';
import { type ActionNow, actionsOn, byCode } from './action-now.ts';

export const PLAN_DUE_KINDS = ['decision', 'milestone', 'evaluation', 'indicator'] as const;
export type PlanDueKind = (typeof PLAN_DUE_KINDS)[number];

/** Something that is to be done by a day. */
export interface PlanDue {
  readonly kind: PlanDueKind;
  /** Code of the action, or of the meeting that decided it. */
  readonly code: string;
  readonly what: string;
  /** The function of who is to do it. */
  readonly owner: string;
  readonly day: Day;
  readonly late: boolean;
}

/** Everything with a day that is not done: what is late first, then by day. Actions that are over ask for nothing. */
export function planDue(items: readonly PlanItem[], today: Day): readonly PlanDue[] {
  const ofActions = actionsOn(items, today)
    .filter(({ status }) => status !== 'ended' && status !== 'stopped')
    .flatMap((action) => dueOf(action, today));
  return [...items.flatMap((item) => decisionsDue(item, today)), ...ofActions].sort(
    (a, b) =>
      a.day - b.day || PLAN_DUE_KINDS.indexOf(a.kind) - PLAN_DUE_KINDS.indexOf(b.kind) || byCode(a.code, b.code),
  );
}

function decisionsDue(item: PlanItem, today: Day): readonly PlanDue[] {
  const told = toldOn(item, today);
  if (told?.part !== 'meeting') return [];
  return told.says.decisions.flatMap(({ what, owner, due, done }): readonly PlanDue[] =>
    due === null || done !== null
      ? []
      : [{ kind: 'decision', code: item.code, what, owner, day: due, late: due < today }],
  );
}

function dueOf({ code, says }: ActionNow, today: Day): readonly PlanDue[] {
  const on = (kind: PlanDueKind, what: string, day: Day): PlanDue => {
    return { kind, code, what, owner: says.owner, day, late: day < today };
  };
  const { evaluation, milestones, indicators } = says;
  // Evaluated by now, also where it went on running after that.
  const isJudged =
    evaluation === null ||
    says.course.some(({ verdict, day }) => verdict !== null && day >= evaluation.on && day <= today);
  return [
    ...milestones.flatMap(({ what, due, done }) => (due === null || done !== null ? [] : [on('milestone', what, due)])),
    ...(evaluation === null || isJudged ? [] : [on('evaluation', evaluation.question, evaluation.on)]),
    ...indicators.flatMap(({ metric, by }) => (by === null || by < today ? [] : [on('indicator', metric, by)])),
  ];
}
