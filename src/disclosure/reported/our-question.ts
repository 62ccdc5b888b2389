import { type Metric, ownColumns, type Question, timeOf } from '../../analysis/index.ts';
import type { Day } from '../../terms/index.ts';
import type { Concerned } from './concerned.ts';
import type { NotOurs } from './seen-reported.ts';

/** Our question for the same as a figure that was told, or why we have none. */
export function ourQuestion(
  { figure, group, place }: Concerned,
  metric: Metric,
  asKnownOn: Day | null,
): Question | NotOurs {
  if (metric.kernel === 'reported') return 'quoted';
  if (group === 'not-ours') return 'group';
  if (place === 'not-ours') return 'place';
  // Told in several lines: there is no one number to hold against another.
  if (ownColumns(metric.kernel).length > 0) return 'lines';
  if (figure.measure !== metric.unit) return 'measure';
  const row = place ?? group;
  const { from, to } = figure;
  const isDay = timeOf(metric) === 'day';
  if (isDay !== (to === null)) return 'period';
  return {
    metric: metric.id,
    // One row of the table of all places, or of all groups: so it is protected as it is where they stand together.
    by: row === null ? [] : [row.dimension],
    where: group === null || place === null ? [] : [{ dimension: group.dimension, codes: [group.code] }],
    period: to === null ? { kind: 'day', at: from } : { kind: 'between', from, to, grain: null },
    asKnownOn,
  };
}
