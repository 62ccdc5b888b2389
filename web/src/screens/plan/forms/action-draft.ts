import type {
  LiveMetric,
  PlanActionAnswer,
  PlanActionBody,
  PlanActionItem,
  PlanStepBody,
} from '../../../../../src/presentation/api/contract/index.ts';
import { dayForm, type Language, typedNumber } from '../../../../../src/presentation/language/index.ts';
import { amountIn, dayIn } from '../../requirement/typed-fields.ts';
import { type IndicatorDraft, indicatorOf, writtenIndicator } from './indicator-draft.ts';

/** A status as it is typed, with one piece of evidence for each group that it asks for. */
export interface StepDraft {
  readonly status: string;
  readonly day: string;
  readonly verdict: string;
  readonly evidence: readonly EvidenceDraft[];
}

export interface EvidenceDraft {
  readonly kind: string;
  readonly what: string;
  readonly seenBy: string;
  readonly address: string;
  readonly reached: string;
}

export interface ReasonDraft {
  readonly reason: string;
  /** Id of the metric that was the reason; empty where none was. */
  readonly metric: string;
  readonly metricDay: string;
}

/** An action as it is typed: everything is text until it is sent. */
export interface ActionDraft extends ReasonDraft {
  readonly code: string;
  readonly title: string;
  readonly strength: string;
  readonly owner: string;
  readonly focusArea: string;
  /** One in each line. */
  readonly challenges: string;
  readonly characteristics: string;
  readonly because: string;
  readonly doing: string;
  readonly leadsTo: string;
  readonly target: PlanActionAnswer['target'];
  readonly start: string;
  readonly stop: string;
  readonly cost: string;
  readonly effect: string;
  readonly effectBy: string;
  readonly milestones: readonly RowDraft<'what' | 'due' | 'done'>[];
  readonly risks: readonly RowDraft<'what' | 'answer'>[];
  readonly links: readonly RowDraft<'title' | 'address'>[];
  readonly indicators: readonly IndicatorDraft[];
  readonly question: string;
  readonly method: string;
  readonly comparison: string;
  readonly on: string;
  /** Why a part is deliberately not there, by part. */
  readonly without: Readonly<Record<string, string>>;
  readonly step: StepDraft;
}

/** A row of texts; `key` stays while others come and go. */
export type RowDraft<Name extends string> = Readonly<Record<Name, string>> & { readonly key: number };

export function nextKey(rows: readonly { readonly key: number }[]): number {
  return Math.max(-1, ...rows.map(({ key }) => key)) + 1;
}

export const EMPTY_STEP: StepDraft = { status: '', day: '', verdict: '', evidence: [] };

export const EMPTY_ACTION: ActionDraft = {
  ...{ code: '', title: '', strength: 'must', owner: '', focusArea: '', challenges: '', characteristics: '' },
  ...{ because: '', doing: '', leadsTo: '', start: '', stop: '', cost: '', effect: '', effectBy: '' },
  ...{ milestones: [], risks: [], links: [], indicators: [], question: '', method: '', comparison: '', on: '' },
  ...{ without: {}, step: EMPTY_STEP, reason: '', metric: '', metricDay: '' },
  target: { groups: [], units: [], areas: [], schoolTypes: [] },
};

/** An action that is there, to be changed. */
export function draftOf(
  action: PlanActionAnswer,
  language: Language,
  metricOf: (id: string) => LiveMetric | null,
): ActionDraft {
  const day = (text: string | null) => (text === null ? '' : dayForm(text, language));
  const { code, title, owner, focusArea, because, doing, leadsTo, target, evaluation } = action;
  return {
    ...EMPTY_ACTION,
    ...{ code, title, owner, focusArea, because, doing, leadsTo, target },
    strength: action.strength.code,
    challenges: action.challenges.join('\n'),
    characteristics: action.characteristics.join('\n'),
    start: day(action.start),
    stop: day(action.stop),
    cost: action.cost === null ? '' : typedNumber(action.cost, language),
    effect: action.effect.what,
    effectBy: day(action.effect.by),
    milestones: action.milestones.map(({ what, due, done }, key) => ({ key, what, due: day(due), done: day(done) })),
    risks: action.risks.map((one, key) => ({ key, ...one })),
    links: action.links.map((one, key) => ({ key, ...one })),
    indicators: action.indicators.map((one, key) => indicatorOf(one, key, metricOf(one.metric.code), language)),
    question: evaluation?.question ?? '',
    method: evaluation?.method ?? '',
    comparison: evaluation?.comparison ?? '',
    on: day(evaluation?.on ?? null),
    without: Object.fromEntries(action.without.map(({ part, reason }) => [part, reason])),
  };
}

