import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { FunnelAnswer } from '../../../../src/presentation/api/contract/index.ts';

type Point = FunnelAnswer['points'][number];

export interface FunnelLayout {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly limits: readonly {
    readonly level: number;
    readonly low: string;
    readonly high: string;
    readonly end: number;
  }[];
  /** The space between the narrowest limits. */
  readonly band: string;
}

export const FUNNEL_HEIGHT = 380;
const LEFT = 40;
const TOP = 28;
const BOTTOM = 52;
const LABELS = 76;

/** Where everything of a funnel lies in a picture of so many pixels. Shares become per cent. */
export function layOutFunnel(funnel: FunnelAnswer, width: number): FunnelLayout {
  const [narrow] = funnel.lines;
  const sizes = narrow?.at ?? [];
  const largest = sizes.at(-1)?.size ?? 10;
  const highest = Math.max(funnel.mean.share * 2, ...funnel.points.map(({ share }) => share));
  const right = width - LABELS;
  const bottom = FUNNEL_HEIGHT - BOTTOM;
  const x = scaleLinear().domain([0, largest]).range([LEFT, right]);
  const y = scaleLinear()
    .domain([0, Math.min(100, highest * 115)])
    .range([bottom, TOP]);
  const smallest = Math.min(largest, ...funnel.points.map(({ size }) => size));
  const told = funnel.lines.map(({ level, at }) => ({ level, at: at.filter(({ size }) => size >= smallest * 0.7) }));
  const path = (at: (typeof told)[number]['at'], side: 'low' | 'high') =>
    line<(typeof at)[number]>(
      (one) => x(one.size),
      (one) => y(one[side] * 100),
    )(at) ?? '';
  const inner = told[0]?.at ?? [];
  return {
    x,
    y,
    right,
    top: TOP,
    bottom,
    limits: told.map(({ level, at }) => ({
      level,
      low: path(at, 'low'),
      high: path(at, 'high'),
      end: y((at.at(-1)?.high ?? 0) * 100),
    })),
    band:
      area<(typeof inner)[number]>(
        (one) => x(one.size),
        (one) => y(one.low * 100),
        (one) => y(one.high * 100),
      )(inner) ?? '',
  };
}

export interface PlacedLabel {
  readonly unit: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

const LINE = 15;
const LETTER = 6.6;

/** Names beside their points; one that would lie on another is moved down, and one past the edge written to the left. */
export function placeLabels(points: readonly Point[], layout: FunnelLayout): readonly PlacedLabel[] {
  const placed: (PlacedLabel & { readonly from: number; readonly to: number })[] = [];
  for (const point of points.toSorted((a, b) => b.share - a.share)) {
    const at = layout.x(point.size);
    const length = point.name.length * LETTER;
    const anchor = at + 10 + length > layout.right + LABELS ? 'end' : 'start';
    const [from, to] = anchor === 'end' ? [at - 10 - length, at - 10] : [at + 10, at + 10 + length];
    let y = layout.y(point.share * 100) + 4;
    while (placed.some((other) => Math.abs(other.y - y) < LINE && other.from < to && from < other.to)) y += LINE;
    placed.push({ unit: point.unit, name: point.name, x: anchor === 'end' ? at - 10 : at + 10, y, anchor, from, to });
  }
  return placed.map(({ unit, name, x, y, anchor }) => ({ unit, name, x, y, anchor }));
}
