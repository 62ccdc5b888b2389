import { addMonths, type Day, formatDay } from '../../../terms/index.ts';
import { type Kernel, type Metric, timeOf } from '../../metrics/metric.ts';
import type { Question } from '../../question.ts';
import type { TableNote } from '../../raw-table.ts';
import type { Dataset } from '../../read-model/dataset.ts';
import { type View, viewOf } from '../../read-model/view.ts';
import { lensOf } from '../axes.ts';
import { type Counted, countSpan } from '../counted.ts';
import type { Span } from '../periods.ts';

/** How many earlier years are looked at. */
const YEARS = 3;
/** A figure first told later than this after its last day was never fresh, days. */
const FRESH_DAYS = 120;

/** Kernels whose total is one value. */
const SINGLE: readonly Kernel[] = ['stock', 'median', 'between-two-days', 'exit-rate'];

/** What is asked, and what was known when it is answered. */
export interface AskedThen {
  readonly dataset: Dataset;
  readonly question: Question;
  readonly metric: Metric;
  readonly view: View;
  readonly span: Span;
}

/** The total of a question, and what it rests on. */
interface Total {
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number | null;
  readonly persons: number;
  readonly base: number | null;
  /** Persons of other counts that can be worked out from it. */
  readonly implied: readonly number[];
  readonly provisional: boolean;
}

/**
 * From our own history of what was known when: how much the same figure of earlier years was revised after it had been
 * known for as long as this one; and, where this one is final, what it was when it was first told. Told of the total, which
 * is the last cell of what was counted.
 */
export function revisionNotes(asked: AskedThen, counted: Counted): TableNote[] {
  if (!SINGLE.includes(asked.metric.kernel)) return [];
  const now = isTold(asked.view, asked, asked.span) ? singleTotal(counted) : null;
  if (now === null) return [];
  const lag = lagOf(asked);
  const isFresh = lag >= 0 && lag < FRESH_DAYS;
  if (isFresh) return usualRevision(asked, lag);
  return now.provisional ? [] : firstTold(asked, now);
}

/** Does the counting source tell of the last day of a span? */
function isTold({ counting }: View, { metric }: Pick<AskedThen, 'metric'>, span: Span): boolean {
  return counting.horizon >= lastDayOf({ metric }, span);
}

/** The last day a figure tells of. */
function lastDayOf({ metric }: Pick<AskedThen, 'metric'>, { to }: Span): number {
  return timeOf(metric) === 'period' ? to - 1 : to;
}

/** Days between the last day the figure tells of and the day on which the newest delivery was known. */
function lagOf({ view, metric, span }: AskedThen): number {
  const newest = Math.max(...view.counting.deliveries.map(({ knownOn }) => knownOn));
  return newest - lastDayOf({ metric }, span);
}

function usualRevision(asked: AskedThen, lag: number): TableNote[] {
  const pairs = Array.from({ length: YEARS }, (_, i) => revisionOf(asked, i + 1, lag)).filter((one) => one !== null);
  const [last] = pairs;
  if (last === undefined) return [];
  const changes = pairs.map(({ before, now }) => scaled(asked, now.value - before.value));
  const told = pairs.flatMap(({ before, now }) => [before, now]);
  const values = {
    years: pairs.length,
    last: changes[0] ?? 0,
    least: Math.min(...changes),
    most: Math.max(...changes),
  };
  return [{ code: 'usual-revision', values: { ...values, ...restsOn(told), unit: asked.metric.unit } }];
}

interface Revised {
  readonly before: Total;
  readonly now: Total;
}

/** The same figure some years ago, as known after the same time and as known now; null where one of them is not told. */
function revisionOf(asked: AskedThen, years: number, lag: number): Revised | null {
  const span = yearsAgo(asked.span, years);
  const lastDay = lastDayOf(asked, span);
  const before = totalOf(asked, span, (lastDay + lag) as Day);
  const now = totalOf(asked, span, asked.question.asKnownOn);
  return before === null || now === null || now.provisional ? null : { before, now };
}

function yearsAgo({ from, to }: Span, years: number): Span {
  const [a, b] = [addMonths(from, -12 * years), addMonths(to, -12 * years)];
  return { from: a, to: b, text: from === to ? formatDay(b) : `${formatDay(a)}/${formatDay(b)}` };
}

