import { normalQuantile } from './normal-quantile.ts';

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

/** Somebody who was followed no longer than from the entry: a mistake of the caller. */
export class NotFollowed extends RangeError {}

/**
 * Kaplan–Meier with delayed entry: S(t) = Π (1 − d/Y), at risk where entry < t ≤ time, events before censorings.
 * Interval on the log-log scale, S^exp(±z·se/(S·ln S)). Kaplan & Meier (1958), JASA 53:457; Greenwood (1926);
 * checked against R survival 3.5-3. One point per time at which somebody's following ends, ascending. Throws
 * NotFollowed where a time is not after its entry.
 */
export function kaplanMeier(followed: readonly Followed[], level = 0.95): CurvePoint[] {
  if (followed.some(({ entry, time }) => time <= entry)) throw new NotFollowed('followed no longer than from entry');
  const byTime = [...followed].sort((a, b) => a.time - b.time);
  const entries = followed.map(({ entry }) => entry).sort((a, b) => a - b);
  const z = normalQuantile(1 - (1 - level) / 2);
  const points: CurvePoint[] = [];
  let [survival, variance, entered, left] = [1, 0, 0, 0];
  for (let i = 0; i < byTime.length; ) {
    const time = byTime[i]?.time ?? 0;
    while (entered < entries.length && (entries[entered] ?? 0) < time) entered++;
    const atRisk = entered - left;
    const after = endOfTie(byTime, i);
    const events = byTime.slice(i, after).filter(({ event }) => event).length;
    [i, left] = [after, after];
    survival *= (atRisk - events) / atRisk;
    variance += atRisk === events ? 0 : events / (atRisk * (atRisk - events));
    points.push({ time, atRisk, events, survival, ...spread(survival, variance, z) });
  }
  return points;
}

function endOfTie(byTime: readonly Followed[], first: number): number {
  let after = first;
  while (after < byTime.length && byTime[after]?.time === byTime[first]?.time) after++;
  return after;
}

function spread(survival: number, variance: number, z: number): Pick<CurvePoint, 'error' | 'low' | 'high'> {
  if (survival <= 0) return { error: null, low: null, high: null };
  const error = survival * Math.sqrt(variance);
  if (survival >= 1) return { error, low: null, high: null };
  const width = (z * error) / (survival * Math.log(survival));
  return { error, low: survival ** Math.exp(-width), high: survival ** Math.exp(width) };
}

/** The curve at any time: the last point not after it; null before the first. */
export function curveAt(curve: readonly CurvePoint[], time: number): CurvePoint | null {
  return curve.findLast((point) => point.time <= time) ?? null;
}
