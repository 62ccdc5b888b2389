import type { DimensionId } from '../../terms/index.ts';
import type { Metric } from '../metrics/metric.ts';
import type { Question } from '../question.ts';
import {
  BALANCE_COMPONENTS,
  COMPONENT,
  CONTINUITY_LINES,
  type ColumnId,
  OUTCOMES,
  STAYING_YEARS,
} from '../raw-table.ts';

/** Dimension of a flow matrix where none is asked for. */
const USUAL_MOVE: DimensionId = 'staff-group';

/** The columns of a metric's table: the breakdown, and the pseudo-dimension of the metric if it has one. */
export function columnsOf(question: Question, { kernel }: Metric): ColumnId[] {
  switch (kernel) {
    case 'balance':
      return [...question.by, COMPONENT];
    case 'outcomes':
      return [...question.by, 'outcome'];
    case 'staying':
      return [...question.by, 'years'];
    case 'principal-continuity':
      return [...question.by, 'continuity'];
    case 'flow-matrix':
      return ['from', 'to'];
    default:
      return [...question.by];
  }
}

/** Rows per cell of the breakdown. */
export function linesPerCell({ kernel }: Metric): number {
  if (kernel === 'balance') return BALANCE_COMPONENTS.length;
  if (kernel === 'outcomes') return OUTCOMES.length;
  if (kernel === 'principal-continuity') return CONTINUITY_LINES.length;
  return kernel === 'staying' ? STAYING_YEARS.length : 1;
}

/** The dimension along which a flow matrix tells moves; null for every other metric. */
export function movingDimension({ by }: Question, { kernel }: Metric): DimensionId | null | 'not-one' {
  if (kernel !== 'flow-matrix') return null;
  return by.length > 1 ? 'not-one' : (by[0] ?? USUAL_MOVE);
}
