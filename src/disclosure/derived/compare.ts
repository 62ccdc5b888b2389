import {
  atLevel,
  chanceOfNoDifference,
  type Difference,
  differenceOf,
  differenceOfRates,
  differenceOfShares,
  foundAmongMany,
  type MetricUnit,
} from '../../analysis/index.ts';
import { SMALLEST_BASE_OF_A_RATE } from '../../terms/index.ts';
import type { RowParts } from '../published.ts';
import { valueAndInterval } from '../seen-row.ts';

/** Level of the intervals told. */
const COMPARED_AT = 0.95;

/** Why two values have no difference, or a difference without an interval. */
export const NO_INTERVAL = [
  /** One of the two may not be seen, was not delivered, or is a figure of nobody. */
  'withheld',
  'not-delivered',
  'not-applicable',
  /** The series is cut between the two periods. */
  'break',
  /** Everybody is counted: the difference is what it is. */
  'full-count',
  /** A median, or a ratio whose sides are no counts. */
  'no-interval',
  /** So few below the line that an interval would say nothing. */
  'too-few',
] as const;
export type NoInterval = (typeof NO_INTERVAL)[number];

/** What can be said of a difference; never which of the two is better. */
export const COMPARE_VERDICTS = ['difference', 'none-detected', 'cannot-tell'] as const;
export type CompareVerdict = (typeof COMPARE_VERDICTS)[number];

/** Two values that have passed the gate, side by side. Differences are the first less the second, in the metric's unit. */
export interface Compared {
  readonly first: RowParts;
  readonly second: RowParts;
  readonly unit: MetricUnit;
  readonly difference: number | null;
  readonly interval: { readonly low: number; readonly high: number; readonly level: number } | null;
  readonly why: NoInterval | null;
  readonly verdict: CompareVerdict;
  /** Found by itself, but not among as many as are looked at together. */
  readonly heldBack: boolean;
  /** True where both values are of counts; false where one is estimated and brings its own interval. */
  readonly ofCounts: boolean;
  /** How often chance alone gives a difference at least as large; null without an interval. */
  readonly chance: number | null;
}

/** Units whose numbers are of everybody, and so have no interval. */
const FULL_COUNTS: readonly MetricUnit[] = ['persons', 'fte', 'courses', 'credits'];
/** Units whose numerator counts events: their interval is Poisson's, all others' that are reckoned here Wilson's. */
const EVENTS: readonly MetricUnit[] = ['per-100-years', 'per-school'];
const PER: Readonly<Partial<Record<MetricUnit, number>>> = { 'per-100-years': 100 };

interface Asked {
  /** Of the line the rows are of. */
  readonly unit: MetricUnit;
  /** The series is cut between the two. */
  readonly broken: boolean;
}

/** Sets two rows that have passed the gate beside each other, from what is seen in them and nothing else. */
export function compareRows(first: RowParts, second: RowParts, { unit, broken }: Asked): Compared {
  const why = untested(first, second, { unit, broken });
  const isSeen = why === null || TOLD_WITHOUT_INTERVAL.includes(why);
  const difference = isSeen ? (first.value ?? 0) - (second.value ?? 0) : null;
  const ofCounts = isOfCounts(first, unit) && isOfCounts(second, unit);
  const pair = { first, second, unit, difference, why, ofCounts, heldBack: false, chance: null, interval: null };
  if (why === 'full-count') return { ...pair, verdict: difference === 0 ? 'none-detected' : 'difference' };
  if (why !== null) return { ...pair, verdict: 'cannot-tell' };
  const intervalAt = (level: number) =>
    ofCounts
      ? differenceAt([first, second], unit, level)
      : differenceOf(estimateAt(first, level), estimateAt(second, level));
  const { low, high } = intervalAt(COMPARED_AT);
  return {
    ...pair,
    interval: { low, high, level: COMPARED_AT },
    chance: chanceOfNoDifference(intervalAt),
    verdict: low > 0 || high < 0 ? 'difference' : 'none-detected',
  };
}

/** With these the two are held against each other all the same. */
const TOLD_WITHOUT_INTERVAL: readonly NoInterval[] = ['full-count', 'no-interval', 'too-few'];

/** Why the difference has no interval; null where it has one. */
function untested(first: RowParts, second: RowParts, { unit, broken }: Asked): NoInterval | null {
  const unseen = unseenIn(first) ?? unseenIn(second);
  if (unseen !== null) return unseen;
  if (broken) return 'break';
  if (FULL_COUNTS.includes(unit)) return 'full-count';
  if (first.interval === null || second.interval === null) return 'no-interval';
  const bases = [first.denominator ?? 0, second.denominator ?? 0];
  return Math.min(...bases) < SMALLEST_BASE_OF_A_RATE ? 'too-few' : null;
}

function unseenIn({ state, value }: RowParts): NoInterval | null {
  if (state === 'withheld' || state === 'not-delivered' || state === 'not-applicable') return state;
  return value === null ? 'not-applicable' : null;
}

/** The difference at a level, reckoned from the counts. */
function differenceAt([first, second]: readonly [RowParts, RowParts], unit: MetricUnit, level: number): Difference {
  const [one, other] = [countsOf(first), countsOf(second)];
  if (!EVENTS.includes(unit)) return differenceOfShares(one, other, level);
  const per = PER[unit] ?? 1;
  const { value, low, high } = differenceOfRates(one, other, level);
  return { value: per * value, low: per * low, high: per * high };
}

/** Whether value and interval are those of the two numbers of the row; an estimate's, or rounded ones', are not. */
function isOfCounts({ codes, numerator, denominator, value, interval }: RowParts, unit: MetricUnit): boolean {
  if (numerator === null || denominator === null || interval === null) return false;
  const own = valueAndInterval({ codes, numerator, denominator }, { unit, counted: 'distinct-persons' });
  return own.value === value && own.interval?.low === interval.low && own.interval.high === interval.high;
}

function countsOf({ numerator, denominator }: RowParts) {
  return { part: numerator ?? 0, whole: denominator ?? 0 };
}

function estimateAt({ value, interval }: RowParts, level: number): Difference {
  const own = { value: value ?? 0, low: interval?.low ?? 0, high: interval?.high ?? 0 };
  return atLevel(own, interval?.level ?? COMPARED_AT, level);
}

/**
 * Several comparisons looked at together: a difference is told as found only where Holm's procedure finds it among all
 * that have an interval. With probability 0.95 none of those is chance. Intervals stay as they are.
 */
export function judgedTogether(several: readonly Compared[]): readonly Compared[] {
  const tested = several.flatMap(({ chance }, i) => (chance === null ? [] : [{ chance, i }]));
  const found = foundAmongMany(tested.map(({ chance }) => chance));
  const lost = new Set(tested.filter((_, k) => !found[k]).map(({ i }) => i));
  return several.map((one, i) =>
    lost.has(i) && one.verdict === 'difference' ? { ...one, verdict: 'none-detected', heldBack: true } : one,
  );
}
