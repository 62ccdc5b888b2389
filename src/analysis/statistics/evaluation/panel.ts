import { Unanswerable } from './unanswerable.ts';

/** Rows as columns: units are numbered from 0, a unit that is never treated begins at infinity. */
export interface PanelRows {
  readonly units: number;
  readonly unit: Int32Array;
  readonly period: Float64Array;
  readonly outcome: Float64Array;
  readonly firstTreated: Float64Array;
  /** Columns of numbers beside the outcome, such as an exposure or covariates. */
  readonly beside?: readonly Float64Array[];
}

/** Units over time. An outcome that is not there is NaN. */
export interface Panel {
  /** In ascending order. */
  readonly periods: readonly number[];
  /** By unit, then by place among the periods. */
  readonly outcome: readonly Float64Array[];
  readonly beside: readonly (readonly Float64Array[])[];
  /** By unit: the first period with the action; infinity = never. */
  readonly firstTreated: Float64Array;
  /** By unit: its number among all units that were delivered. */
  readonly names: Int32Array;
}

/** Lays rows out as a panel. Throws Unanswerable where a unit has two rows for a period, or two beginnings. */
export function panelOf(rows: PanelRows): Panel {
  if (rows.unit.length === 0) throw new Unanswerable('empty-panel');
  const periods = [...new Set(rows.period)].sort((a, b) => a - b);
  const places = new Map(periods.map((period, i) => [period, i]));
  const at = Int32Array.from(rows.period, (period) => places.get(period) ?? 0);
  refuseRepeated(rows.unit, at);
  const laidOut = (values: Float64Array) => {
    const own = Array.from({ length: rows.units }, () => new Float64Array(periods.length).fill(Number.NaN));
    rows.unit.forEach((unit, row) => {
      own[unit]?.set([values[row] ?? Number.NaN], at[row]);
    });
    return own;
  };
  const outcome = laidOut(rows.outcome);
  return {
    periods,
    outcome,
    beside: (rows.beside ?? []).map(laidOut),
    firstTreated: beginningsOf(rows),
    names: Int32Array.from(outcome.keys()),
  };
}

function refuseRepeated(unit: Int32Array, at: Int32Array): void {
  const seen = new Set<string>();
  const repeated: number[] = [];
  unit.forEach((own, row) => {
    const key = `${own}/${at[row]}`;
    if (seen.has(key)) repeated.push(row);
    seen.add(key);
  });
  if (repeated.length > 0) throw new Unanswerable('repeated-cell', { rows: repeated });
}

function beginningsOf({ units, unit, firstTreated }: PanelRows): Float64Array {
  const found = new Float64Array(units).fill(Number.NaN);
  const twice = new Set<number>();
  firstTreated.forEach((first, row) => {
    const own = unit[row] ?? 0;
    if (!Number.isNaN(found[own]) && found[own] !== first) twice.add(own);
    found[own] = first;
  });
  if (twice.size > 0) throw new Unanswerable('treated-twice', { units: [...twice].sort((a, b) => a - b) });
  return found;
}

/** The units of these places, and the periods up to `until` (all without it). */
export function partOf(panel: Panel, units: readonly number[], until = Number.POSITIVE_INFINITY): Panel {
  const periods = panel.periods.filter((period) => period < until);
  const cut = (columns: readonly Float64Array[]) =>
    units.map((unit) => (columns[unit] ?? new Float64Array()).subarray(0, periods.length));
  return {
    periods,
    outcome: cut(panel.outcome),
    beside: panel.beside.map(cut),
    firstTreated: Float64Array.from(units, (unit) => panel.firstTreated[unit] ?? Number.NaN),
    names: Int32Array.from(units, (unit) => panel.names[unit] ?? 0),
  };
}

/** Places of the units for which this is so. */
export function unitsWhere(panel: Panel, isSo: (unit: number) => boolean): number[] {
  return panel.outcome.flatMap((_, unit) => (isSo(unit) ? [unit] : []));
}

/** True where a unit has an outcome in every period. */
export function isWhole(panel: Panel, unit: number): boolean {
  return panel.outcome[unit]?.every((value) => !Number.isNaN(value)) ?? false;
}

/** Cohorts that are treated within these periods, in ascending order. */
export function cohortsOf({ firstTreated }: Panel): number[] {
  return [...new Set(firstTreated)].filter((first) => first < Number.POSITIVE_INFINITY).sort((a, b) => a - b);
}
