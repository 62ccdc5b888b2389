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
import {
  type Indicator,
  lastTakenBack,
  lastTold,
  type PlanItem,
  toldOn,
} from '../../../record/administration/index.ts';
import {
  ACTION_STATUSES,
  type ActionStatus,
  type ActionStep,
  addDays,
  addMonths,
  type Day,
  evidenceNeeded,
  formatDay,
  statusesAfter,
  VERDICTS,
  type VerbStrength,
} from '../../../terms/index.ts';
import type {
  OwnersPlanAnswer,
  PlanActionAnswer,
  PlanActionItem,
  PlanChangeItem,
  PlanDueItem,
  PlanHeadingItem,
  PlanIndicatorItem,
  PlanLackItem,
  PlanMeetingItem,
  PlanNextItem,
  PlanStepItem,
} from '../../api/contract/index.ts';
import { keeperText, type Language, PLAN_TEXTS } from '../../language/index.ts';
import { metricName } from '../metric-name.ts';

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
    meetings: meetingsOn(items, day).map((one) => meetingItem(one, wordsOf(items, 'meeting', one.code), language)),
    headings: headingsOn(items, day),
    first: nextItems(null, 'must', language),
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
    evaluation: says.evaluation === null ? null : { ...says.evaluation, on: formatDay(says.evaluation.on) },
    lacks: lackingOn(items, day)
      .filter((one) => one.action.code === code)
      .map((one) => lackItem(one, language)),
    without: says.without,
    next: nextItems(lastStatus(own[0]), says.strength, language),
    course: says.course.map((step) => stepItem(step, language)),
    changes: planChanges(own, language),
    /** Whoever tells the action anew says which telling was seen. */
    seen: lastTold(own[0]?.told)?.no ?? null,
    ...wordsOf(items, 'action', code),
  };
}

/** What is due with what it is called: an indicator by the name of its metric, a metric nobody knows by its id. */
export function namedDue(due: readonly PlanDueItem[], language: Language): readonly (PlanDueItem & { name: string })[] {
  return due.map((one) => ({ ...one, name: one.kind === 'indicator' ? metricName(one.what, language) : one.what }));
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
    indicators: says.indicators.map((one) => indicatorItem(one, language)),
  };
}

/** The headings that are told by a day, by their titles. */
function headingsOn(items: readonly PlanItem[], day: Day): readonly PlanHeadingItem[] {
  return items
    .flatMap((item): readonly PlanHeadingItem[] => {
      const told = toldOn(item, day);
      if (told === null || told.part === 'action' || told.part === 'meeting') return [];
      const { title, text } = told.says;
      return [
        { part: told.part, code: item.code, title, text, seen: told.no, ...wordsOf(items, told.part, item.code) },
      ];
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'nb', { numeric: true }));
}

/** The status an action stands on however late it is told to hold: a new one comes after that. */
function lastStatus(item: PlanItem | undefined): ActionStatus | null {
  const last = lastTold(item?.told);
  return last?.part === 'action' ? (last.says.course.at(-1)?.status ?? null) : null;
}

/** What may be told next, with the evidence and the verdict it asks for. */
function nextItems(status: ActionStatus | null, strength: VerbStrength, language: Language): readonly PlanNextItem[] {
  const texts = PLAN_TEXTS[language];
  return statusesAfter(status, strength).map((code) => ({
    status: { code, label: texts.statuses[code] },
    evidence: evidenceNeeded(code, strength).map((group) =>
      group.map((kind) => ({ code: kind, label: texts.evidence[kind] })),
    ),
    verdicts: code === 'evaluated' ? VERDICTS.map((one) => ({ code: one, label: texts.verdicts[one] })) : [],
  }));
}

/** Whether the last telling of a part may be taken back, and whether one that was taken back may be put back. */
function wordsOf(
  items: readonly PlanItem[],
  part: PlanItem['part'],
  code: string,
): Pick<PlanMeetingItem, 'mayUndo' | 'mayRedo'> {
  const told = items.find((item) => item.part === part && item.code === code)?.told ?? [];
  // The first telling is never taken back: nothing would be left to put it again from.
  return { mayUndo: told.filter(({ counts }) => counts).length > 1, mayRedo: lastTakenBack(told) !== undefined };
}

function meetingItem(
  { no, involved, day, decisions, ...one }: MeetingNow,
  words: Pick<PlanMeetingItem, 'mayUndo' | 'mayRedo'>,
  language: Language,
): PlanMeetingItem {
  const labels = PLAN_TEXTS[language].involved;
  return {
    ...one,
    day: formatDay(day),
    involved: involved.map((code) => ({ code, label: labels[code] })),
    decisions: decisions.map(({ due, done, ...decided }) => ({ ...decided, due: dayText(due), done: dayText(done) })),
    seen: no,
    ...words,
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
  const isKnown = catalogue().some((entry) => entry.status === 'live' && entry.metric.id === metric);
  return {
    ...one,
    metric: { code: metric, label: metricName(metric, language) },
    isKnown,
    baseline: baseline === null ? null : { ...baseline, day: formatDay(baseline.day) },
    direction: { code: direction, label: PLAN_TEXTS[language].directions[direction] },
    by: dayText(by),
  };
}

function changeItem(
  { part, code, title, from, at, by, delivered, change, isNew, status, counts }: PlanChange,
  language: Language,
): PlanChangeItem {
  const { figure, reason } = change;
  return {
    // Everybody reads the plan: who changed it is told by role, and a file is told as one.
    ...{ part, code, title, at, by: delivered ? PLAN_TEXTS[language].byFile : keeperText(by, language) },
    ...{ isNew, counts, reason },
    from: formatDay(from),
    status: status === null ? null : { code: status, label: PLAN_TEXTS[language].statuses[status] },
    figure: figure === null ? null : { metric: figure.metric, day: formatDay(figure.day) },
  };
}

function dayText(day: Day | null): string | null {
  return day === null ? null : formatDay(day);
}
