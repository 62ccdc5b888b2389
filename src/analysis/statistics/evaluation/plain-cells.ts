import type { Aggregate, Aggregates, EffectCell } from './evaluation.ts';
import type { Panel } from './panel.ts';
import type { Comparison } from './staggered/compared-panel.ts';

/** Cells and their averages without standard errors of their own. */
export interface PlainCells {
  readonly cells: readonly EffectCell[];
  readonly aggregates: Aggregates;
}

/** For each cohort and period from its start: mean change from all periods before the start, less that of the controls. */
export function averagedCells(
  panel: Panel,
  cohorts: readonly number[],
  { control, anticipation }: Comparison,
  size: Float64Array,
): PlainCells {
  const cells = cohorts.flatMap((group) => {
    const before = panel.periods.flatMap((period, i) => (period < group - anticipation ? [i] : []));
    return panel.periods.flatMap((time, at) => {
      if (time < group) return [];
      const change = (unit: number) => {
        const own = panel.outcome[unit] ?? new Float64Array();
        const base = before.reduce((sum, i) => sum + (own[i] ?? 0), 0) / Math.max(1, before.length);
        return (own[at] ?? 0) - base;
      };
      const isControl = (first: number) =>
        first === Number.POSITIVE_INFINITY || (control === 'not-yet' && first !== group && first > time + anticipation);
      const treated = meanWhere(panel, size, { change, isIn: (first) => first === group });
      return [{ group, time, att: treated - meanWhere(panel, size, { change, isIn: isControl }), se: null }];
    });
  });
  const weight = (group: number) => panel.firstTreated.filter((first) => first === group).length;
  return { cells, aggregates: aggregatesOf(cells, weight) };
}

interface Side {
  readonly change: (unit: number) => number;
  readonly isIn: (first: number) => boolean;
}

function meanWhere(panel: Panel, size: Float64Array, { change, isIn }: Side): number {
  let [sum, weight] = [0, 0];
  panel.firstTreated.forEach((first, unit) => {
    if (!isIn(first)) return;
    sum += (size[unit] ?? 1) * change(unit);
    weight += size[unit] ?? 1;
  });
  return sum / weight;
}

/** The four averages of cells after the start, weighed by the cohorts' units, without standard errors. */
export function aggregatesOf(cells: readonly EffectCell[], weightOf: (group: number) => number): Aggregates {
  const groups = distinct(cells.map(({ group }) => group));
  const perGroup = groups.map((at) =>
    part(
      at,
      cells.filter(({ group }) => group === at),
      () => 1,
    ),
  );
  const since = distinct(cells.map(({ group, time }) => time - group)).map((at) =>
    part(
      at,
      cells.filter(({ group, time }) => time - group === at),
      weightOf,
    ),
  );
  const times = distinct(cells.map(({ time }) => time)).map((at) =>
    part(
      at,
      cells.filter(({ time }) => time === at),
      weightOf,
    ),
  );
  const simple = part(0, cells, weightOf);
  const overall = part(
    0,
    perGroup.map(({ at, att, se }) => ({ group: at, time: at, att, se })),
    weightOf,
  );
  return {
    simple: { att: simple.att, se: null, parts: [] },
    group: { att: overall.att, se: null, parts: perGroup },
    dynamic: evenly(since),
    calendar: evenly(times),
  };
}

function part(at: number, cells: readonly EffectCell[], weightOf: (group: number) => number) {
  const weights = cells.map(({ group }) => weightOf(group));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return { at, att: cells.reduce((all, { att }, i) => all + (att * (weights[i] ?? 0)) / sum, 0), se: null };
}

function evenly(parts: Aggregate['parts']): Aggregate {
  return { att: parts.reduce((sum, { att }) => sum + att, 0) / parts.length, se: null, parts };
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
