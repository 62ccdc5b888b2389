import { twoSidedChance, halfWidth } from '../../student-t.ts';
import type { SeriesWish } from '../evaluation.ts';
import { quasiPoisson } from './counts.ts';
import { durbinWatson, leastSquares, neweyWest, usualLag } from './newey-west.ts';
import { seasonColumns } from './season.ts';

/** One series: values in order of time; with an exposure they are counts. */
export interface Series {
  readonly periods: readonly number[];
  readonly values: readonly number[];
  readonly exposure: readonly number[] | null;
  /** Of the average that several series are made into. */
  readonly weight: number;
  readonly start: number;
}

/** A coefficient of the line, with a name for people who know R. */
export interface Coefficient {
  readonly name: string;
  readonly coef: number;
  readonly se: number;
}

export interface SeriesFit {
  readonly effect: number;
  readonly influence: Float64Array;
  readonly residual: readonly number[];
  readonly parameters: number;
  /** Error of the effect by the counts' dispersion; null where there are no counts. */
  readonly dispersed: number | null;
  readonly model: readonly Coefficient[];
  readonly dispersion: number | null;
  readonly durbinWatson: number;
}

/**
 * Segmented regression: a level, a trend, a step from the start on (with `newSlope` also a change of trend), and a season.
 * Measured outcomes by least squares; counts by quasi-Poisson with offset, on the log scale (Lopez Bernal and others, Int. J.
 * Epidemiol. 46 (2017) 348–355). The effect is the step; with a new slope it is the mean over the periods after the start.
 */
export function fitSeries(series: Series, wish: SeriesWish): SeriesFit {
  const { periods, values, exposure, start } = series;
  const step = stepBetween(periods);
  const first = periods.find((period) => period >= start) ?? start;
  const rows = periods.map((period, i) => {
    const isAfter = period >= start;
    const slope = wish.newSlope ? [isAfter ? (period - first) / step : 0] : [];
    return [1, i + 1, Number(isAfter), ...slope, ...seasonColumns(period, wish.season)];
  });
  const after = rows.filter((row) => row[2] === 1);
  const since = wish.newSlope ? after.reduce((sum, row) => sum + (row[3] ?? 0), 0) / after.length : 0;
  const fit = exposure === null ? { ...leastSquares(rows, values), error: null, dispersion: null } : quasiPoisson(rows, values, exposure);
  const lag = lagOf(wish, periods.length);
  const error = (j: number) => fit.error?.[j] ?? neweyWest(fit.influence[j] ?? new Float64Array(), lag, rows[0]?.length ?? 0);
  const names = ['(Intercept)', 'time', 'step', ...(wish.newSlope ? ['since'] : [])];
  const influence = periods.map((_, i) => (fit.influence[2]?.[i] ?? 0) + since * (wish.newSlope ? (fit.influence[3]?.[i] ?? 0) : 0));
  return {
    effect: (fit.coefficient[2] ?? 0) + since * (wish.newSlope ? (fit.coefficient[3] ?? 0) : 0),
    influence: Float64Array.from(influence),
    residual: fit.residual,
    parameters: rows[0]?.length ?? 0,
    dispersed: fit.error === null || wish.newSlope ? null : (fit.error[2] ?? null),
    model: names.map((name, j) => ({ name, coef: fit.coefficient[j] ?? 0, se: error(j) })),
    dispersion: fit.dispersion,
    durbinWatson: durbinWatson(fit.residual),
  };
}

/** Distance between two periods that follow each other. */
export function stepBetween(periods: readonly number[]): number {
  return (periods[1] ?? 1) - (periods[0] ?? 0) || 1;
}

export function lagOf({ lag }: SeriesWish, size: number): number {
  return Math.min(lag ?? usualLag(size), size - 1);
}

/** A weighted mean of effects of series, with an error that hangs together over time and between the series. */
export interface JointEffect {
  readonly effect: number;
  readonly se: number;
  readonly freedom: number;
  readonly critical: number;
  readonly p: number;
}

/**
 * The series' influences are added period by period before Newey and West's error is taken, so that shocks they share count
 * (Driscoll and Kraay 1998); with one series it is Newey and West's own.
 */
export function jointEffect(parts: readonly { readonly series: Series; readonly fit: SeriesFit }[], wish: SeriesWish): JointEffect {
  const byPeriod = new Map<number, number>();
  let effect = 0;
  for (const { series, fit } of parts) {
    effect += series.weight * fit.effect;
    for (const [i, period] of series.periods.entries()) {
      byPeriod.set(period, (byPeriod.get(period) ?? 0) + series.weight * (fit.influence[i] ?? 0));
    }
  }
  const influence = Float64Array.from([...byPeriod].sort(([a], [b]) => a - b), ([, value]) => value);
  const parameters = parts[0]?.fit.parameters ?? 1;
  const lag = lagOf(wish, influence.length);
  const joint = neweyWest(influence, lag, parameters);
  const dispersed = Math.sqrt(parts.reduce((sum, { series, fit }) => sum + (series.weight * (fit.dispersed ?? 0)) ** 2, 0));
  const se = Math.max(joint, dispersed);
  const freedom = influence.length - parameters;
  const widening = wideningOf((lag + 1) / influence.length);
  return {
    effect,
    se,
    freedom,
    critical: halfWidth(0.95, freedom) * widening,
    p: se === 0 ? Number(effect === 0) : twoSidedChance(effect / se / widening, freedom),
  };
}

/**
 * How much wider an interval must be, since an error over `share` of the series is itself uncertain: Kiefer and Vogelsang's
 * limits for Bartlett's weights over the normal ones (Econometric Theory 21 (2005) 1130–1164, table 1).
 */
function wideningOf(share: number): number {
  return (1.96 + 2.9694 * share + 0.416 * share ** 2 - 0.5324 * share ** 3) / 1.96;
}
