import {
  type CatalogueEntry,
  type FiguresThen,
  isOwnKernel,
  type MetricId,
  type Period,
  type Question,
  type SeenTable,
  TIME_OF_KERNEL,
} from '../../../disclosure/index.ts';
import type { AskedTable } from '../../../plans/index.ts';
import {
  addDays,
  type Day,
  type DimensionId,
  dayOf,
  dayParts,
  daysInMonth,
  type PeriodKind,
} from '../../../terms/index.ts';
import { figureKey } from '../tertial/figures-used.ts';
import { metricOf } from './metric-of.ts';
import type { SheetTimes } from './template.ts';

type Metric = NonNullable<ReturnType<typeof metricOf>>;

/** Own tables that are told by school year; the others are told of whole calendar years (decision 0045). */
const BY_SCHOOL_YEAR: readonly string[] = ['exit-answers', 'cohort-share'];
/** So many times are laid side by side. */
const TIMES = 5;
const [JANUARY, AUGUST, OCTOBER] = [1, 8, 10] as const;

export interface Wanted {
  readonly metric: MetricId;
  readonly by: readonly DimensionId[];
  readonly where: Question['where'];
  readonly times: SheetTimes;
}

/** A question with its published answer, and the name its figure has in the sheet. */
export interface SheetTable extends AskedTable {
  readonly key: string;
}

/** Asks the gate, each question once; what it has answered stands in `tables` in the order it was asked. */
export interface SheetAsking {
  readonly tables: readonly SheetTable[];
  readonly ask: (wanted: Wanted) => Promise<SheetTable | null>;
  /** Any question, as known on the day of the sheet; not kept as a figure of it. */
  readonly gate: (question: Question) => ReturnType<FiguresThen['answerPublic']>;
}

export interface AskingRequest {
  /** The day of the figures. */
  readonly day: Day;
  readonly asKnownOn: Day;
  readonly catalogue: readonly CatalogueEntry[];
  /** Told before each question: how many have been asked. */
  readonly progress: (asked: number) => void;
}

export function beginAsking(figures: FiguresThen, { day, asKnownOn, catalogue, progress }: AskingRequest): SheetAsking {
  const tables: SheetTable[] = [];
  const asked = new Map<string, Promise<SheetTable | null>>();
  const gate: SheetAsking['gate'] = (question) => {
    progress(asked.size);
    return figures.answerPublic({ ...question, asKnownOn });
  };
  const put = async (key: string, { metric, by, where, times }: Wanted): Promise<SheetTable | null> => {
    const question: Question = {
      metric,
      by,
      where,
      period: periodOf(metricOf(catalogue, metric), times, day),
      asKnownOn,
    };
    const table: SeenTable | { readonly refusal: unknown } = await gate(question);
    if ('refusal' in table || table.rows.every(({ state }) => state === 'not-delivered')) return null;
    const found = { question, table, key };
    tables.push(found);
    return found;
  };
  const ask: SheetAsking['ask'] = (wanted) => {
    const key = keyOf(wanted);
    const known = asked.get(key) ?? put(key, wanted);
    asked.set(key, known);
    return known;
  };
  return { tables, ask, gate };
}

/** `A4/staff-group+sex`, with what it is narrowed to and the times: no two figures of a sheet have the same. */
function keyOf({ metric, by, where, times }: Wanted): string {
  const narrowed = where.map(({ dimension, codes }) => `/${dimension}=${codes.join('+')}`).join('');
  return `${figureKey(metric, by.join('+'))}${narrowed}/${times}`;
}

/** Of what kind the times of a metric are: also for knowing whether a break lies between two of them. */
export function timesOf(metric: Metric | null): PeriodKind {
  return metric === null ? 'day' : TIME_OF_KERNEL[metric.kernel];
}

function periodOf(metric: Metric | null, times: SheetTimes, day: Day): Period {
  const isNow = times === 'now';
  const kind = timesOf(metric);
  if (kind === 'day') return isNow ? { kind: 'day', at: day } : { kind: 'days', days: sameDays(day) };
  const [month, after] = kind === 'two-days' ? [OCTOBER, day] : [startOf(metric), addDays(day, 1)];
  const to = lastStart(month, after);
  const from = dayOf(dayParts(to).year - (isNow ? 1 : TIMES), month, 1);
  const grain = month === JANUARY ? 'year' : 'school-year';
  return { kind: 'between', from, to, grain: isNow ? null : grain };
}

/** The month in which a metric's years begin. */
function startOf(metric: Metric | null): number {
  const isOfCalendarYears = metric !== null && isOwnKernel(metric.kernel) && !BY_SCHOOL_YEAR.includes(metric.kernel);
  return isOfCalendarYears ? JANUARY : AUGUST;
}

/** The last first day of a month that is not after a day. */
function lastStart(month: number, after: Day): Day {
  const { year } = dayParts(after);
  const own = dayOf(year, month, 1);
  return own <= after ? own : dayOf(year - 1, month, 1);
}

/** The day in each of the last years, oldest first. */
function sameDays(day: Day): readonly Day[] {
  const { year, month, dayOfMonth } = dayParts(day);
  return Array.from({ length: TIMES }, (_, i) => {
    const own = year - TIMES + 1 + i;
    return dayOf(own, month, Math.min(dayOfMonth, daysInMonth(own, month)));
  });
}
