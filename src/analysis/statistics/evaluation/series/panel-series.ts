import type { Design, EvaluationNote } from '../evaluation.ts';
import { cohortsOf, isWhole, type Panel, partOf, unitsWhere } from '../panel.ts';
import { Unanswerable } from '../unanswerable.ts';
import type { Series } from './fit.ts';

const ROUNDING = 1e-6;

export interface PanelSeries {
  readonly series: readonly Series[];
  readonly notes: readonly EvaluationNote[];
}

/**
 * A panel as series: for each cohort the mean of its units less the mean of those never treated, where there are any; with an
 * exposure the sum of its units' counts. Periods that may be touched before the start are left out. Throws Unanswerable.
 */
export function seriesOf(all: Panel, { anticipation }: Design): PanelSeries {
  const last = all.periods.at(-1) ?? 0;
  const first = all.periods[0] ?? 0;
  refuseUneven(all.periods);
  const known = all.firstTreated.map((start) => (start > last ? Number.POSITIVE_INFINITY : start));
  const isJudgeable = (unit: number) => (known[unit] ?? 0) > first + anticipation;
  const whole = unitsWhere(all, (unit) => isWhole(all, unit));
  const panel = partOf({ ...all, firstTreated: known }, whole.filter(isJudgeable));
  const notes: EvaluationNote[] = [];
  const missing = all.outcome.length - whole.length;
  if (cohortsOf({ ...all, firstTreated: known }).length === 0) throw new Unanswerable('nobody-treated');
  if (missing > 0) notes.push({ code: 'incomplete-units', value: missing });
  const early = whole.length - panel.outcome.length;
  if (early > 0) notes.push({ code: 'treated-from-first', value: early });
  if (whole.length === 0) throw new Unanswerable('no-whole-units', { count: all.outcome.length });
  const cohorts = cohortsOf(panel);
  if (cohorts.length === 0)
    throw new Unanswerable(early > 0 ? 'no-period-before' : 'no-whole-units', { count: missing });
  const isCounted = panel.beside.length > 0;
  const controls = unitsWhere(panel, (unit) => panel.firstTreated[unit] === Number.POSITIVE_INFINITY);
  const takesAway = controls.length > 0 && !isCounted;
  notes.push(
    takesAway ? { code: 'controls-taken-away', value: controls.length } : { code: 'no-control-series', value: null },
  );
  const treated = panel.outcome.length - controls.length;
  const series = cohorts.map((start): Series => {
    const units = unitsWhere(panel, (unit) => panel.firstTreated[unit] === start);
    const places = panel.periods.flatMap((period, i) => (period < start - anticipation || period >= start ? [i] : []));
    const average = (some: readonly number[], at: number) =>
      some.reduce((sum, unit) => sum + (panel.outcome[unit]?.[at] ?? 0), 0) / (isCounted ? 1 : some.length);
    return {
      start,
      weight: units.length / treated,
      periods: places.map((at) => panel.periods[at] ?? 0),
      values: places.map((at) => average(units, at) - (takesAway ? average(controls, at) : 0)),
      exposure: isCounted ? places.map((at) => sumOf(panel, units, at)) : null,
    };
  });
  return { series, notes };
}

function sumOf(panel: Panel, units: readonly number[], at: number): number {
  return units.reduce((sum, unit) => sum + (panel.beside[0]?.[unit]?.[at] ?? 0), 0);
}

/** Errors hang together over periods of one length: a hole in time is refused, and told with the period after which it is. */
function refuseUneven(periods: readonly number[]): void {
  const step = (periods[1] ?? 0) - (periods[0] ?? 0);
  const hole = periods.findIndex(
    (period, i) => i > 0 && Math.abs(period - (periods[i - 1] ?? 0) - step) > ROUNDING * Math.abs(step),
  );
  if (hole > 0) throw new Unanswerable('uneven-periods', { period: periods[hole - 1] ?? 0 });
}
