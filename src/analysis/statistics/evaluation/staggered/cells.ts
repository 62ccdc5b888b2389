import type { Panel } from '../panel.ts';
import { Unanswerable } from '../unanswerable.ts';
import type { ComparedPanel, Comparison } from './compared-panel.ts';
import { doublyRobust } from './doubly-robust.ts';
import type { Influenced } from './influenced.ts';

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
  const change = Float64Array.from(panel.outcome, (own) => (own[to] ?? 0) - (own[from] ?? 0));
  const role = Int8Array.from(panel.firstTreated, (first, unit) => (first === group ? 1 : isControl(unit) ? 0 : -1));
  if (!role.includes(0) || !role.includes(1)) throw new Unanswerable('no-controls', { period: panel.periods[to] ?? 0 });
  if (panel.beside.length > 0) {
    const columns = panel.beside.map((column) => Float64Array.from(column, (own) => own[Math.min(from, to)] ?? 0));
    return doublyRobust({ change, role, columns });
  }
  const [ofControls, ofTreated] = [sideOf(change, role, 0), sideOf(change, role, 1)];
  const influence = change.map((value, unit) => {
    if (role[unit] === -1) return 0;
    const { mean, count } = role[unit] === 1 ? ofTreated : ofControls;
    return ((role[unit] === 1 ? 1 : -1) * role.length * (value - mean)) / count;
  });
  return { att: ofTreated.mean - ofControls.mean, influence };
}

function sideOf(change: Float64Array, role: Int8Array, side: 0 | 1): { readonly mean: number; readonly count: number } {
  const own = change.filter((_, unit) => role[unit] === side);
  return { mean: own.reduce((sum, value) => sum + value, 0) / own.length, count: own.length };
}
