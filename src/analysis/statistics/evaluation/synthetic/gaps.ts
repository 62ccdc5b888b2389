import type { Panel } from '../panel.ts';
import { simplexWeights } from './simplex-weights.ts';

/** A treated series less its synthetic control. */
export interface Gap {
  /** In the order of the panel's periods. */
  readonly gap: readonly number[];
  readonly weights: readonly number[];
  /** Mean of the gap after the start. */
  readonly effect: number;
  /** Root of the mean square before and after the start. */
  readonly before: number;
  readonly after: number;
}

export interface Window {
  /** Places of the periods before the start, less the anticipation, and from it on. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

export function windowOf({ periods }: Panel, start: number, anticipation: number): Window {
  const places = (isIn: (period: number) => boolean) => periods.flatMap((period, i) => (isIn(period) ? [i] : []));
  return { before: places((period) => period < start - anticipation), after: places((period) => period >= start) };
}

/** The mean of some units less the weighted mean of the donors that is most like it before the start. */
export function gapOf(
  { outcome }: Panel,
  { before, after }: Window,
  units: readonly number[],
  donors: readonly number[],
): Gap {
  const mean = (outcome[0] ?? new Float64Array()).map(
    (_, t) => units.reduce((sum, unit) => sum + (outcome[unit]?.[t] ?? 0), 0) / units.length,
  );
  const at = (own: Float64Array) => before.map((t) => own[t] ?? 0);
  const weights = simplexWeights(
    donors.map((unit) => at(outcome[unit] ?? new Float64Array())),
    at(mean),
  );
  const gap = Array.from(mean, (value, t) =>
    donors.reduce((left, unit, j) => left - (weights[j] ?? 0) * (outcome[unit]?.[t] ?? 0), value),
  );
  return {
    gap,
    weights,
    effect: after.reduce((sum, t) => sum + (gap[t] ?? 0), 0) / after.length,
    before: rootMeanSquare(before.map((t) => gap[t] ?? 0)),
    after: rootMeanSquare(after.map((t) => gap[t] ?? 0)),
  };
}

export function rootMeanSquare(values: readonly number[]): number {
  return Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
}
