import type { Panel } from '../panel.ts';
import { Unanswerable } from '../unanswerable.ts';
import type { ComparedPanel, Comparison } from './compared-panel.ts';
import { doublyRobust } from './doubly-robust.ts';

/** An effect with every unit's influence on it, in the order of the panel's units. */
export interface Influenced {
  readonly att: number;
  readonly influence: Float64Array;
}

/** The effect on a cohort in a period. */
export interface GroupTime extends Influenced {
  readonly group: number;
  readonly time: number;
  /** From the start on; before it the effect should be nothing. */
  readonly isAfter: boolean;
}

/**
 * ATT(g, t) of Callaway and Sant'Anna, J. Econometrics 225 (2021) 200–230: the mean change of the cohort first treated at g
 * less that of the controls, from the last period before g less the anticipation until t; before the start from the period
 * just before («varying base»). Agrees with R's did 2.3.0. With covariates (columns beside the outcome, as they were at the
 * earlier of the two periods) doubly robust, as DRDID's drdid_panel.
 */
export function groupTimes({ panel, cohorts }: ComparedPanel, comparison: Comparison): GroupTime[] {
  return cohorts.flatMap((group) =>
    panel.periods.slice(1).map((time, before) => {
      const isAfter = time >= group;
      const base = isAfter ? lastBefore(panel, group - comparison.anticipation) : before;
      const until = Math.max(before + 1, base);
      const isControl = controlsOf(panel, { ...comparison, group, until: panel.periods[until] ?? 0 });
      return { group, time, isAfter, ...changeApart(panel, { group, isControl, from: base, to: before + 1 }) };
    }),
  );
}

/** Place of the last period before this one. */
export function lastBefore({ periods }: Panel, period: number): number {
  return periods.findLastIndex((one) => one < period);
}

/** Who is a control until a period: never treated, or also who is treated later than it and the anticipation. */
export function controlsOf(
  { firstTreated }: Panel,
  { control, anticipation, group, until }: Comparison & { readonly group: number; readonly until: number },
): (unit: number) => boolean {
  if (control === 'never') return (unit) => firstTreated[unit] === Number.POSITIVE_INFINITY;
  return (unit) => (firstTreated[unit] ?? 0) > until + anticipation && firstTreated[unit] !== group;
}

export interface Change {
  readonly group: number;
  readonly isControl: (unit: number) => boolean;
  /** Places of two periods. */
  readonly from: number;
  readonly to: number;
}

/** How much more a cohort has changed than the controls between two periods. */
export function changeApart(panel: Panel, { group, isControl, from, to }: Change): Influenced {
  const size = panel.outcome.length;
  const change = Float64Array.from(panel.outcome, (own) => (own[to] ?? 0) - (own[from] ?? 0));
  const role = Int8Array.from(panel.firstTreated, (first, unit) => (first === group ? 1 : isControl(unit) ? 0 : -1));
  const [treated, controls] = [role.filter((one) => one === 1).length, role.filter((one) => one === 0).length];
  if (controls === 0 || treated === 0) throw new Unanswerable('no-controls', { period: panel.periods[to] ?? 0 });
  if (panel.beside.length > 0) {
    const columns = panel.beside.map((column) => Float64Array.from(column, (own) => own[Math.min(from, to)] ?? 0));
    return doublyRobust({ change, role, columns });
  }
  const mean = [0, 0];
  for (let unit = 0; unit < size; unit++) {
    const side = role[unit] ?? -1;
    if (side >= 0) mean[side] = (mean[side] ?? 0) + (change[unit] ?? 0) / (side === 1 ? treated : controls);
  }
  const [meanOfControls = 0, meanOfTreated = 0] = mean;
  const influence = Float64Array.from(role, (side, unit) => {
    if (side === 1) return (size / treated) * ((change[unit] ?? 0) - meanOfTreated);
    return side === 0 ? -(size / controls) * ((change[unit] ?? 0) - meanOfControls) : 0;
  });
  return { att: meanOfTreated - meanOfControls, influence };
}

/** √(Σψ²)/n: an estimate's standard error from the units' influences. */
export function errorOf(influence: Float64Array): number {
  return Math.sqrt(influence.reduce((sum, value) => sum + value * value, 0)) / influence.length;
}
