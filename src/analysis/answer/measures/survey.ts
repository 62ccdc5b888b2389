import { TEN_FACTORS } from '../../../terms/index.ts';
import type { Lens } from '../../kernels/axis.ts';
import { isOfOwner } from '../../kernels/own/owner-rest.ts';
import { isOfAllGroups, number, type PlacedRow } from '../../kernels/own/placed-rows.ts';
import { roundOn, surveyMean, surveyRows } from '../../kernels/own/survey.ts';
import { SURVEYS, type SurveyNumerator } from '../../kernels/own/surveys.ts';
import type { View } from '../../read-model/view.ts';
import type { Measure } from '../measure.ts';
import type { Span } from '../periods.ts';
import type { OwnCounted } from './own-counted.ts';

export function isSurveyNumerator(numerator: string): numerator is SurveyNumerator {
  return Object.hasOwn(SURVEYS, numerator);
}

/** Means of the latest round on or before a day, a line for each factor where the survey has several. */
export function countSurvey(view: View, lens: Lens, numerator: SurveyNumerator, { from }: Span): OwnCounted {
  const known = surveyRows(view, numerator);
  const { day } = roundOn(known, from);
  const rows = known.filter(({ values }) => values['day'] === day);
  const { factor } = SURVEYS[numerator];
  const measures =
    factor === null
      ? TEN_FACTORS.map((one) => measureOf(rows, lens, numerator, one))
      : [{ ...measureOf(rows, lens, numerator, factor), codes: [] }];
  const isPutTogether = rows.length > 0 && !rows.some(isWhole);
  return {
    measures,
    delivered: rows.length > 0,
    told: isPutTogether ? [{ code: 'mean-put-together', values: {} }] : [],
  };
}

function isWhole(row: PlacedRow): boolean {
  return isOfOwner(row) && isOfAllGroups(row) && number(row.values['answers']) > 0;
}

/** Who is behind the answers is counted once, in the numerator: below the line stand the same. */
function measureOf(rows: readonly PlacedRow[], lens: Lens, numerator: SurveyNumerator, factor: string): Measure {
  const mine = rows.filter(({ values }) => values['factor'] === factor);
  const { sum, answers, means } = surveyMean(mine, lens, SURVEYS[numerator].along);
  return { codes: [factor], numerator: sum, denominator: answers, isPublicBase: true, estimates: means };
}
