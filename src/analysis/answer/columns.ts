import { type DimensionId, HIRE_CHANNELS, MAIN_REASONS, TEN_FACTORS } from '../../terms/index.ts';
import { CURVE_MONTHS, EARLY_MONTHS, EXIT_LINES, LEAVING_CAUSES, SENIOR_AGES } from '../leaving-lines.ts';
import type { Kernel, Metric } from '../metrics/metric.ts';
import type { Question } from '../question.ts';
import {
  BALANCE_COMPONENTS,
  COMPONENT,
  CONTINUITY_LINES,
  type ColumnId,
  OUTCOMES,
  type PseudoColumn,
  STAYING_YEARS,
} from '../raw-table.ts';
import { POST_LINES, STAGES } from '../resource-lines.ts';
import { COVER_LINES, LEVEL_LINES, SUBJECT_LINES } from '../teaching-lines.ts';

/** Dimension of a flow matrix where none is asked for. */
const USUAL_MOVE: DimensionId = 'staff-group';

interface OwnColumns {
  readonly columns: readonly PseudoColumn[];
  /** Rows per cell of the breakdown. */
  readonly lines: number;
}

/** Columns of a flow matrix, whatever it is broken down by. */
const MOVES: readonly PseudoColumn[] = ['from', 'to'];

/** Columns of a kernel's own, after those of the breakdown. */
const OWN: Readonly<Partial<Record<Kernel, OwnColumns>>> = {
  balance: { columns: [COMPONENT], lines: BALANCE_COMPONENTS.length },
  outcomes: { columns: ['outcome'], lines: OUTCOMES.length },
  staying: { columns: ['years'], lines: STAYING_YEARS.length },
  'principal-continuity': { columns: ['continuity'], lines: CONTINUITY_LINES.length },
  'why-left': { columns: ['reason'], lines: EXIT_LINES.length },
  'early-exit': { columns: ['months'], lines: EARLY_MONTHS.length },
  'left-by-cause': { columns: ['years', 'cause'], lines: STAYING_YEARS.length * LEAVING_CAUSES.length },
  'staying-after-60': { columns: ['age'], lines: SENIOR_AGES.length },
  'staying-curve': { columns: ['months'], lines: CURVE_MONTHS.length },
  'teacher-norm': { columns: ['stage'], lines: STAGES.length },
  'norm-gap': { columns: ['stage'], lines: STAGES.length },
  vacancies: { columns: ['posts'], lines: POST_LINES.length },
  'exit-answers': { columns: ['main-reason'], lines: MAIN_REASONS.length },
  'ten-factor': { columns: ['factor'], lines: TEN_FACTORS.length },
  'taught-hours': { columns: ['level'], lines: LEVEL_LINES.length },
  'subject-depth': { columns: ['level', 'subject'], lines: LEVEL_LINES.length * SUBJECT_LINES.length },
  'cover-hours': { columns: ['cover'], lines: COVER_LINES.length },
  'hire-channels': { columns: ['channel'], lines: HIRE_CHANNELS.length },
};

/**
 * The columns a kernel's table has of its own, after those of the breakdown, by which a cell stands in several lines. None
 * where a cell is one number. A flow matrix has only such columns.
 */
export function ownColumns(kernel: Kernel): readonly PseudoColumn[] {
  return kernel === 'flow-matrix' ? MOVES : (OWN[kernel]?.columns ?? []);
}

/** The columns of a metric's table: the breakdown, and the metric's own if it has any. */
export function columnsOf(question: Question, { kernel }: Metric): ColumnId[] {
  return kernel === 'flow-matrix' ? [...MOVES] : [...question.by, ...ownColumns(kernel)];
}

/** Rows per cell of the breakdown. */
export function linesPerCell({ kernel }: Metric): number {
  return OWN[kernel]?.lines ?? 1;
}

/** The dimension along which a flow matrix tells moves; null for every other metric. */
export function movingDimension({ by }: Question, { kernel }: Metric): DimensionId | null | 'not-one' {
  if (kernel !== 'flow-matrix') return null;
  return by.length > 1 ? 'not-one' : (by[0] ?? USUAL_MOVE);
}
