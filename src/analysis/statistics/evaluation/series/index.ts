import { FEWEST_PERIODS_EACH_SIDE } from '../../../../terms/index.ts';
import { twoSidedChance } from '../../student-t.ts';
import type { Design, EffectCell, EvaluationNote, Finding, SeriesWish, SideTest } from '../evaluation.ts';
import type { Panel } from '../panel.ts';
import { aggregatesOf } from '../plain-cells.ts';
import { Unanswerable } from '../unanswerable.ts';
import { intervalOf, powerOf } from '../verdict.ts';
import { fitSeries, type JointEffect, jointEffect, lagOf, type Series, type SeriesFit } from './fit.ts';
import { leastSquares, neweyWest } from './newey-west.ts';
import { seriesOf } from './panel-series.ts';
import { seasonColumns } from './season.ts';

/** A side with fewer periods than this has no line. */
const LEAST_SIDE = 4;
/** A season is only fitted where it has come back this often before the start. */
const SEASONS_BEFORE = 2;

/**
 * Interrupted time series (methods.md 5.3): how far the outcome stepped away from its own trend and season when the action
 * began, with errors that hang together over time. Where the panel has units without the action their mean is taken away
 * first, so that what happened to all is not taken for an effect.
 */
export function interruptedSeries(all: Panel, design: Design): Finding {
  const { series, notes } = seriesOf(all, design);
  const wish = wishFor(series, design.series);
  const sides = series.map(sidesOf);
  refuseShort(series, wish);
  if (series.every(({ values }) => values.every((value) => value === values[0])))
    throw new Unanswerable('constant-outcome');
  const parts = series.map((one) => ({ series: one, fit: fitSeries(one, wish) }));
  const joint = jointEffect(parts, wish);
  const cells = parts.flatMap(cellsOf);
  const pretrend = curvatureOf(series, wish);
  const placebo = movedBack(series, wish);
  const shortest = Math.min(...sides.flat());
  const more: EvaluationNote[] = [
    ...(shortest < FEWEST_PERIODS_EACH_SIDE ? [{ code: 'few-points', value: shortest } as const] : []),
    ...(pretrend === null ? [{ code: 'no-pretrend', value: null } as const] : []),
    ...(placebo === null ? [{ code: 'no-placebo', value: null } as const] : []),
  ];
  return {
    estimate: joint.effect,
    se: joint.se,
    interval: intervalOf(joint.effect, joint.se, joint.critical),
    p: joint.p,
    power: powerOf(design.smallestEffect, joint.se, joint.critical),
    cells,
    aggregates: aggregatesWith(cells, series, joint),
    pretrend,
    placebo,
    notes: [...notes, ...more],
    beside: besideOf(parts, wish),
  };
}

function wishFor(series: readonly Series[], wish: SeriesWish): SeriesWish {
  const before = Math.min(...series.map((one) => sidesOf(one)[0]));
  return wish.season !== null && before < SEASONS_BEFORE * wish.season ? { ...wish, season: null } : wish;
}

function sidesOf({ periods, start }: Series): [number, number] {
  const before = periods.filter((period) => period < start).length;
  return [before, periods.length - before];
}

function refuseShort(series: readonly Series[], wish: SeriesWish): void {
  const needed = LEAST_SIDE + seasonColumns(0, wish.season).length;
  for (const one of series) {
    const [before, after] = sidesOf(one);
    const count = Math.min(before, after);
    if (before < needed || after < LEAST_SIDE) {
      throw new Unanswerable('few-points', { count, needed: before < needed ? needed : LEAST_SIDE, period: one.start });
    }
  }
}

/** What was seen less what trend and season alone would have given. */
function cellsOf({ series, fit }: { readonly series: Series; readonly fit: SeriesFit }): EffectCell[] {
  const [, , step, slope] = fit.model;
  const first = series.periods.findIndex((period) => period >= series.start);
  return series.periods.flatMap((time, i) => {
    if (i < first) return [];
    const fitted = (step?.coef ?? 0) + (slope?.coef ?? 0) * (i - first + 1);
    const residual = fit.residual[i] ?? 0;
    const left = series.exposure === null ? residual : residual / Math.max(1e-12, (series.values[i] ?? 0) - residual);
    return [{ group: series.start, time, att: fitted + left, se: null }];
  });
}

function aggregatesWith(cells: readonly EffectCell[], series: readonly Series[], joint: JointEffect) {
  const weightOf = (group: number) => series.find(({ start }) => start === group)?.weight ?? 0;
  return { ...aggregatesOf(cells, weightOf), simple: { att: joint.effect, se: joint.se, parts: [] } };
}

/** Whether the trend before the start was a straight line: the square of time should add nothing. */
function curvatureOf(series: readonly Series[], wish: SeriesWish): SideTest | null {
  const [one] = series.toSorted((a, b) => a.start - b.start);
  if (one === undefined) return null;
  const places = one.periods.flatMap((period, i) => (period < one.start ? [i] : []));
  const rows = places.map((at, i) => [
    1,
    i,
    (i - places.length / 2) ** 2,
    ...seasonColumns(one.periods[at] ?? 0, wish.season),
  ]);
  const parameters = rows[0]?.length ?? 0;
  if (places.length < parameters + LEAST_SIDE) return null;
  const exposure = (at: number) => one.exposure?.[at] ?? 1;
  const fit = leastSquares(
    rows,
    places.map((at) => (one.values[at] ?? 0) / exposure(at)),
  );
  const se = neweyWest(fit.influence[2] ?? new Float64Array(), lagOf(wish, places.length), parameters);
  if (!(se > 0)) return null;
  const estimate = fit.coefficient[2] ?? 0;
  const df = places.length - parameters;
  return {
    kind: 'curve-before-start',
    estimate,
    se,
    statistic: estimate / se,
    df,
    p: twoSidedChance(estimate / se, df),
  };
}

/** The same line through the periods before the start alone, with the start moved back into their middle. */
function movedBack(series: readonly Series[], wish: SeriesWish): SideTest | null {
  const moved = series.flatMap((one): Series[] => {
    const before = sidesOf(one)[0];
    const start = one.periods[Math.floor(before / 2)];
    if (start === undefined) return [];
    const cut = <Value>(list: readonly Value[]) => list.slice(0, before);
    return [
      {
        ...one,
        start,
        periods: cut(one.periods),
        values: cut(one.values),
        exposure: one.exposure === null ? null : cut(one.exposure),
      },
    ];
  });
  const needed = 2 * LEAST_SIDE + seasonColumns(0, wish.season).length;
  if (moved.some(({ periods }) => periods.length < needed)) return null;
  const plain = { ...wish, newSlope: false };
  const { effect, se, freedom, p } = jointEffect(
    moved.map((one) => ({ series: one, fit: fitSeries(one, plain) })),
    plain,
  );
  if (!(se > 0)) return null;
  return { kind: 'start-moved-back', estimate: effect, se, statistic: effect / se, df: freedom, p };
}

function besideOf(parts: readonly { readonly series: Series; readonly fit: SeriesFit }[], wish: SeriesWish) {
  return {
    lag: lagOf(wish, parts[0]?.series.periods.length ?? 1),
    season: wish.season,
    models: parts.map(({ series, fit }) => ({
      group: series.start,
      coefficients: fit.model,
      durbinWatson: fit.durbinWatson,
      likeness: fit.autoregressive?.likeness ?? null,
      ...(fit.dispersion === null ? {} : { dispersion: fit.dispersion }),
    })),
  };
}
