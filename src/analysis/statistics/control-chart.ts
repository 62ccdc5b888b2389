/** Rules by which a point of a control chart stands out, the weightiest first. */
export const CONTROL_RULES = ['outside', 'trend', 'two-in-three', 'shift'] as const;
export type ControlRule = (typeof CONTROL_RULES)[number];
/** Why a point stands out; `none` = within the usual variation. */
export type Signal = ControlRule | 'none';

type Side = 'above' | 'below';

/** A rule that fires on a point: the side of the mean, or the way of the trend. */
export interface FiredRule {
  readonly rule: ControlRule;
  readonly side: Side;
}

export interface ControlPoint {
  /** Null where nothing is seen: a gap. */
  readonly value: number | null;
  /** Distance to the point just before; null for the first and beside a gap. */
  readonly range: number | null;
  /** The weightiest rule. */
  readonly signal: Signal;
  /** Its side; null where nothing stands out. */
  readonly side: Side | null;
  /** Every rule that fires, the weightiest first. */
  readonly fired: readonly FiredRule[];
}

/** An XmR chart: mean and natural limits in the values' own unit, and what each point is. */
export interface ControlChart {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** A moving range above this is larger than usual. */
  readonly rangeLimit: number;
  readonly points: readonly ControlPoint[];
}

export interface ControlChoice {
  /** Which points mean and limits are made of; the others are judged by them. Absent: all. */
  readonly makesLimits?: readonly boolean[];
  /** Large leaps are left out of the limits once (the usual way). */
  readonly screen?: boolean;
}

/** 3/d2 and D4 of moving ranges of two (Wheeler & Chambers 1992). */
const LIMIT = 2.66;
const LARGEST_RANGE = 3.267;
const RUN = 7;
/** Differences of so little of the largest value are noise of the arithmetic: a share is seldom an exact double. */
const NOISE = 1e-12;

/**
 * XmR control chart: mean ± 2.66 · mean moving range, ranges of 3.267 means and more left out once; signals by the rules
 * of Making Data Count: outside the limits; seven in a row rising or falling; two of three in the outer third with all
 * three on that side; seven in a row on one side. In this order of weight. Agrees
 * with NHSRplotthedots 0.2.2. A gap (null) has no range on either side and breaks every run. A constant series has limits
 * at its mean and no signal. With nothing to make limits of the mean is NaN and nothing but a trend stands out.
 */
export function controlChart(
  values: readonly (number | null)[],
  { makesLimits, screen = true }: ControlChoice = {},
): ControlChart {
  const isBase = (at: number) => values[at] !== null && (makesLimits?.[at] ?? true);
  const base = values.filter((value, i): value is number => value !== null && isBase(i));
  const mean = average(base);
  const ranges = values.map((value, i) => rangeOf(value, values[i - 1]));
  const own = ranges.filter((range, i): range is number => range !== null && isBase(i) && isBase(i - 1));
  const most = LARGEST_RANGE * average(own);
  const kept = screen ? own.filter((range) => range < most) : own;
  const usual = kept.length > 0 ? average(kept) : 0;
  const limits = { mean, lower: mean - LIMIT * usual, upper: mean + LIMIT * usual };
  const noise = NOISE * Math.max(0, ...base.map(Math.abs));
  const judged = { values, limits, sideOf: sidesApart(noise), noise };
  const marks = [outside(judged), trends(judged), twoInThree(judged), shifts(judged)];
  const points = values.map((value, i): ControlPoint => {
    const fired = marks.flatMap(({ rule, sides }) => {
      const side = sides[i] ?? null;
      return side === null ? [] : [{ rule, side }];
    });
    const [first] = fired;
    return { value, range: ranges[i] ?? null, signal: first?.rule ?? 'none', side: first?.side ?? null, fired };
  });
  return { ...limits, rangeLimit: LARGEST_RANGE * usual, points };
}

/** One rule's marks, a side or nothing for each point. */
interface Marks {
  readonly rule: ControlRule;
  readonly sides: readonly (Side | null)[];
}

interface Judged {
  readonly values: readonly (number | null)[];
  readonly limits: { readonly mean: number; readonly lower: number; readonly upper: number };
  readonly sideOf: (value: number | null, middle: number | null) => Side | null;
  readonly noise: number;
}

function rangeOf(value: number | null, before: number | null | undefined): number | null {
  return value === null || before == null ? null : Math.abs(value - before);
}

function outside({ values, limits: { lower, upper }, sideOf }: Judged): Marks {
  const sides = values.map((value) => {
    if (sideOf(value, upper) === 'above') return 'above';
    return sideOf(value, lower) === 'below' ? 'below' : null;
  });
  return { rule: 'outside', sides };
}

function trends({ values, sideOf }: Judged): Marks {
  const ways = values.slice(1).map((value, i) => sideOf(value, values[i] ?? null));
  const marked: (Side | null)[] = values.map(() => null);
  for (let last = RUN - 2; last < ways.length; last++) {
    const way = ways[last] ?? null;
    const run = ways.slice(last - RUN + 2, last + 1);
    if (way !== null && run.every((one) => one === way)) marked.fill(way, last - RUN + 2, last + 2);
  }
  return { rule: 'trend', sides: marked };
}

/** Only the points in the outer third are marked, not the third that keeps them company. */
function twoInThree({ values, limits: { mean, lower, upper }, sideOf, noise }: Judged): Marks {
  const marked: (Side | null)[] = values.map(() => null);
  const third = (upper - mean) * (2 / 3);
  const isOuter = (value: number | null) =>
    value !== null &&
    third > noise &&
    sideOf(value, upper) !== 'above' &&
    sideOf(value, lower) !== 'below' &&
    Math.abs(value - mean) >= third - noise;
  for (let last = 2; last < values.length; last++) {
    const three = [last - 2, last - 1, last];
    const sides = three.map((i) => sideOf(values[i] ?? null, mean));
    const near = three.filter((i) => isOuter(values[i] ?? null));
    const [side = null] = sides;
    if (near.length < 2 || side === null || sides.some((one) => one !== side)) continue;
    for (const i of near) marked[i] = side;
  }
  return { rule: 'two-in-three', sides: marked };
}

function shifts({ values, limits: { mean }, sideOf }: Judged): Marks {
  const sides = values.map((value) => sideOf(value, mean));
  const marked: (Side | null)[] = values.map(() => null);
  for (let last = RUN - 1; last < sides.length; last++) {
    const side = sides[last] ?? null;
    const run = sides.slice(last - RUN + 1, last + 1);
    if (side !== null && run.every((one) => one === side)) marked.fill(side, last - RUN + 1, last + 1);
  }
  return { rule: 'shift', sides: marked };
}

/** On which side of another number; null where they are the same but for noise, or one is not there. */
function sidesApart(noise: number): Judged['sideOf'] {
  return (value, middle) => {
    if (value === null || middle === null || !(Math.abs(value - middle) > noise)) return null;
    return value > middle ? 'above' : 'below';
  };
}

/** From the first value on, so that equal values have exactly that mean. */
function average(values: readonly number[]): number {
  const [first = 0] = values;
  return first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
}
