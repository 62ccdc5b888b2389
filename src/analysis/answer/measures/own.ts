import type { Lens } from '../../kernels/axis.ts';
import { ABSENCE_KINDS, type AbsenceKind, absenceIn } from '../../kernels/own/absence.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { View } from '../../read-model/view.ts';
import type { Measure } from '../measure.ts';
import type { Span } from '../periods.ts';

interface OwnCounted {
  readonly measures: readonly Measure[];
  /** False where the table has no row in the time. */
  readonly delivered: boolean;
}

/** What an own table tells of a time. */
export function countOwn(view: View, lens: Lens, { numerator }: Metric, span: Span): OwnCounted {
  const kind = isAbsenceKind(numerator) ? numerator : 'all-absence';
  const { lost, agreed, rows } = absenceIn(view, lens, span, kind);
  return { delivered: rows > 0, measures: [{ codes: [], numerator: lost, denominator: agreed }] };
}

function isAbsenceKind(numerator: string): numerator is AbsenceKind {
  return Object.hasOwn(ABSENCE_KINDS, numerator);
}
