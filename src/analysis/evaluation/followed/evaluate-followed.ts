import {
  type Day,
  type EvaluationDesign,
  FEWEST_FOLLOWED_AT_HORIZON,
  type FollowedSteps,
  firstTreatedDay,
  stepsOf,
} from '../../../terms/index.ts';
import { historyOf } from '../../kernels/leaving/history.ts';
import type { Question } from '../../question.ts';
import type { Dataset } from '../../read-model/dataset.ts';
import { type View, viewOf } from '../../read-model/view.ts';
import { type Evaluation, evaluate, type PanelRows, type SideTest, Unanswerable } from '../../statistics/index.ts';
import { type AlikeSet, alikeSets, type Balance, balanceOf } from './alike.ts';
import { type FollowedPerson, followPersons } from './follow-persons.ts';
import { stepsBefore, stepsKnown } from './followed-steps.ts';

/** What a following rests on: the limits of whom it is told of, and the fewest of each side in a set. */
export interface FollowedAsked {
  readonly design: EvaluationDesign;
  readonly where: Question['where'];
  readonly fewest: number;
}

/** Persons laid out in sets of alike ones. */
export interface FollowedSets {
  readonly steps: FollowedSteps;
  readonly followed: readonly FollowedPerson[];
  readonly sets: readonly AlikeSet[];
  readonly balance: readonly Balance[];
}

/** Those who are followed from the start of the action, as far as all of it is known and enough of both sides are followed. */
export function followedSince(dataset: Dataset, asked: FollowedAsked): FollowedSets | null {
  const view = viewOf(dataset, null);
  return view === null ? null : laidOut(view, asked, stepsKnown(view, asked.design, stepsOf(asked.design)));
}

/** The same some years earlier, when nobody had the action; null where persons cannot be followed so far back. */
export function followedBefore(dataset: Dataset, asked: FollowedAsked): FollowedSets | null {
  const view = viewOf(dataset, null);
  const until = firstTreatedDay(asked.design);
  if (view === null || until === null) return null;
  const first = Math.max(historyOf(view).begins, asked.design.period.from);
  const steps = stepsBefore(view, asked.design, { first, until: until as Day });
  return steps === null ? null : laidOut(view, asked, steps);
}

function laidOut(view: View, { design, where, fewest }: FollowedAsked, steps: FollowedSteps): FollowedSets {
  const wishes = design.followed?.matchedOn.length ?? 0;
  const laid = (followed: readonly FollowedPerson[], own: FollowedSteps) => {
    const sets = alikeSets(followed, wishes, fewest);
    return { steps: own, followed, sets, balance: balanceOf(followed, sets, wishes) };
  };
  const whole = laid(followPersons(view, design, where, steps), steps);
  const shown = stepsShown(whole);
  // Where there are too few from the start the comparison itself says so.
  if (shown === 0 || shown === steps.steps) return whole;
  return laid(
    whole.followed.map((one) => followedUntil(one, shown)),
    { ...steps, steps: shown },
  );
}

/** So many steps as enough of both sides are followed: what comes later is told of by nothing, and so judged by nothing. */
function stepsShown({ sets, steps }: FollowedSets): number {
  const persons = sets.flatMap((set) => set.persons);
  const isEnough = (step: number) => {
    const there = persons.filter(({ wentIn, until }) => (wentIn ?? until) > step);
    const treated = there.filter((one) => one.treated).length;
    return Math.min(treated, there.length - treated) >= FEWEST_FOLLOWED_AT_HORIZON;
  };
  return Array.from({ length: steps.steps }, (_, step) => step).filter(isEnough).length;
}

function followedUntil(one: FollowedPerson, last: number): FollowedPerson {
  const { wentIn, until } = one;
  return { ...one, until: Math.min(until, last), wentIn: wentIn !== null && wentIn <= last ? wentIn : null };
}

/**
 * Carries out a design that follows persons. Whoever is alike is compared; whole schools were given the action, so schools are what
 * varies. The test before the start is the same comparison some years earlier. Throws Unanswerable.
 */
export function evaluateFollowed(
  since: FollowedSets,
  before: FollowedSets | null,
  { design, plannedPower }: { readonly design: EvaluationDesign; readonly plannedPower: number | null },
): Evaluation {
  const found = comparedOnce(since, design, plannedPower);
  const pretrend = before === null ? null : earlier(before, design);
  const notes = found.notes.filter(({ code }) => code !== 'no-pretrend');
  if (pretrend === null) return { ...found, pretrend, notes: [...notes, { code: 'no-pretrend', value: null }] };
  const differs = (pretrend.p ?? 1) < LEVEL ? [{ code: 'pretrend-differs', value: pretrend.p } as const] : [];
  return { ...found, pretrend, notes: [...notes, ...differs] };
}

const LEVEL = 0.05;

function earlier(before: FollowedSets, design: EvaluationDesign): SideTest | null {
  try {
    const { estimate, se, p } = comparedOnce(before, design, null);
    return { kind: 'earlier-start', estimate, se, statistic: null, df: null, p };
  } catch (fault) {
    if (!(fault instanceof Unanswerable)) throw fault;
    return null;
  }
}

/** One comparison of persons who are followed from one time. Throws Unanswerable. */
export function comparedOnce(laid: FollowedSets, design: EvaluationDesign, plannedPower: number | null): Evaluation {
  const { method, comparison, direction, smallestEffect, seed } = design;
  if (!laid.followed.some(({ treated }) => treated)) throw new Unanswerable('nobody-treated');
  if (laid.sets.length === 0)
    throw new Unanswerable('nobody-matched', { count: laid.followed.filter(({ treated }) => treated).length });
  return evaluate(
    rowsOf(laid.sets),
    {
      ...{ method, control: comparison.control, anticipation: 0, direction, smallestEffect, plannedPower, seed },
      band: false,
      series: { season: null, newSlope: false, lag: null },
      survival: { horizon: laid.steps.steps, given: 'clusters' },
    },
    likenessOf(laid.sets),
  );
}

/**
 * A row for each person and step: 0 while there, 1 in the step the person went. One whose turn comes later has no rows from then on, and
 * is nobody with the action here.
 */
function rowsOf(sets: readonly AlikeSet[]): PanelRows {
  const persons = sets.flatMap((set) => set.persons);
  const rows = persons.flatMap(({ wentIn, until, treated }, unit) =>
    Array.from({ length: wentIn ?? until }, (_, step) => ({
      unit,
      period: step,
      outcome: Number(step + 1 === wentIn),
      first: treated ? 0 : Number.POSITIVE_INFINITY,
    })),
  );
  return {
    units: persons.length,
    unit: Int32Array.from(rows, ({ unit }) => unit),
    period: Float64Array.from(rows, ({ period }) => period),
    outcome: Float64Array.from(rows, ({ outcome }) => outcome),
    firstTreated: Float64Array.from(rows, ({ first }) => first),
  };
}

function likenessOf(sets: readonly AlikeSet[]) {
  const places = new Map<string, number>();
  const placeOf = (unit: string) => {
    const place = places.get(unit) ?? places.size;
    places.set(unit, place);
    return place;
  };
  return {
    strata: Int32Array.from(sets.flatMap(({ persons }, set) => persons.map(() => set))),
    clusters: Int32Array.from(sets.flatMap(({ persons }) => persons.map(({ unit }) => placeOf(unit)))),
  };
}
