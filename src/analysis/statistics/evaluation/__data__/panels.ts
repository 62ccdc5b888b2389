import fc from 'fast-check';
import type { Design, Likeness, PanelRows } from '../index.ts';

/** A row as it would stand in a file; never = infinity. */
export interface Row {
  readonly unit: number;
  readonly period: number;
  readonly outcome: number;
  readonly first: number;
}

export const NEVER = Number.POSITIVE_INFINITY;

export function rowsOf(rows: readonly Row[]): PanelRows {
  return {
    units: Math.max(...rows.map(({ unit }) => unit)) + 1,
    unit: Int32Array.from(rows, ({ unit }) => unit),
    period: Float64Array.from(rows, ({ period }) => period),
    outcome: Float64Array.from(rows, ({ outcome }) => outcome),
    firstTreated: Float64Array.from(rows, ({ first }) => first),
  };
}

export function designOf(wish: Partial<Design>): Design {
  return {
    method: 'staggered',
    control: 'never',
    anticipation: 0,
    direction: 'up',
    smallestEffect: 1,
    plannedPower: null,
    seed: 1,
    band: false,
    series: { season: null, newSlope: false, lag: null },
    survival: { horizon: null },
    ...wish,
  };
}

/** Units alike in all, each by itself. */
export function alone(units: number): Likeness {
  return { strata: new Int32Array(units), clusters: Int32Array.from({ length: units }, (_, i) => i) };
}

/** Units of cohorts, over periods 1 … `periods`, with outcomes by chance. */
export function panelsOf(cohorts: readonly (readonly [first: number, units: number])[], periods: number) {
  const firsts = cohorts.flatMap(([first, units]) => Array.from({ length: units }, () => first));
  const outcome = fc.double({ min: -50, max: 50, noNaN: true }).map((value) => Math.round(value * 1000) / 1000);
  const size = firsts.length * periods;
  return fc.array(outcome, { minLength: size, maxLength: size }).map((outcomes): Row[] =>
    firsts.flatMap((first, unit) =>
      Array.from({ length: periods }, (_, t) => ({
        unit,
        period: t + 1,
        outcome: outcomes[unit * periods + t] ?? 0,
        first,
      })),
    ),
  );
}

/** The same rows in another order, other units' numbers, another level and scale. */
export function changed(
  rows: readonly Row[],
  { order = 0, number = (unit) => unit, level = 0, scale = 1 }: {
    readonly order?: number;
    readonly number?: (unit: number) => number;
    readonly level?: number;
    readonly scale?: number;
  },
): Row[] {
  const turned = [...rows.slice(order), ...rows.slice(0, order)];
  return turned.map((row) => ({ ...row, unit: number(row.unit), outcome: level + scale * row.outcome }));
}
