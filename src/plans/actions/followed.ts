import type { PlanItem } from '../../record/administration/index.ts';
import {
  ACTION_STATUSES,
  type ActionStatus,
  type ActionStep,
  type Day,
  VERDICTS,
  type Verdict,
} from '../../terms/index.ts';
import { type ActionNow, actionsOn, isActive } from './action-now.ts';
import { isWhole } from './lacks.ts';

/** So many of so many: divided nowhere here. */
export interface Part {
  readonly numerator: number;
  readonly denominator: number;
}

/** How the plan is followed up. Ids of `metrics.md` 5.G. */
export interface Followed {
  /** G1: how many actions have each status, of all that have one. */
  readonly statuses: Readonly<Record<ActionStatus, number>>;
  readonly actions: number;
  /** G2: active actions with an indicator that has baseline and target. */
  readonly withIndicator: Part;
  /** G3: actions whose planned day of evaluation has passed, with a verdict that is published. */
  readonly evaluated: Part;
  /** What the verdicts of G3 say. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Actions whose day of evaluation was put off by a later telling: G3 asks for the day that holds. */
  readonly putOff: number;
  /** G4: changes of actions in the period for which a figure was the reason. */
  readonly changedByFigure: Part;
  /** G5: experiences shared in the period, those that another school has used, and those it says were useful. */
  readonly experiences: { readonly shared: number; readonly used: number; readonly useful: number };
}

/** First day and the day after the last. */
export interface FollowedPeriod {
  readonly from: Day;
  readonly to: Day;
}

/** G1–G3 on the last day of a period, G4 and G5 over it. */
export function followed(items: readonly PlanItem[], period: FollowedPeriod): Followed {
  const last = (period.to - 1) as Day;
  const actions = actionsOn(items, last);
  const active = actions.filter(isActive);
  const past = actions.filter(({ says }) => says.evaluation !== null && says.evaluation.on < last);
  const verdicts = past.flatMap((action) => publishedVerdict(action, last) ?? []);
  return {
    statuses: counted(
      ACTION_STATUSES,
      actions.map(({ status }) => status),
    ),
    actions: actions.length,
    withIndicator: {
      numerator: active.filter(({ says }) => says.indicators.some(isWhole)).length,
      denominator: active.length,
    },
    evaluated: { numerator: verdicts.length, denominator: past.length },
    verdicts: counted(VERDICTS, verdicts),
    putOff: items.filter((item) => wasPutOff(item, last)).length,
    changedByFigure: changesIn(items, period),
    experiences: experiencesOf(actions, period),
  };
}

function counted<Code extends string>(codes: readonly Code[], met: readonly Code[]): Readonly<Record<Code, number>> {
  const counts = codes.map((code) => [code, met.filter((one) => one === code).length]);
  return Object.fromEntries(counts) as Record<Code, number>;
}

/** The last verdict by a day that others can read; null where there is none. */
function publishedVerdict({ says }: ActionNow, day: Day): Verdict | null {
  return says.course.findLast((step) => step.day <= day && isPublished(step))?.verdict ?? null;
}

function isPublished({ verdict, evidence }: ActionStep): boolean {
  return verdict !== null && evidence.some(({ kind, address }) => kind === 'evaluation' && address !== '');
}

function wasPutOff({ told }: PlanItem, day: Day): boolean {
  const days = told.flatMap((one) => {
    const isThere = one.part === 'action' && one.counts && one.from <= day;
    return isThere && one.says.evaluation !== null ? [one.says.evaluation.on] : [];
  });
  return days.some((on, at) => at > 0 && on > (days[at - 1] ?? on));
}

/** Every telling of an action after its first is a change, dated by the day it holds from. */
function changesIn(items: readonly PlanItem[], { from, to }: FollowedPeriod): Part {
  const changes = items
    .filter(({ part }) => part === 'action')
    .flatMap(({ told }) => told.filter(({ counts }) => counts).slice(1))
    .filter((one) => one.from >= from && one.from < to);
  return { numerator: changes.filter(({ change }) => change.figure !== null).length, denominator: changes.length };
}

function experiencesOf(actions: readonly ActionNow[], { from, to }: FollowedPeriod): Followed['experiences'] {
  const shared = actions
    .flatMap(({ says }) => says.experiences)
    .filter(({ sharedOn }) => sharedOn >= from && sharedOn < to);
  const elsewhere = shared.map(({ sharedBy, uses }) => uses.filter(({ unit, day }) => unit !== sharedBy && day < to));
  return {
    shared: shared.length,
    used: elsewhere.filter((uses) => uses.length > 0).length,
    useful: elsewhere.filter((uses) => uses.some(({ useful }) => useful === true)).length,
  };
}
