import type { ChartBreak, ChartPoint, PeriodKind } from '../../../../src/presentation/charts/index.ts';
import { cutsOf, type LineLayout, layOutLines, spread, valueSpan } from '../../../../src/presentation/charts/index.ts';

/** A point with how it is drawn: `outside` the limits, part of a `pattern`, or as usual. */
export interface MarkedPoint extends ChartPoint {
  readonly mark: 'outside' | 'pattern' | null;
}

/** Places `[from, to)` among the points, with the limits that hold there. */
export interface DrawnStretch {
  readonly from: number;
  readonly to: number;
  readonly limits: { readonly mean: number; readonly lower: number; readonly upper: number } | null;
}

export interface ControlDrawing {
  readonly points: readonly MarkedPoint[];
  readonly stretches: readonly DrawnStretch[];
  readonly breaks: readonly ChartBreak[];
  readonly kind: PeriodKind;
}

/** As of other lines, but close about what is drawn where it does not start at zero: the limits say what is large. */
export function controlSpan(values: readonly number[]): readonly [number, number] {
  const usual = valueSpan(values);
  if (usual[0] === 0) return usual;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const pad = (high - low) * 0.15;
  return [Math.max(0, low - pad), high + pad];
}

/** Nearer to each other than this, values beside points would lie on each other, pixels. */
const LABEL_ROOM = 44;

/** Points outside whose value is written: where several lie close, the one that is farthest out. */
export function labelledPoints({ points, stretches }: ControlDrawing, { x }: LineLayout): ReadonlySet<string> {
  const meanAt = (i: number) => stretches.find(({ from, to }) => from <= i && i < to)?.limits?.mean ?? 0;
  const outside = points.flatMap(({ key, value, mark }, i) =>
    mark === 'outside' && value !== null ? [{ key, at: x(key) ?? 0, far: value - meanAt(i) }] : [],
  );
  const kept: (typeof outside)[number][] = [];
  for (const one of outside.toSorted((a, b) => Math.abs(b.far) - Math.abs(a.far))) {
    const isFree = kept.every(({ at, far }) => Math.abs(at - one.at) >= LABEL_ROOM || far > 0 !== one.far > 0);
    if (isFree) kept.push(one);
  }
  return new Set(kept.map(({ key }) => key));
}

/** Everything that is drawn takes part in the scale: points and limits. */
export function layOutControl({ points, stretches }: ControlDrawing, width: number, band = 0): LineLayout {
  const line = (key: 'lower' | 'upper') => ({
    key,
    label: '',
    colour: '',
    points: points.map((point, i) => ({
      ...point,
      value: stretches.find(({ from, to }) => from <= i && i < to)?.limits?.[key] ?? null,
    })),
  });
  const own = { key: 'own', label: '', colour: '', points };
  return layOutLines([own, line('lower'), line('upper')], width, band, controlSpan);
}

/** Where the limits of a stretch begin and end: half a step outside its points, so that a cut shows between two. */
export function edgesOf(
  { from, to }: DrawnStretch,
  { points }: ControlDrawing,
  { x }: LineLayout,
): readonly [number, number] {
  const half = points.length > 1 ? Math.min(x.step() / 2, 12) : 12;
  return [(x(points[from]?.key ?? '') ?? 0) - half, (x(points[to - 1]?.key ?? '') ?? 0) + half];
}

/** Heights of the names of the three lines, so far apart that they do not touch; top first. */
export function labelPlaces(limits: NonNullable<DrawnStretch['limits']>, layout: LineLayout): readonly number[] {
  const places = [limits.upper, limits.mean, limits.lower].map((value) => layout.y(value));
  return spread(places, 17, layout.bottom - 2);
}

/** Where the breaks of a chart are drawn. */
export function controlCuts({ points, breaks, kind }: ControlDrawing): ReturnType<typeof cutsOf> {
  return cutsOf(
    points.map(({ key }) => key),
    breaks,
    kind,
  );
}
