import type {
  OwnersPlanAnswer,
  PlanActionAnswer,
  PlanChangeItem,
  PlanDueItem,
  PlanIndicatorItem,
  PlanLackItem,
  PlanMeetingItem,
} from '../../../api/contract/index.ts';
import { fill, formatDayText, formatNumber, type Language, PLAN_TEXTS } from '../../../language/index.ts';

/** How the plan is followed, a sentence on each line. */
export function planLines({ day, followed }: OwnersPlanAnswer, language: Language): readonly string[] {
  const texts = PLAN_TEXTS[language];
  const { actions, statuses, withIndicator, evaluated, putOff, changedByFigure } = followed;
  const told = statuses.filter((one) => one.actions > 0).map((one) => `${one.actions} ${one.status.label}`);
  return [
    '',
    fill(texts.summary, { actions, day: formatDayText(day, language), statuses: told.join(', ') }),
    fill(texts.withIndicator, { ...withIndicator }),
    fill(texts.evaluated, { ...evaluated }),
    ...(putOff === 0 ? [] : [fill(texts.putOff, { count: putOff })]),
    fill(texts.changed, { ...changedByFigure }),
  ];
}

/** «2.2 Mentors: lacks baseline; evaluation: a reason». */
export function planLackLine({ code, title, lacks }: PlanLackItem, language: Language): string {
  const texts = PLAN_TEXTS[language];
  const parts = lacks.map(({ part, reason }) =>
    reason === null ? part.label : fill(texts.because, { part: part.label, reason }),
  );
  return `${code} ${title}: ${fill(texts.lacks, { parts: parts.join('; ') })}`;
}

/** What is due by what it is called: an indicator by the name of its metric. */
export function planDueLine(
  { kind, code, name, owner, day, late }: PlanDueItem & { readonly name: string },
  language: Language,
): string {
  const texts = PLAN_TEXTS[language];
  const overdue = late ? ` (${texts.late})` : '';
  return `${day}${overdue} ${code} ${texts.due[kind]}: ${name} · ${owner}`;
}

/** A meeting, and a line for each thing it decided. */
export function planMeetingLines(
  { code, title, day, involved, decisions }: PlanMeetingItem,
  language: Language,
): readonly string[] {
  const { withWhom } = PLAN_TEXTS[language];
  const who = involved.map(({ label }) => label).join(', ');
  return [
    [`${day} ${code} ${title}`, ...(who === '' ? [] : [fill(withWhom, { who })])].join(' · '),
    ...decisions.map(
      ({ what, action, owner, due }) =>
        `  - ${[what, owner, due ?? '', action].filter((part) => part !== '').join(' · ')}`,
    ),
  ];
}

/** One change on a line, with its reason. */
export function planChangeLine(one: PlanChangeItem, language: Language): string {
  const texts = PLAN_TEXTS[language];
  const { title, status, figure } = one;
  const what = one.isNew
    ? fill(texts.logNew, { title })
    : status === null
      ? fill(texts.logChanged, { title })
      : fill(texts.logStatus, { title, status: status.label });
  const why = [
    ...(one.reason === '' ? [] : [one.reason]),
    ...(figure === null ? [] : [fill(texts.logFigure, figure)]),
    ...(one.counts ? [] : [texts.logTakenBack]),
  ];
  return [`${one.from} ${one.code} ${what}`, one.by, ...why].join(' · ');
}

/** The whole of an action. */
export function planActionLines(action: PlanActionAnswer, language: Language): readonly string[] {
  const texts = PLAN_TEXTS[language];
  const { because, doing, leadsTo, cost, effect, evaluation } = action;
  const told = {
    why: because + doing + leadsTo === '' ? [] : [fill(texts.why, { because, doing, leadsTo })],
    cost: cost === null ? [] : [fill(texts.cost, { cost: formatNumber(cost, language) })],
    effect: effect.what === '' ? [] : [fill(texts.effect, { effect: withDay(effect.what, effect.by, language) })],
    evaluation: evaluation === null ? [] : [evaluationLine(evaluation, language)],
  };
  return [
    `${action.code} ${action.title} (${action.strength.label})`,
    [action.focusArea, ...action.challenges, ...action.characteristics].filter((one) => one !== '').join(' · '),
    ...told.why,
    fill(texts.owner, { owner: action.owner }),
    ...action.links.map(({ title, address }) => `${title}: ${address}`),
    ...told.cost,
    ...told.effect,
    ...action.indicators.map((one) => `- ${indicatorLine(one, language)}`),
    ...told.evaluation,
    ...action.milestones.map(({ what, due }) => fill(texts.milestone, { what: withDay(what, due, language) })),
    ...action.risks.map((risk) => fill(texts.risk, { ...risk })),
    ...action.lacks.map((one) => planLackLine(one, language)),
    ...courseLines(action, language),
    ...action.changes.map((one) => planChangeLine(one, language)),
  ];
}

function evaluationLine(evaluation: NonNullable<PlanActionAnswer['evaluation']>, language: Language): string {
  const { evaluation: text, methods } = PLAN_TEXTS[language];
  const { on, question, method } = evaluation;
  return fill(text, { day: formatDayText(on, language), question, method: methods[method] });
}

function indicatorLine({ metric, where, baseline, target, direction }: PlanIndicatorItem, language: Language): string {
  const { indicator, notSet } = PLAN_TEXTS[language];
  return fill(indicator, {
    metric: `${metric.code} ${metric.label}`,
    where: where.join(', '),
    baseline: baseline === null ? notSet : withDay(String(baseline.value), baseline.day, language),
    target: target ?? notSet,
    direction: direction.label,
  });
}

function courseLines({ course }: PlanActionAnswer, language: Language): readonly string[] {
  const texts = PLAN_TEXTS[language];
  return course.flatMap(({ status, day, verdict, evidence }) => [
    fill(texts.fromDay, { status: status.label, day }) + (verdict === null ? '' : `: ${verdict.label}`),
    ...evidence.map(({ kind, what, seenBy, seenOn, reached }) => {
      const seen = fill(texts.seen, { kind: kind.label, what, by: seenBy, day: seenOn });
      return `  ${seen}${reached === null ? '' : ` · ${fill(texts.reached, { count: reached })}`}`;
    }),
  ]);
}

function withDay(text: string, day: string | null, language: Language): string {
  return day === null ? text : `${text} (${formatDayText(day, language)})`;
}
