import type { OwnTableId } from '../../../sources/index.ts';
import { addDays, type Day, formatDay } from '../../../terms/index.ts';
import { cohortRows, isCohortNumerator } from '../../kernels/own/followed-cohorts.ts';
import { number, type PlacedRow, placedRows, rowsWithin } from '../../kernels/own/placed-rows.ts';
import { recruitmentOf } from '../../kernels/own/recruitment/posts.ts';
import { roundOn, surveyRows } from '../../kernels/own/survey.ts';
import { type Metric, type OwnKernel, TABLE_OF_KERNEL } from '../../metrics/metric.ts';
import type { TableNote, ToldBeside } from '../../raw-table.ts';
import type { View } from '../../read-model/view.ts';
import type { Counted } from '../counted.ts';
import { isSurveyNumerator } from '../measures/survey.ts';
import type { Span } from '../periods.ts';
import { toldOfPosts } from './told-of-posts.ts';
import { toldOfTeaching } from './told-of-teaching.ts';
import { unitsNotIn, unitsWithStaff } from './units-with-staff.ts';

type OwnMetric = Pick<Metric, 'numerator' | 'sensitive' | 'variant'> & { readonly kernel: OwnKernel };

/** What stands beside a figure from an own table: which days it is about, and which units it lacks. No one is left out by us. */
export function toldOfOwn(
  view: View,
  metric: OwnMetric,
  { span, told = [] }: Pick<Counted, 'span' | 'told'>,
): ToldBeside {
  const table = TABLE_OF_KERNEL[metric.kernel];
  if (table === 'teaching') return toldOfTeaching(view, span.from, metric.variant);
  if (table === 'posts') return toldOfPosts(view, metric, span);
  if (isSurveyNumerator(metric.numerator)) return toldOfRound(surveyRows(view, metric.numerator), span, told);
  const within = rowsWithin(view, table, span);
  const last = lastTold(view, metric);
  const [from, to] = [formatDay(span.from), formatDay(span.to)];
  return {
    population: [{ code: 'as-delivered-in-period', values: { from, to } }],
    exclusions: [],
    settings: { 'counting-source': table, ...(last === null ? {} : { horizon: formatDay((last - 1) as Day) }) },
    notes: [...told, ...covered(within, span), ...(OF_SOME_UNITS.includes(table) ? [] : missing(view, within, span))],
  };
}

/** Tables in which a unit without a row lacks nothing: nobody left, or nobody was followed. */
const OF_SOME_UNITS: readonly OwnTableId[] = ['exit-answers', 'followed-cohorts'];

/** The rows a metric counts, of any time: those of its survey or cohort, where the table has several. */
function ownRowsFor(view: View, { kernel, numerator }: OwnMetric): readonly PlacedRow[] {
  if (isCohortNumerator(numerator)) return cohortRows(view, numerator);
  return isSurveyNumerator(numerator) ? surveyRows(view, numerator) : placedRows(view, TABLE_OF_KERNEL[kernel]);
}

/** A round of a survey is told of by the day of it, not by the day asked of. */
function toldOfRound(rows: readonly PlacedRow[], span: Span, told: readonly TableNote[]): ToldBeside {
  const { day, before } = roundOn(rows, span.from);
  const round = (code: string, on: number | null) =>
    on === null ? [] : [{ code, values: { day: formatDay(on as Day) } }];
  return {
    population: round('answered-in-round', day),
    exclusions: [],
    settings: { 'counting-source': 'survey-results', ...(day === null ? {} : { horizon: formatDay(day as Day) }) },
    notes: [...told, ...round('round-before', before)],
  };
}

/** The first day after all that a metric's own table tells of; null where it tells nothing. */
export function lastTold(view: View, metric: OwnMetric): Day | null {
  if (TABLE_OF_KERNEL[metric.kernel] === 'posts') {
    const { last: day } = recruitmentOf(view);
    return day === null ? null : addDays(day as Day, 1);
  }
  const last = ownRowsFor(view, metric).reduce((latest, { values }) => Math.max(latest, endOf(values)), 0);
  return last === 0 ? null : (last as Day);
}

/** The day after what a row tells of: a time, or the day of a count. */
function endOf({ to, day }: PlacedRow['values']): number {
  return typeof day === 'number' ? day + 1 : number(to);
}

function covered(within: readonly PlacedRow[], span: Span): TableNote[] {
  if (within.length === 0) return [];
  const from = Math.min(...within.map(({ values }) => number(values['from'])));
  const to = Math.max(...within.map(({ values }) => number(values['to'])));
  if (from === span.from && to === span.to) return [];
  return [{ code: 'own-rows-cover', values: { from: formatDay(from as Day), to: formatDay(to as Day) } }];
}

/** Units with anybody employed in the middle of the time, and no row. */
function missing(view: View, within: readonly PlacedRow[], span: Span): TableNote[] {
  if (within.length === 0) return [];
  return unitsNotIn(within, unitsWithStaff(view, Math.floor((span.from + span.to) / 2)), 'own-rows-missing');
}
