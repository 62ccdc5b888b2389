import type { StayingCurve } from './staying-curve.ts';

/** A time by which a share has left, and its interval; null = not reached. */
export interface CurveQuantile {
  readonly time: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

const NEAR = Math.sqrt(Number.EPSILON);

/**
 * The time by which the share p has left: the first t with S(t) ≤ 1 − p; where the curve lies at exactly 1 − p for a
 * while, the middle of that while. The interval is the same rule on the ends of the curve's interval (Brookmeyer &
 * Crowley 1982); where such an end rises again, its points are taken in the order of their height, as R's
 * quantile.survfit does. Null where it is not reached.
 */
export function curveQuantile(curve: StayingCurve, p: number): CurveQuantile {
  const { time, survival, lower, upper } = curve;
  const level = 1 - p;
  return {
    time: crossing(falling(time, survival), level),
    lower: crossing(falling(time, lower), level),
    upper: crossing(falling(time, upper), level),
  };
}

interface Point {
  readonly time: number;
  readonly height: number;
}

function falling(time: Float64Array, heights: ArrayLike<number | null>): Point[] {
  const points = Array.from(time, (at, i) => ({ time: at, height: heights[i] }));
  return points
    .flatMap(({ time: at, height }) => (typeof height === 'number' ? [{ time: at, height }] : []))
    .sort((a, b) => b.height - a.height);
}

function crossing(points: readonly Point[], level: number): number | null {
  const first = points.findIndex(({ height }) => height <= level + NEAR);
  const found = points[first];
  if (found === undefined) return null;
  if (found.height < level - NEAR) return found.time;
  const after = points.slice(first + 1).find(({ height }) => height < found.height - NEAR) ?? points.at(-1);
  return (found.time + (after?.time ?? found.time)) / 2;
}
