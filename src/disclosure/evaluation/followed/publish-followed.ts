import { type Evaluation, type FollowedSets, roundedUp, type SideTest, schoolsIn } from '../../../analysis/index.ts';
import { addMonths, type EvaluationDesign, firstTreatedDay, formatDay } from '../../../terms/index.ts';
import { coarse, OF_FIGURES, sealed } from '../publish-evaluation.ts';
import type { FoundFigures, SeenEvaluation, SeenFollowed } from '../seen-evaluation.ts';
import type { ToldParts } from '../told-sides.ts';

/** What was followed, and of which dataset version. */
export interface FollowedTold {
  readonly design: EvaluationDesign;
  readonly since: FollowedSets;
  readonly dataset: string;
  /** Those of the years before, where anything may be told of them. */
  readonly before: FollowedSets | null;
  /** True where the design follows persons longer than is known yet. */
  readonly isShortened: boolean;
}

/**
 * What was found of followed persons, as anybody may be told it: in steps that one person of the smaller side moves at least, so that no
 * figure is exact enough to be taken apart into those it was reckoned of.
 */
export function publishFollowed(found: Evaluation, told: ToldParts, followed: FollowedTold): SeenEvaluation {
  const { verdict, power, notes } = found;
  const isTold = told !== 'verdict';
  const step = stepOf(followed.since);
  return sealed({
    ...{ verdict, power: coarse(power), lacks: null, dataset: followed.dataset },
    ...headOf(followed),
    figures: isTold ? { ...figuresOf(found, told, step), pretrend: pretrendOf(found, followed) } : null,
    notes: notes
      .filter(({ code }) => isTold || !OF_FIGURES.includes(code))
      .filter(({ code }) => followed.before !== null || code !== 'pretrend-differs')
      .map(({ code, value }) => ({
        code,
        value: value === null || Number.isInteger(value) ? value : chanceTold(value),
      })),
    followed: isTold ? followedOf(followed, step) : null,
  });
}

/** What can be said of the time and the schools where nothing else can. */
function headOf({ since, design, isShortened }: FollowedTold) {
  const start = firstTreatedDay(design);
  const { steps, months } = since.steps;
  const periods = Array.from({ length: start === null ? 0 : steps }, (_, n) => {
    const days = [n, n + 1].map((step) => (start === null ? '' : formatDay(addMonths(start, step * months))));
    return days.join('/');
  });
  return { ...schoolsIn(since), periods, provisional: isShortened };
}

const NICE = [1, 2, 5, 10];
/** What is written: tenths of a percentage point. */
const FINEST = 0.001;

/** The least of 1, 2 and 5 times a power of ten that one person of the smaller side does not exceed. */
function stepOf({ sets }: FollowedSets): number {
  const persons = sets.flatMap((set) => set.persons);
  const treated = persons.filter((one) => one.treated).length;
  const least = 1 / Math.max(1, Math.min(treated, persons.length - treated));
  const ten = 10 ** Math.floor(Math.log10(least));
  return Math.max(FINEST, (NICE.find((nice) => nice * ten >= least * (1 - 1e-9)) ?? 10) * ten);
}

function inSteps(value: number, step: number): number {
  // Twelve places: three steps of 0.1 are 0.3. Nought is written without a sign.
  return Number((Math.round(value / step) * step).toFixed(12)) || 0;
}

/** A chance in two decimals, and never nought. */
function chanceTold(p: number): number {
  return Math.max(0.01, Number(p.toFixed(2)));
}

/** In steps of its own: the sides may have been smaller then. */
function pretrendOf(found: Evaluation, { before }: FollowedTold) {
  return before === null ? null : testOf(found.pretrend, stepOf(before));
}

function figuresOf({ estimate, se, interval, p, aggregates, ...found }: Evaluation, told: ToldParts, step: number) {
  const end = (value: number | null) => (value === null ? null : inSteps(value, step));
  const error = se === null ? null : roundedUp(se);
  const wide = se === null || se === 0 || interval.high === null ? null : (interval.high - estimate) / se;
  const figures: Omit<FoundFigures, 'pretrend'> = {
    ...{ estimate: inSteps(estimate, step), error, low: end(interval.low), high: end(interval.high) },
    p: p === null ? null : chanceTold(p),
    effects:
      told === 'no-periods'
        ? null
        : aggregates.dynamic.parts.map(({ at, att, se: own }) => {
            const half = wide === null || own === null ? null : wide * own;
            return {
              ...{ at, estimate: inSteps(att, step) },
              low: half === null ? null : inSteps(att - half, step),
              high: half === null ? null : inSteps(att + half, step),
            };
          }),
    placebo: testOf(found.placebo, step),
  };
  return figures;
}

function testOf(test: SideTest | null, step: number) {
  if (test === null) return null;
  const { kind, estimate, p } = test;
  return { kind, estimate: estimate === null ? null : inSteps(estimate, step), p: p === null ? null : chanceTold(p) };
}

/** Persons in tens, rounded down: at least as many are followed. */
function inTens(count: number): number {
  return Math.floor(count / 10) * 10;
}

function followedOf({ design, since }: FollowedTold, step: number): SeenFollowed | null {
  if (design.followed === undefined) return null;
  const { who, matchedOn } = design.followed;
  const persons = since.sets.flatMap((set) => set.persons);
  const treated = persons.filter((one) => one.treated).length;
  const all = since.followed.filter((one) => one.treated).length;
  const coarseStep = Math.max(step, 0.01);
  return {
    ...{ who, treated: inTens(treated), controls: inTens(persons.length - treated) },
    // «At least nine in ten» also where all had: how few had nobody is not told.
    matched: Math.min(0.9, Math.floor((treated / Math.max(1, all)) * 10) / 10),
    balance: matchedOn.map((on, wish) => {
      const { before = 0, after = 0 } = since.balance[wish] ?? {};
      return { on, before: inSteps(before, coarseStep), after: inSteps(after, coarseStep) };
    }),
  };
}
