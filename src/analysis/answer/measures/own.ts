import type { Lens } from '../../kernels/axis.ts';
import { ABSENCE_KINDS, type AbsenceKind, absenceIn } from '../../kernels/own/absence.ts';
import { countedOn } from '../../kernels/own/counted-on-day.ts';
import { type CohortNumerator, cohortsIn, isCohortNumerator } from '../../kernels/own/followed-cohorts.ts';
import { type Metric, TABLE_OF_KERNEL } from '../../metrics/metric.ts';
import type { View } from '../../read-model/view.ts';
import type { Span } from '../periods.ts';
import { countExitAnswers, isExitNumerator } from './exit-answers.ts';
import type { OwnCounted } from './own-counted.ts';
import { countMeasures, isCountKernel } from './resources.ts';
import { countSurvey, isSurveyNumerator } from './survey.ts';
import { countTeaching, isTeachingKernel } from './teaching.ts';

/** What an own table tells of a time. */
export function countOwn(view: View, lens: Lens, metric: Metric, span: Span): OwnCounted {
  const { kernel, numerator } = metric;
  if (isExitNumerator(numerator)) return countExitAnswers(view, lens, numerator, span);
  if (isSurveyNumerator(numerator)) return countSurvey(view, lens, numerator, span);
  if (isCohortNumerator(numerator)) return countCohorts(view, lens, numerator, span);
  if (isTeachingKernel(kernel)) return countTeaching(view, lens, { ...metric, kernel }, span);
  if (!isCountKernel(kernel)) return countAbsence(view, lens, metric, span);
  const { day } = countedOn(view, TABLE_OF_KERNEL[kernel], span.from);
  // Posts that were counted before school began do not tell how it began.
  const isOfTheDay = kernel === 'staffed' ? day === span.from : day !== null;
  return { delivered: isOfTheDay, measures: countMeasures(view, lens, kernel, span.from) };
}

function countCohorts(view: View, lens: Lens, numerator: CohortNumerator, span: Span): OwnCounted {
  const { followed, reached, others, rows } = cohortsIn(view, lens, span, numerator);
  return {
    delivered: rows > 0,
    measures: [{ codes: [], numerator: reached, denominator: followed, implied: [others] }],
  };
}

function countAbsence(view: View, lens: Lens, { numerator }: Metric, span: Span): OwnCounted {
  const kind = isAbsenceKind(numerator) ? numerator : 'all-absence';
  const { lost, agreed, rows } = absenceIn(view, lens, span, kind);
  return { delivered: rows > 0, measures: [{ codes: [], numerator: lost, denominator: agreed }] };
}

function isAbsenceKind(numerator: string): numerator is AbsenceKind {
  return Object.hasOwn(ABSENCE_KINDS, numerator);
}
