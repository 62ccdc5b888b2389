import { type ScaleLinear, type ScalePoint, scaleLinear, scalePoint } from 'd3-scale';
import type { ChartSeries } from './chart-data.ts';

const HEIGHT = 300;
const TOP = 34;
const BOTTOM = 30;
const LEFT = 44;

export interface LineLayout {
  readonly x: ScalePoint<string>;
  readonly y: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  /** Keys of the periods whose label has room. */
  readonly shown: ReadonlySet<string>;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
  readonly startsAtZero: boolean;
}

/** The vertical span: from zero, unless all values lie in a narrow band far from it. */
export function valueSpan(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (high === 0) return [0, 1];
  const reach = high - low;
  if (low <= 0 || reach > 0.5 * high) return [0, high * 1.08];
  const pad = Math.max(reach * 0.6, high * 0.06);
  return [Math.max(0, low - pad), high + pad];
}

/** Which labels of an axis to write so that they do not touch; the last always. */
export function spacedLabels(keys: readonly string[], room: number, labelWidth: number): ReadonlySet<string> {
  const step = Math.max(1, Math.ceil((keys.length * labelWidth) / Math.max(1, room)));
  return new Set(keys.filter((_, i) => (keys.length - 1 - i) % step === 0));
}

/**
 * Places periods along the width and values up the height, under a band of so many pixels for what is written above.
 * `span` chooses the heights that are drawn.
 */
export function layOutLines(
  series: readonly ChartSeries[],
  width: number,
  band = 0,
  span: typeof valueSpan = valueSpan,
): LineLayout {
  const points = series[0]?.points ?? [];
  const keys = points.map((point) => point.key);
  const values = series.flatMap((line) => line.points.flatMap((point) => (point.value === null ? [] : [point.value])));
  const right = width - (series.length > 1 ? endRoom(series, width) : Math.min(78, width * 0.2));
  const height = HEIGHT + band;
  const bottom = height - BOTTOM;
  const y = scaleLinear()
    .domain(span(values))
    .nice(5)
    .range([bottom, TOP + band]);
  const x = scalePoint<string>().domain(keys).range([LEFT, right]).padding(0.5);
  const longest = Math.max(0, ...points.map((point) => point.label.length));
  return {
    x,
    y,
    ticks: y.ticks(5),
    shown: spacedLabels(keys, right - LEFT, longest * 7 + 14),
    left: LEFT,
    right: width - 2,
    bottom,
    height,
    startsAtZero: (y.domain()[0] ?? 0) === 0,
  };
}

/** What a sign of an end label takes, and how many its value has. */
const [SIGN, VALUE_SIGNS] = [7, 6] as const;

/** Room at the end of several lines for the name of each and its last value; on a phone up to half of the width. */
function endRoom(series: readonly ChartSeries[], width: number): number {
  const longest = Math.max(0, ...series.map(({ label }) => label.length));
  const needed = Math.min((longest + VALUE_SIGNS) * SIGN, width * 0.5);
  return Math.min(170, Math.max(width * 0.34, needed));
}

/** Pushes labels apart so that none lies closer than `distance` to the next or below `lowest`; order is kept. */
export function spread(places: readonly number[], distance: number, lowest: number): readonly number[] {
  const order = places.map((place, i) => ({ place, i })).sort((a, b) => a.place - b.place);
  const out = [...places];
  let last = Number.NEGATIVE_INFINITY;
  for (const { place, i } of order) {
    last = Math.max(place, last + distance);
    out[i] = last;
  }
  let room = lowest;
  for (const { i } of order.toReversed()) {
    out[i] = Math.min(out[i] ?? room, room);
    room = (out[i] ?? room) - distance;
  }
  return out;
}
