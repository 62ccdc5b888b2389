import { type Histories, stayingCurve } from './survival/index.ts';

/** One followed person: at risk on `(entry, time]`; `event` false = followed no longer. */
export interface Followed {
  readonly entry: number;
  readonly time: number;
  readonly event: boolean;
}

/** The curve at one time at which something happened. Ends of the interval are null where S is 0 or 1. */
export interface CurvePoint {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  readonly survival: number;
  /** Greenwood's; null where nobody is left. */
  readonly error: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Persons in a list as the columns that curves and tests of them take. */
export function historiesOf(followed: readonly Followed[]): Histories {
  return {
    time: Float64Array.from(followed, ({ time }) => time),
    cause: Int32Array.from(followed, ({ event }) => Number(event)),
    entry: Float64Array.from(followed, ({ entry }) => entry),
  };
}

/**
 * `stayingCurve` for persons in a list, one point per time at which somebody's following ends, ascending; interval on the
 * log-log scale. Throws NotFollowed where a time is not after its entry.
 */
export function kaplanMeier(followed: readonly Followed[], level = 0.95): CurvePoint[] {
  const curve = stayingCurve(historiesOf(followed), { level });
  return Array.from(curve.time, (time, i) => ({
    time,
    atRisk: curve.atRisk[i] ?? 0,
    events: curve.events[i] ?? 0,
    survival: curve.survival[i] ?? 0,
    error: curve.error[i] ?? null,
    low: curve.lower[i] ?? null,
    high: curve.upper[i] ?? null,
  }));
}

/** The curve at any time: the last point not after it; null before the first. */
export function curveAt(curve: readonly CurvePoint[], time: number): CurvePoint | null {
  return curve.findLast((point) => point.time <= time) ?? null;
}
