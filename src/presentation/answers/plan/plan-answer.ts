import { catalogue } from '../../../disclosure/index.ts';
import {
  type ActionNow,
  actionsOn,
  changeLog,
  followed,
  type LackingAction,
  lackingOn,
  type MeetingNow,
  meetingsOn,
  type PlanChange,
  planDue,
} from '../../../plans/index.ts';
import type { Indicator, PlanItem } from '../../../record/administration/index.ts';
import { ACTION_STATUSES, type ActionStep, addDays, addMonths, type Day, formatDay } from '../../../terms/index.ts';
import type {
  OwnersPlanAnswer,
  PlanActionAnswer,
  PlanActionItem,
  PlanChangeItem,
  PlanDueItem,
  PlanIndicatorItem,
  PlanLackItem,
  PlanMeetingItem,
  PlanStepItem,
} from '../../api/contract/index.ts';
import { type Language, PLAN_TEXTS } from '../../language/index.ts';

/** G4 and G5 are told of the last year. */
const MONTHS_FOLLOWED = 12;

/** The plan on a day, in one language: how it is followed, its actions, what they lack, and what has a due date. */
export function planAnswer(items: readonly PlanItem[], day: Day, language: Language): OwnersPlanAnswer {
  const to = addDays(day, 1);
  const { statuses, actions, withIndicator, evaluated, putOff, changedByFigure, experiences, verdicts } = followed(
    items,
    { from: addMonths(to, -MONTHS_FOLLOWED), to },
  );
  return {
    day: formatDay(day),
    followed: {
      actions,
      statuses: ACTION_STATUSES.map((code) => ({
        status: { code, label: PLAN_TEXTS[language].statuses[code] },
        actions: statuses[code],
      })),
      withIndicator,
      evaluated,
      verdicts,
      putOff,
      changedByFigure,
      experiences,
    },
    actions: actionsOn(items, day).map((action) => itemOf(action, language)),
    lacks: lackingOn(items, day).map((one) => lackItem(one, language)),
    due: planDue(items, day).map((one): PlanDueItem => ({ ...one, day: formatDay(one.day) })),
    meetings: meetingsOn(items, day).map((one) => meetingItem(one, language)),
  };
}

/** The whole of one action on a day; null where it is not there. */
export function planActionAnswer(
  items: readonly PlanItem[],
  code: string,
  { day, language }: { readonly day: Day; readonly language: Language },
): PlanActionAnswer | null {
  const action = actionsOn(items, day).find((one) => one.code === code);
  if (action === undefined) return null;
  const { says } = action;
  const own = items.filter((item) => item.part === 'action' && item.code === code);
  return {
    ...itemOf(action, language),
    because: says.because,
    doing: says.doing,
    leadsTo: says.leadsTo,
    target: says.target,
    start: dayText(says.start),
    stop: dayText(says.stop),
    cost: says.cost,
    effect: { what: says.effect.what, by: dayText(says.effect.by) },
    milestones: says.milestones.map(({ what, due, done }) => ({ what, due: dayText(due), done: dayText(done) })),
    risks: says.risks,
    links: says.links,
    indicators: says.indicators.map((one) => indicatorItem(one, language)),
    evaluation: says.evaluation === null ? null : { ...says.evaluation, on: formatDay(says.evaluation.on) },
    lacks: lackingOn(items, day)
      .filter((one) => one.action.code === code)
      .map((one) => lackItem(one, language)),
    course: says.course.map((step) => stepItem(step, language)),
    changes: planChanges(own, language),
    /** Whoever tells the action anew says which telling was seen. */
    seen: own[0]?.told.findLast(({ counts }) => counts)?.no ?? null,
  };
}

/** The log of changes, the latest first. */
export function planChanges(items: readonly PlanItem[], language: Language): readonly PlanChangeItem[] {
  return changeLog(items).map((one) => changeItem(one, language));
}

function itemOf({ code, says, status, step }: ActionNow, language: Language): PlanActionItem {
  const { statuses, strengths } = PLAN_TEXTS[language];
  return {
    code,
    title: says.title,
    focusArea: says.focusArea,
    owner: says.owner,
    strength: { code: says.strength, label: strengths[says.strength] },
    status: { code: status, label: statuses[status] },
    since: formatDay(step.day),
    challenges: says.challenges,
    characteristics: says.characteristics,
  };
}

function meetingItem({ no, involved, day, decisions, ...one }: MeetingNow, language: Language): PlanMeetingItem {
  const labels = PLAN_TEXTS[language].involved;
  return {
    ...one,
    day: formatDay(day),
    involved: involved.map((code) => ({ code, label: labels[code] })),
    decisions: decisions.map(({ due, done, ...decided }) => ({ ...decided, due: dayText(due), done: dayText(done) })),
    seen: no,
  };
}

function lackItem({ action, lacks }: LackingAction, language: Language): PlanLackItem {
  const { wanted } = PLAN_TEXTS[language];
  return {
    code: action.code,
    title: action.says.title,
    lacks: lacks.map(({ part, reason }) => ({ part: { code: part, label: wanted[part] }, reason })),
  };
}

function stepItem({ status, day, evidence, verdict }: ActionStep, language: Language): PlanStepItem {
  const texts = PLAN_TEXTS[language];
  return {
    status: { code: status, label: texts.statuses[status] },
    day: formatDay(day),
    verdict: verdict === null ? null : { code: verdict, label: texts.verdicts[verdict] },
    evidence: evidence.map(({ kind, seenOn, ...one }) => ({
      ...one,
      kind: { code: kind, label: texts.evidence[kind] },
      seenOn: formatDay(seenOn),
    })),
  };
}

function indicatorItem({ metric, baseline, by, direction, ...one }: Indicator, language: Language): PlanIndicatorItem {
  const known = catalogue().find((entry) => entry.status === 'live' && entry.metric.id === metric);
  return {
    ...one,
    metric: { code: metric, label: known?.status === 'live' ? known.metric.name[language] : metric },
    isKnown: known !== undefined,
    baseline: baseline === null ? null : { ...baseline, day: formatDay(baseline.day) },
    direction: { code: direction, label: PLAN_TEXTS[language].directions[direction] },
    by: dayText(by),
  };
}

function changeItem(
  { part, code, title, from, at, by, change, isNew, status, counts }: PlanChange,
  language: Language,
): PlanChangeItem {
  const { figure, reason } = change;
  return {
    ...{ part, code, title, at, by, isNew, counts, reason },
    from: formatDay(from),
    status: status === null ? null : { code: status, label: PLAN_TEXTS[language].statuses[status] },
    figure: figure === null ? null : { metric: figure.metric, day: formatDay(figure.day) },
  };
}

function dayText(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}
