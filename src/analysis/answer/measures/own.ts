import type { Lens } from '../../kernels/axis.ts';
import { ABSENCE_KINDS, type AbsenceKind, absenceIn } from '../../kernels/own/absence.ts';
import { countedOn } from '../../kernels/own/counted-on-day.ts';
import { type Metric, type OwnKernel, TABLE_OF_KERNEL } from '../../metrics/metric.ts';
import type { View } from '../../read-model/view.ts';
import type { Measure } from '../measure.ts';
import type { Span } from '../periods.ts';
import { countMeasures, isCountKernel } from './resources.ts';

interface OwnCounted {
  readonly measures: readonly Measure[];
  /** False where the table has no row in the time. */
  readonly delivered: boolean;
}

/** What an own table tells of a time. */
export function countOwn(
  view: View,
  lens: Lens,
  { numerator, kernel }: { readonly numerator: Metric['numerator']; readonly kernel: OwnKernel },
  span: Span,
): OwnCounted {
  if (isCountKernel(kernel)) {
    const { day } = countedOn(view, TABLE_OF_KERNEL[kernel], span.from);
    // Posts that were counted before school began do not tell how it began.
    const isOfTheDay = kernel === 'staffed' ? day === span.from : day !== null;
    return { delivered: isOfTheDay, measures: countMeasures(view, lens, kernel, span.from) };
  }
  const kind = isAbsenceKind(numerator) ? numerator : 'all-absence';
  const { lost, agreed, rows } = absenceIn(view, lens, span, kind);
  return { delivered: rows > 0, measures: [{ codes: [], numerator: lost, denominator: agreed }] };
}

function isAbsenceKind(numerator: string): numerator is AbsenceKind {
  return Object.hasOwn(ABSENCE_KINDS, numerator);
}
