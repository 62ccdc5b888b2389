import type { MetricId, Period, Question, SeenRow } from '../../../disclosure/index.ts';
import { addDays, type Day, type DimensionId, dayOf, dayParts } from '../../../terms/index.ts';
import type { LeadersPart } from '../../api/contract/index.ts';
import type { ScreenTexts } from '../../language/index.ts';

/** Name of a column, worded in language. */
export type LeaderColumn = keyof ScreenTexts['leaders']['columns'];

/** How a row of a table becomes a cell. */
export type Shown = 'value' | 'share-of' | 'denominator' | 'sum-of-values';

/** One column of a view: a question to the catalogue, and what is shown of each of its rows. */
export interface LeaderView {
  readonly key: LeaderColumn;
  readonly metric: MetricId;
  readonly where: Question['where'];
  readonly period: Period;
  readonly pick: Shown;
  /** The line of a metric told in several. */
  readonly line?: string;
  /** Broken down by this besides what the rows are; `sum-of-values` adds its codes. */
  readonly over?: DimensionId;
}

const YEARS_BACK = 5;
/** Bands of tenure that are three years or more. */
const EXPERIENCED = ['3-4', '5-9', '10+'];
export const PRINCIPALS: Question['where'] = [{ dimension: 'staff-subgroup', codes: ['skoleledelse_rektor'] }];
const MIDDLE: Question['where'] = [{ dimension: 'staff-subgroup', codes: ['skoleledelse_mellomleder'] }];
const LEADERS: Question['where'] = [{ dimension: 'staff-group', codes: ['leader'] }];
const LATEST: Period = { kind: 'latest' };

/** What a row of each part is. */
export const ROWS_ARE: Readonly<Record<LeadersPart, 'year' | 'school-type'>> = {
  'posts-by-year': 'year',
  posts: 'school-type',
  pipeline: 'year',
  continuity: 'school-type',
  load: 'school-type',
};

/** The five whole calendar years before a day. */
export function yearsBefore(horizon: Day): readonly number[] {
  const { year } = dayParts(addDays(horizon, 1));
  return Array.from({ length: YEARS_BACK }, (_, i) => year - YEARS_BACK + i);
}

/** The columns of a part: views of the catalogue, and nothing that is counted here. */
export function viewsOf(part: LeadersPart, horizon: Day): readonly LeaderView[] {
  const years = yearsBefore(horizon);
  const [from, to] = [dayOf(years[0] ?? 0, 1, 1), dayOf((years.at(-1) ?? 0) + 1, 1, 1)];
  const yearly: Period = { kind: 'between', from, to, grain: 'year' };
  const together: Period = { kind: 'between', from, to, grain: null };
  const days: Period = { kind: 'days', days: years.map((year) => dayOf(year, 10, 1)) };
  if (part === 'posts-by-year') return postViews(yearly);
  if (part === 'posts') return postViews(together);
  if (part === 'pipeline') return pipelineViews(yearly, days);
  return part === 'continuity' ? CONTINUITY : LOAD;
}

function postViews(period: Period): readonly LeaderView[] {
  const of = (key: LeaderColumn, metric: MetricId, pick: Shown): LeaderView => {
    return { key, metric, where: PRINCIPALS, period, pick };
  };
  return [
    of('filled', 'C4', 'share-of'),
    of('daysToFill', 'C4', 'value'),
    of('again', 'C6', 'share-of'),
    of('applicants', 'C3', 'value'),
    of('qualified', 'C1', 'value'),
    of('few', 'C2', 'share-of'),
  ];
}

function pipelineViews(yearly: Period, days: Period): readonly LeaderView[] {
  return [
    { key: 'middleLeaders', metric: 'A1', where: MIDDLE, period: days, pick: 'value' },
    {
      key: 'experienced',
      metric: 'A1',
      where: [...MIDDLE, { dimension: 'tenure', codes: EXPERIENCED }],
      period: days,
      pick: 'sum-of-values',
      over: 'tenure',
    },
    { key: 'applied', metric: 'C11a', where: [], period: yearly, pick: 'share-of' },
    { key: 'offered', metric: 'C5', where: PRINCIPALS, period: yearly, pick: 'denominator' },
    { key: 'appointed', metric: 'C11', where: [], period: yearly, pick: 'share-of' },
  ];
}

const CONTINUITY: readonly LeaderView[] = [
  { key: 'changes', metric: 'B13', where: [], period: LATEST, pick: 'share-of', line: 'changes' },
  { key: 'threeOrMore', metric: 'B13', where: [], period: LATEST, pick: 'share-of', line: 'three-or-more' },
  { key: 'tenure', metric: 'B13m', where: [], period: LATEST, pick: 'value' },
];

const LOAD: readonly LeaderView[] = [
  { key: 'leaders', metric: 'A1', where: LEADERS, period: LATEST, pick: 'value' },
  { key: 'span', metric: 'A14', where: [], period: LATEST, pick: 'value' },
  { key: 'support', metric: 'A14a', where: [], period: LATEST, pick: 'value' },
];

/** The question of a view, for a part whose rows are of that kind. */
export function questionOf(view: LeaderView, rowsAre: 'year' | 'school-type'): Question {
  const { metric, where, period, over } = view;
  const own: readonly DimensionId[] = rowsAre === 'school-type' ? ['school-type'] : [];
  return { metric, by: over === undefined ? own : [...own, over], where, period, asKnownOn: null };
}

/** The calendar year a row of a year is of. */
export function yearOf({ period }: Pick<SeenRow, 'period'>): string {
  return period.slice(0, 4);
}
