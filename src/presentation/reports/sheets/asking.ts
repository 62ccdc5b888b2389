import type { FiguresThen, MetricId, Period, Question, SeenTable } from '../../../disclosure/index.ts';
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
import type { SheetTimes } from './template.ts';

/** Told of whole calendar years, as own tables are (decision 0045). */
const OF_CALENDAR_YEARS: readonly MetricId[] = ['C1', 'C3'];
/** Told between two first days of October. */
const OF_PAIRS: readonly MetricId[] = ['B2', 'B3'];
/** So many times are laid side by side. */
const TIMES = 5;
const OCTOBER = 10;

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
  /** Told before each question: how many have been asked. */
  readonly progress: (asked: number) => void;
}

export function beginAsking(figures: FiguresThen, { day, asKnownOn, progress }: AskingRequest): SheetAsking {
  const tables: SheetTable[] = [];
  const asked = new Map<string, Promise<SheetTable | null>>();
  const gate: SheetAsking['gate'] = (question) => {
    progress(asked.size);
    return figures.answerPublic({ ...question, asKnownOn });
  };
  const put = async (key: string, { metric, by, where, times }: Wanted): Promise<SheetTable | null> => {
    const question: Question = { metric, by, where, period: periodOf(metric, times, day), asKnownOn };
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

/** Of what kind the times of a metric are, for knowing whether a break lies between two of them. */
export function timesOf(metric: string): PeriodKind {
  if (OF_CALENDAR_YEARS.some((one) => one === metric)) return 'period';
  return OF_PAIRS.some((one) => one === metric) ? 'two-days' : 'day';
}

function periodOf(metric: MetricId, times: SheetTimes, day: Day): Period {
  const back = times === 'now' ? 1 : TIMES;
  if (OF_CALENDAR_YEARS.includes(metric)) {
    const { year } = dayParts(addDays(day, 1));
    return { kind: 'between', from: dayOf(year - back, 1, 1), to: dayOf(year, 1, 1), grain: 'year' };
  }
  if (OF_PAIRS.includes(metric)) {
    const { year, month } = dayParts(day);
    const last = month >= OCTOBER ? year : year - 1;
    const from = dayOf(last - back, OCTOBER, 1);
    return { kind: 'between', from, to: dayOf(last, OCTOBER, 1), grain: times === 'now' ? null : 'school-year' };
  }
  return times === 'now' ? { kind: 'day', at: day } : { kind: 'days', days: sameDays(day) };
}

/** The day in each of the last years, oldest first. */
function sameDays(day: Day): readonly Day[] {
  const { year, month, dayOfMonth } = dayParts(day);
  return Array.from({ length: TIMES }, (_, i) => {
    const own = year - TIMES + 1 + i;
    return dayOf(own, month, Math.min(dayOfMonth, daysInMonth(own, month)));
  });
}
