/** Why a point of a control chart stands out; `none` = within the usual variation. */
export type Signal = 'none' | 'outside' | 'trend' | 'two-in-three' | 'shift';

export interface ControlPoint {
  readonly value: number;
  readonly signal: Signal;
  /** The side of the mean, or the way of the trend; null where nothing stands out. */
  readonly side: 'above' | 'below' | null;
}

/** An XmR chart: mean and natural limits in the values' own unit, and what each point is. */
export interface ControlChart {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly points: readonly ControlPoint[];
}

export interface ControlChoice {
  /** Mean and limits from the first so many points only; the others are judged by them. */
  readonly fixedAfter?: number;
  /** Large leaps are left out of the limits once (the usual way). */
  readonly screen?: boolean;
}

/** 3/d2 and D4 of moving ranges of two (Wheeler & Chambers 1992). */
const LIMIT = 2.66;
const LARGEST_RANGE = 3.267;
const RUN = 7;

/**
 * XmR control chart: mean ± 2.66 · mean moving range, ranges of 3.267 means and more left out once; signals by the rules
 * of Making Data Count: outside the limits; seven in a row rising or falling; two of three in the outer third with all
 * three on that side; seven in a row on one side. In this order of weight. Agrees
 * with NHSRplotthedots 0.2.2. A constant series has limits at its mean and no signal. Empty series: mean NaN.
 */
export function controlChart(
  values: readonly number[],
  { fixedAfter, screen = true }: ControlChoice = {},
): ControlChart {
  const base = values.slice(0, fixedAfter ?? values.length);
  const mean = average(base);
  const ranges = base.slice(1).map((value, i) => Math.abs(value - (base[i] ?? 0)));
  const usual = average(ranges);
  const kept = screen ? ranges.filter((range) => range < LARGEST_RANGE * usual) : ranges;
  const spread = kept.length > 0 ? LIMIT * average(kept) : 0;
  const limits = { mean, lower: mean - spread, upper: mean + spread };
  const marks = [outside(values, limits), trends(values), twoInThree(values, limits), shifts(values, mean)];
  const points = values.map((value, i): ControlPoint => {
    const mark = marks.find(({ sides }) => sides[i] !== null);
    return { value, signal: mark?.signal ?? 'none', side: mark?.sides[i] ?? null };
  });
  return { ...limits, points };
}

type Side = 'above' | 'below';

/** One rule's marks, a side or nothing for each point. */
interface Marks {
  readonly signal: Signal;
  readonly sides: readonly (Side | null)[];
}

type Limits = Omit<ControlChart, 'points'>;

function outside(values: readonly number[], { lower, upper }: Limits): Marks {
  const sides = values.map((value) => (value > upper ? 'above' : value < lower ? 'below' : null));
  return { signal: 'outside', sides };
}

function trends(values: readonly number[]): Marks {
  const ways = values.slice(1).map((value, i) => sideOf(value, values[i] ?? value));
  const marked: (Side | null)[] = values.map(() => null);
  for (let last = RUN - 2; last < ways.length; last++) {
    const way = ways[last] ?? null;
    const run = ways.slice(last - RUN + 2, last + 1);
    if (way !== null && run.every((one) => one === way)) marked.fill(way, last - RUN + 2, last + 2);
  }
  return { signal: 'trend', sides: marked };
}

/** Only the points in the outer third are marked, not the third that keeps them company. */
function twoInThree(values: readonly number[], { mean, lower, upper }: Limits): Marks {
  const marked: (Side | null)[] = values.map(() => null);
  const third = (upper - mean) * (2 / 3);
  const close = values.map((value) => value >= lower && value <= upper && Math.abs(value - mean) >= third && third > 0);
  for (let last = 2; last < values.length; last++) {
    const three = [last - 2, last - 1, last];
    const sides = three.map((i) => sideOf(values[i] ?? mean, mean));
    const near = three.filter((i) => close[i]);
    const [side = null] = sides;
    if (near.length < 2 || side === null || sides.some((one) => one !== side)) continue;
    for (const i of near) marked[i] = side;
  }
  return { signal: 'two-in-three', sides: marked };
}

function shifts(values: readonly number[], mean: number): Marks {
  const sides = values.map((value) => sideOf(value, mean));
  const marked: (Side | null)[] = values.map(() => null);
  for (let last = RUN - 1; last < sides.length; last++) {
    const side = sides[last] ?? null;
    const run = sides.slice(last - RUN + 1, last + 1);
    if (side !== null && run.every((one) => one === side)) marked.fill(side, last - RUN + 1, last + 1);
  }
  return { signal: 'shift', sides: marked };
}

function sideOf(value: number, middle: number): Side | null {
  if (value === middle) return null;
  return value > middle ? 'above' : 'below';
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