/** What is sent of an action; what is no day and no number is sent as it stands, and told by the server. */
export function actionBody(
  draft: ActionDraft,
  { seen, today, language }: { readonly seen: number | null; readonly today: string; readonly language: Language },
  metricOf: (id: string) => LiveMetric | null,
): PlanActionBody {
  const { title, strength, focusArea, because, doing, leadsTo, target, owner } = draft;
  return {
    ...reasonOf(draft),
    from: seen === null ? (dayIn(draft.step.day) ?? today) : today,
    seen,
    first: seen === null ? stepBody(draft.step, today, language) : null,
    action: {
      ...{ title, strength, focusArea, because, doing, leadsTo, target, owner },
      challenges: linesOf(draft.challenges),
      characteristics: linesOf(draft.characteristics),
      start: dayIn(draft.start),
      stop: dayIn(draft.stop),
      cost: amountIn(draft.cost, language),
      effect: { what: draft.effect, by: dayIn(draft.effectBy) },
      milestones: draft.milestones.map(({ what, due, done }) => ({ what, due: dayIn(due), done: dayIn(done) })),
      risks: draft.risks.map(({ what, answer }) => ({ what, answer })),
      links: draft.links.map(({ title: name, address }) => ({ title: name, address })),
      indicators: draft.indicators.map((one) => writtenIndicator(one, metricOf(one.metric), language)),
      evaluation: evaluationOf(draft),
      without: Object.entries(draft.without).flatMap(([part, reason]) =>
        reason.trim() === '' ? [] : [{ part, reason }],
      ),
    },
  };
}

function evaluationOf({ question, method, comparison, on }: ActionDraft): PlanActionBody['action']['evaluation'] {
  const isEmpty = `${question}${method}${comparison}${on}`.trim() === '';
  return isEmpty ? null : { question, method: method === '' ? 'description' : method, comparison, on: dayIn(on) ?? '' };
}

/** A step without a day is of today. */
export function stepBody(
  { status, day, verdict, evidence }: StepDraft,
  today: string,
  language: Language,
): PlanStepBody {
  return {
    status,
    day: dayIn(day) ?? today,
    verdict: verdict === '' ? null : verdict,
    evidence: evidence.map(({ kind, what, seenBy, address, reached }) => ({
      ...{ kind, what, seenBy, address, seenOn: null },
      reached: kind === 'reach' ? amountIn(reached, language) : null,
    })),
  };
}

export function reasonOf({ reason, metric, metricDay }: ReasonDraft): {
  readonly reason: string;
  readonly metric: string | null;
  readonly metricDay: string | null;
} {
  return metric === ''
    ? { reason, metric: null, metricDay: null }
    : { reason, metric, metricDay: dayIn(metricDay) ?? '' };
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
}

/** The next number in a focus area: after the highest there; a new area begins a new series. */
export function nextCode(actions: readonly Pick<PlanActionItem, 'code' | 'focusArea'>[], area: string): string {
  const split = (code: string) => /^(\d+)\.(\d+)$/.exec(code)?.slice(1).map(Number) ?? [];
  const own = actions.filter(({ focusArea }) => focusArea === area).map(({ code }) => split(code));
  const [series] = own.find((one) => one.length === 2) ?? [];
  if (series === undefined) {
    return `${Math.max(0, ...actions.map(({ code }) => split(code)[0] ?? 0)) + 1}.1`;
  }
  const used = actions.map(({ code }) => split(code)).filter(([first]) => first === series);
  return `${series}.${Math.max(...used.map(([, last]) => last ?? 0)) + 1}`;
}