/** What the figure was when it was first told, where that was soon after its last day and while it was provisional. */
function firstTold(asked: AskedThen, now: Total): TableNote[] {
  const { view, span, metric } = asked;
  const lastDay = lastDayOf(asked, span);
  const telling = view.counting.deliveries.filter(({ horizon }) => horizon >= lastDay).map(({ knownOn }) => knownOn);
  const day = Math.min(...telling) as Day;
  if (telling.length === 0 || day - lastDay >= FRESH_DAYS) return [];
  const before = totalOf(asked, span, day);
  if (before === null || !before.provisional) return [];
  const values = { day: formatDay(day), before: scaled(asked, before.value), now: scaled(asked, now.value) };
  return [{ code: 'final-now', values: { ...values, ...restsOn([before, now]), unit: metric.unit } }];
}

/** In the unit that people read: shares as per cent. */
function scaled({ metric }: AskedThen, value: number): number {
  return metric.unit === 'share' ? value * 100 : value;
}

/** The fewest persons in any base, and behind any count, what is left of its base or what it implies: for the gate. */
function restsOn(totals: readonly Total[]): { readonly base: number; readonly fewest: number } {
  const counts = totals.flatMap(({ persons, base, implied }) => [
    persons,
    ...(base === null ? [] : [base - persons]),
    ...implied,
  ]);
  return {
    base: Math.min(...totals.map(({ persons, base }) => base ?? persons)),
    fewest: Math.min(...counts.filter((count) => count > 0)),
  };
}

const MOST_KEPT = 500;
const kept = new WeakMap<Dataset, Map<string, Total | null>>();

/** Null where nothing is told of the span as known then. Remembered: every breakdown of a figure has the same total. */
function totalOf(asked: AskedThen, span: Span, asKnownOn: Day | null): Total | null {
  const { dataset, question, metric } = asked;
  if (isBeforeUse(dataset, question.asKnownOn, asKnownOn)) return null;
  const totals = kept.get(dataset) ?? new Map<string, Total | null>();
  kept.set(dataset, totals);
  const key = JSON.stringify([metric.id, question.where, span.from, span.to, asKnownOn]);
  const known = totals.get(key);
  if (known !== undefined) return known;
  const total = countTotal(asked, span, asKnownOn);
  if (totals.size >= MOST_KEPT) totals.clear();
  totals.set(key, total);
  return total;
}

function countTotal({ dataset, question, metric }: AskedThen, span: Span, asKnownOn: Day | null): Total | null {
  const view = viewOf(dataset, asKnownOn);
  if (view === null || !isTold(view, { metric }, span)) return null;
  const counted = countSpan(view, lensOf(view.dataset, { by: [], where: question.where }), metric, span);
  return 'code' in counted ? null : singleTotal(counted);
}

/**
 * True where a figure as known since Laget was in use would be compared with one from before: archives from before are
 * read with the registers of now, which the figure as known then did not have.
 */
function isBeforeUse({ earlier, contextFrom }: Dataset, asked: Day | null, compared: Day | null): boolean {
  const inUse = earlier[0]?.knownFrom ?? contextFrom;
  return asked !== null && asked >= inUse && compared !== null && compared < inUse;
}

function singleTotal({ measures, provisional, delivered }: Counted): Total | null {
  const [measure] = measures;
  if (measure === undefined || measures.length > 1 || !delivered || measure.estimates !== undefined) return null;
  const { numerator, denominator, implied = [] } = measure;
  const cell = numerator.sum.length - 1;
  const [above, below] = [numerator.sum[cell] ?? 0, denominator === null ? null : (denominator.sum[cell] ?? 0)];
  if (below === 0) return null;
  return {
    value: below === null ? above : above / below,
    numerator: above,
    denominator: below,
    persons: numerator.persons[cell] ?? 0,
    base: denominator === null ? null : (denominator.persons[cell] ?? 0),
    implied: implied.map((cube) => cube.persons[cell] ?? 0),
    provisional: provisional || numerator.provisional[cell] === 1,
  };
}
