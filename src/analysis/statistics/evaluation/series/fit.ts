import { halfWidth, twoSidedChance } from '../../student-t.ts';
import type { SeriesWish } from '../evaluation.ts';
import { type AutoregressiveError, autoregressiveError } from './autoregressive.ts';
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
  /** Null where nothing is left to hang together, or the series is so long that Newey and West's error is enough. */
  readonly autoregressive: AutoregressiveError | null;
}

/** From so many periods on Newey and West's error is trusted alone: the other takes their cube of steps. */
const LONG = 400;

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
    const slope = wish.newSlope ? [isAfter ? (period - first) / step + 1 : 0] : [];
    return [1, i + 1, Number(isAfter), ...slope, ...seasonColumns(period, wish.season)];
  });
  const after = rows.filter((row) => row[2] === 1);
  const since = wish.newSlope ? after.reduce((sum, row) => sum + (row[3] ?? 0), 0) / after.length : 0;
  const fit =
    exposure === null
      ? { ...leastSquares(rows, values), error: null, dispersion: null }
      : quasiPoisson(rows, values, exposure);
  const lag = lagOf(wish, periods.length);
  const error = (j: number) =>
    fit.error?.[j] ?? neweyWest(fit.influence[j] ?? new Float64Array(), lag, rows[0]?.length ?? 0);
  const names = ['(Intercept)', 'time', 'step', ...(wish.newSlope ? ['since'] : [])];
  // The effect as a sum of coefficients: the step, and the new slope as long as it has lasted on average.
  const contrast = (rows[0] ?? []).map((_, j) => (j === 2 ? 1 : j === 3 ? since : 0));
  const sumOf = (value: (j: number) => number) =>
    contrast.reduce((sum, weight, j) => sum + (weight === 0 ? 0 : weight * value(j)), 0);
  return {
    effect: sumOf((j) => fit.coefficient[j] ?? 0),
    influence: Float64Array.from(periods, (_, i) => sumOf((j) => fit.influence[j]?.[i] ?? 0)),
    residual: fit.residual,
    parameters: contrast.length,
    dispersed: fit.error === null || wish.newSlope ? null : (fit.error[2] ?? null),
    model: names.map((name, j) => ({ name, coef: fit.coefficient[j] ?? 0, se: error(j) })),
    dispersion: fit.dispersion,
    durbinWatson: durbinWatson(fit.residual),
    autoregressive: hangingTogether(series, rows, fit.residual, contrast),
  };
}

/** Counts are taken in units of their own spread. */
function hangingTogether(
  { values, exposure }: Series,
  rows: readonly (readonly number[])[],
  residual: readonly number[],
  contrast: readonly number[],
): AutoregressiveError | null {
  const spread = residual.map((left, i) =>
    exposure === null ? 1 : Math.sqrt(Math.max(1e-12, (values[i] ?? 0) - left)),
  );
  const scaled = residual.map((left, i) => left / (spread[i] ?? 1));
  const size = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (values.length >= LONG || scaled.every((left) => Math.abs(left) <= 1e-10 * size)) return null;
  return autoregressiveError(
    rows.map((row, i) => row.map((value) => value * (spread[i] ?? 1))),
    scaled,
    contrast,
  );
}

/** Distance between two periods that follow each other. */
function stepBetween(periods: readonly number[]): number {
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
 * (Driscoll and Kraay 1998); with one series it is Newey and West's own. Where the series' autoregressive errors are larger,
 * it is made larger by as much; counts have at least the error of their dispersion.
 */
export function jointEffect(
  parts: readonly { readonly series: Series; readonly fit: SeriesFit }[],
  wish: SeriesWish,
): JointEffect {
  const byPeriod = new Map<number, number>();
  let [effect, factor, freedom] = [0, 0, Number.POSITIVE_INFINITY];
  for (const { series, fit } of parts) {
    effect += series.weight * fit.effect;
    for (const [i, period] of series.periods.entries()) {
      byPeriod.set(period, (byPeriod.get(period) ?? 0) + series.weight * (fit.influence[i] ?? 0));
    }
    factor += series.weight * widening(series, fit, wish);
    freedom = Math.min(freedom, fit.autoregressive?.freedom ?? series.periods.length - fit.parameters);
  }
  const influence = Float64Array.from(
    [...byPeriod].sort(([a], [b]) => a - b),
    ([, value]) => value,
  );
  const joint = factor * neweyWest(influence, lagOf(wish, influence.length), parts[0]?.fit.parameters ?? 1);
  const dispersed = Math.sqrt(
    parts.reduce((sum, { series, fit }) => sum + (series.weight * (fit.dispersed ?? 0)) ** 2, 0),
  );
  const se = Math.max(joint, dispersed);
  return {
    effect,
    se,
    freedom,
    critical: halfWidth(0.95, freedom),
    p: se === 0 ? Number(effect === 0) : twoSidedChance(effect / se, freedom),
  };
}

/** How much larger a series' autoregressive error is than Newey and West's; 1 where it is not. */
function widening({ periods }: Series, { influence, parameters, autoregressive }: SeriesFit, wish: SeriesWish): number {
  const usual = neweyWest(influence, lagOf(wish, periods.length), parameters);
  return usual > 0 && autoregressive !== null ? Math.max(1, autoregressive.se / usual) : 1;
}
