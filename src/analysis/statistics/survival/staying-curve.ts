import type { Histories } from './histories.ts';
import { probabilityInterval, type Scale, zOf } from './interval.ts';
import { riskTable } from './risk-table.ts';

/** A staying curve as columns, one place per time at which somebody's following ends. */
export interface StayingCurve {
  readonly time: Float64Array;
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  readonly censored: Float64Array;
  readonly survival: Float64Array;
  /** Greenwood's standard error of `survival`; null where nobody stays. */
  readonly error: readonly (number | null)[];
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
  /** Nelson–Aalen's cumulative hazard Σ d/Y, and its standard error √Σ d/Y². */
  readonly hazard: Float64Array;
  readonly hazardError: Float64Array;
}

export interface CurveChoice {
  /** Of the interval, 0.95 when unsaid. */
  readonly level?: number;
  readonly scale?: Scale;
}

/**
 * Kaplan–Meier with delayed entry, any cause counted as the event: S(t) = Π (1 − d/Y), Greenwood's error
 * S·√Σ d/(Y(Y − d)); Nelson–Aalen beside it. Kaplan & Meier (1958) JASA 53:457; agrees with R survival 3.5-3.
 * Throws NotFollowed.
 */
export function stayingCurve(
  histories: Histories,
  { level = 0.95, scale = 'log-log' }: CurveChoice = {},
): StayingCurve {
  const { time, atRisk, events, censored } = riskTable(histories);
  const z = zOf(level);
  const survival = new Float64Array(time.length);
  const hazard = new Float64Array(time.length);
  const hazardError = new Float64Array(time.length);
  const error: (number | null)[] = [];
  const ends = [];
  let [stays, greenwood, sum, squares] = [1, 0, 0, 0];
  for (let i = 0; i < time.length; i++) {
    const [y, d] = [atRisk[i] ?? 0, events[i] ?? 0];
    stays *= (y - d) / y;
    greenwood += d === 0 || y === d ? 0 : d / (y * (y - d));
    sum += d / y;
    squares += d / (y * y);
    survival[i] = stays;
    hazard[i] = sum;
    hazardError[i] = Math.sqrt(squares);
    const here = stays > 0 ? stays * Math.sqrt(greenwood) : null;
    error.push(here);
    ends.push(probabilityInterval(stays, here, z, scale));
  }
  const [lower, upper] = [ends.map((end) => end.lower), ends.map((end) => end.upper)];
  return { time, atRisk, events, censored, survival, error, lower, upper, hazard, hazardError };
}
