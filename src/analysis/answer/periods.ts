import { addDays, type Day, dayOf, dayParts, formatDay, type Refusal } from '../../terms/index.ts';
import { isOwnKernel, type Kernel, type Metric, timeOf } from '../metrics/metric.ts';
import type { Grain, Period } from '../question.ts';

/** One period of the answer: a day (`from` = `to`), two reference days, or days `[from, to)`. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  /** `YYYY-MM-DD` for a day, `from/to` otherwise. */
  readonly text: string;
}

export interface PeriodContext {
  readonly horizon: Day;
  /** Month and day of the reference day, such as `10-01`. */
  readonly referenceDay: string;
  /** First day from which the source tells of those who leave; OPEN_END where it tells of nobody. */
  readonly historyBegins: () => number;
}

/** The periods a question asks about, or why it cannot. */
export function spansOf(metric: Metric, period: Period, context: PeriodContext): Span[] | Refusal {
  const isPeriod = timeOf(metric) === 'period';
  if (timeOf(metric) === 'day') return stockDays(period, context);
  if (period.kind === 'day' || period.kind === 'days') return { code: 'period-needs-two-days', metric: metric.id };
  if (period.kind === 'latest') return [latestSpan(metric, context)];
  if (period.from >= period.to) return backwards(period.from, period.to);
  if (period.grain === null) return [between(period.from, period.to)];
  const marks = isPeriod ? WHOLE_PERIODS[period.grain] : referenceDays(period.grain, context);
  const days = marked(period.from, period.to, marks);
  const spans = days.slice(1).map((to, i) => between(days[i] ?? to, to));
  return spans.length > 0 ? spans : { code: 'period-needs-two-days', metric: metric.id };
}

/** Kernels of own tables that are told by school year. */
const BY_SCHOOL_YEAR: readonly Kernel[] = ['exit-answers', 'cohort-share'];

function latestSpan(metric: Metric, context: PeriodContext): Span {
  if (metric.kernel === 'staying-curve') return wholeHistory(context);
  if (isOwnKernel(metric.kernel) && !BY_SCHOOL_YEAR.includes(metric.kernel)) return latestYear(context);
  return timeOf(metric) === 'period' ? latestSchoolYear(context, metric) : latestPair(context);
}

function stockDays(period: Period, context: PeriodContext): Span[] | Refusal {
  if (period.kind === 'latest') return [onDay(context.horizon)];
  if (period.kind === 'day') return [onDay(period.at)];
  if (period.kind === 'days') return period.days.length > 0 ? period.days.map(onDay) : { code: 'no-data' };
  if (period.from > period.to) return backwards(period.from, period.to);
  const days = marked(period.from, period.to, referenceDays(period.grain ?? 'month', context, STOCK_DAYS));
  return days.length > 0 ? days.map(onDay) : { code: 'no-data' };
}

function backwards(from: Day, to: Day): Refusal {
  return { code: 'period-backwards', from: formatDay(from), to: formatDay(to) };
}

function onDay(day: Day): Span {
  return { from: day, to: day, text: formatDay(day) };
}

function between(from: Day, to: Day): Span {
  return { from, to, text: `${formatDay(from)}/${formatDay(to)}` };
}

/** Month and day of month. */
type Mark = readonly [month: number, dayOfMonth: number];

const MONTHS: readonly Mark[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => [month, 1] as const);
const TERTIAL_ENDS: readonly Mark[] = [
  [4, 30],
  [8, 31],
  [12, 31],
];
const TERTIAL_STARTS: readonly Mark[] = [
  [1, 1],
  [5, 1],
  [9, 1],
];
const YEAR_END: readonly Mark[] = [[12, 31]];

/** First days of whole periods, each lasting until the next. */
const WHOLE_PERIODS: Readonly<Record<Grain, readonly Mark[]>> = {
  month: MONTHS,
  tertial: TERTIAL_STARTS,
  'school-year': [[8, 1]],
  year: [[1, 1]],
};

const STOCK_DAYS = { year: YEAR_END };

/** Days of a year on which a stock is taken, or that are compared: 1 October (GSI) unless the owner chose another. */
function referenceDays(
  grain: Grain,
  context: PeriodContext,
  instead: Partial<Readonly<Record<Grain, readonly Mark[]>>> = {},
): readonly Mark[] {
  const own = instead[grain];
  if (own !== undefined) return own;
  if (grain === 'month') return MONTHS;
  return grain === 'tertial' ? TERTIAL_ENDS : [referenceMark(context)];
}

function referenceMark({ referenceDay }: PeriodContext): Mark {
  const [month, dayOfMonth] = referenceDay.split('-').map(Number);
  return [month ?? 10, dayOfMonth ?? 1];
}

/** All days between two, both included, that bear a mark. */
function marked(from: Day, to: Day, marks: readonly Mark[]): Day[] {
  const days: Day[] = [];
  for (let { year } = dayParts(from); year <= dayParts(to).year; year++) {
    for (const [month, dayOfMonth] of marks) {
      const day = dayOf(year, month, dayOfMonth);
      if (day >= from && day <= to) days.push(day);
    }
  }
  return days;
}

/** The latest two reference days a year apart of which the second is not after the horizon. */
function latestPair(context: PeriodContext): Span {
  const [month, dayOfMonth] = referenceMark(context);
  let { year } = dayParts(context.horizon);
  if (dayOf(year, month, dayOfMonth) > context.horizon) year--;
  return between(dayOf(year - 1, month, dayOfMonth), dayOf(year, month, dayOfMonth));
}

/** Kernels that follow those who began: without a year to follow them there is nothing to tell. */
const FOLLOWED_A_YEAR: readonly Kernel[] = ['staying', 'early-exit', 'left-by-cause'];

/** The latest school year that had ended by the horizon; for staying, the latest whose entrants are all followed a year. */
function latestSchoolYear({ horizon }: PeriodContext, { kernel }: Metric): Span {
  const dayAfter = addDays(horizon, 1);
  let { year } = dayParts(dayAfter);
  if (dayOf(year, 8, 1) > dayAfter) year--;
  if (FOLLOWED_A_YEAR.includes(kernel)) year--;
  return between(dayOf(year - 1, 8, 1), dayOf(year, 8, 1));
}

/** The latest calendar year that had ended by the horizon. */
function latestYear({ horizon }: PeriodContext): Span {
  const { year } = dayParts(addDays(horizon, 1));
  return between(dayOf(year - 1, 1, 1), dayOf(year, 1, 1));
}

/** From when people can be followed until the horizon. */
function wholeHistory({ horizon, historyBegins }: PeriodContext): Span {
  return between(Math.min(historyBegins(), horizon) as Day, addDays(horizon, 1));
}
