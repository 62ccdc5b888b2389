import { type Day, formatDay, parseDay, type Refusal } from '../../terms/index.ts';
import { breaksTold, type SeriesBreak } from '../breaks/index.ts';
import type { Lens } from '../kernels/axis.ts';
import { shapeOf } from '../kernels/cube.ts';
import { historyOf } from '../kernels/leaving/history.ts';
import { countAtSchoolStart, countDays } from '../kernels/own/counted-on-day.ts';
import { lastDayWithWeek } from '../kernels/week/reference-week.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { DEFAULT_RULE, metricsOffering } from '../metrics/counting-rules.ts';
import {
  type CountingRule,
  isOwnKernel,
  type Metric,
  notOfferedIn,
  TABLE_OF_KERNEL,
  timeOf,
} from '../metrics/metric.ts';
import type { Question } from '../question.ts';
import type { RawTable, ToldBeside } from '../raw-table.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { datasetOn } from '../read-model/versions/dataset-on.ts';
import { versionAt } from '../read-model/versions/version-at.ts';
import { type View, viewOf } from '../read-model/view.ts';
import { quote, type ReportedFigure } from '../reported/index.ts';
import { lensOf } from './axes.ts';
import { personsDeleted } from './beside/persons-deleted.ts';
import { toldOfCounts } from './beside/told-of-counts.ts';
import { lastTold, toldOfOwn } from './beside/told-of-own.ts';
import { toldOfWeek } from './beside/told-of-week.ts';
import { revisionNotes } from './beside/usual-revision.ts';
import { cellsOf } from './cells.ts';
import { columnsOf, linesPerCell, movingDimension } from './columns.ts';
import { type Counted, countByWeek, countSpan } from './counted.ts';
import { codesOf } from './dimensions/dimension-codes.ts';
import { namesAndNesting } from './dimensions/names-and-nesting.ts';
import { exclusionsIn } from './exclusions.ts';
import { nameGroups } from './leaving/name-groups.ts';
import { matrixCellsOf } from './matrix-cells.ts';
import { slowPieces } from './measures/ahead.ts';
import { isCountKernel } from './measures/resources.ts';
import { notesOf, populationOf } from './notes.ts';
import { type Span, spansOf } from './periods.ts';

/** A question with more cells than this is refused rather than left to fill the memory. */
export const MOST_CELLS = 2_000_000;

/** Whole figures, or why there are none. */
export type Answer = RawTable | { readonly refusal: Refusal };

/** What is known beside the read model. */
export interface Beside {
  readonly breaks?: readonly SeriesBreak[];
  readonly reported?: readonly ReportedFigure[];
}

/**
 * Answers a question from the read model: every combination of the codes asked for with totals, for every period.
 * Numerators are persons or full-time equivalents (at most four decimals); nothing is rounded or withheld here. Of the
 * breaks those that concern the table are told beside it. A metric that is quoted is answered from reported figures.
 */
export function ask(dataset: Dataset, question: Question, { breaks = [], reported = [] }: Beside = {}): Answer {
  const metric: Metric = METRICS[question.metric];
  const refusal = ruleRefused(question, metric);
  if (refusal !== null) return { refusal };
  if (metric.kernel === 'reported') return quoted(dataset, question, metric, { breaks, reported });
  const asked = settle(dataset, question, metric);
  if ('refusal' in asked) return asked;
  const counted = count(asked);
  return 'refusal' in counted ? counted : { ...tableOf(asked, counted), ...brokenIn(asked, breaks) };
}

/** The cells of an answer alone, without what is told beside them and without the name of what was known. */
export function askCells(dataset: Dataset, question: Question): RawTable['cells'] | { readonly refusal: Refusal } {
  const metric: Metric = METRICS[question.metric];
  const refusal = ruleRefused(question, metric);
  const asked = refusal === null ? settle(dataset, question, metric) : { refusal };
  const counted = 'refusal' in asked ? asked : count(asked);
  return 'refusal' in counted ? counted : counted.cells;
}

/**
 * Reckons the slow part of an answer in pieces, with a pause between: how every teacher stands by the law, and the fewest courses (metric D4).
 * `ask` finds it at hand afterwards. Nothing is done where there is none.
 */
export async function askAhead(dataset: Dataset, question: Question, pause: () => Promise<unknown>): Promise<void> {
  const metric: Metric = METRICS[question.metric];
  if (!metric.sources.includes('qualifications') || ruleRefused(question, metric) !== null) return;
  const asked = settle(dataset, question, metric);
  if ('refusal' in asked) return;
  for (const { from } of asked.spans) for (const _piece of slowPieces(asked.view, metric, from)) await pause();
}

function ruleRefused({ rule }: Question, metric: Metric): Refusal | null {
  return rule !== undefined && metric.rules?.includes(rule) !== true ? notOffered(rule, metric) : null;
}

/** What others have told, with the breaks they have told of. */
function quoted(dataset: Dataset, question: Question, metric: Metric, { breaks, reported }: Required<Beside>): Answer {
  const table = quote(() => versionAt(dataset, question.asKnownOn), question, metric, reported);
  if ('refusal' in table) return table;
  const [from, to] = [parseDay(table.period['from'] ?? ''), parseDay(table.period['to'] ?? '')];
  if (from === null || to === null) return table;
  const told = breaksTold(breaks, { question, metric: metric.id, from, to, source: '', codesOf: () => [] });
  return told.length === 0 ? table : { ...table, breaks: told };
}

/** What is asked of what is known: the whole dataset for what was known before, the view for what is known then. */
interface Asked {
  readonly dataset: Dataset;
  readonly view: View;
  readonly question: Question;
  readonly metric: Metric;
  /** The periods that are meant. */
  readonly spans: readonly Span[];
}

/** Finds what is asked and of when, or the first reason why that cannot be. */
function settle(dataset: Dataset, question: Question, metric: Metric): Asked | { readonly refusal: Refusal } {
  const dimension = notOfferedIn(metric, question);
  if (dimension !== null) return { refusal: { code: 'dimension-not-offered', metric: metric.id, dimension } };
  const unknown = unknownCode(datasetOn(dataset, question.asKnownOn), question);
  if (unknown !== null) return { refusal: unknown };
  const moving = movingDimension(question, metric);
  if (moving === 'not-one') return { refusal: { code: 'needs-one-breakdown', metric: metric.id } };
  const view = viewOf(dataset, question.asKnownOn);
  if (view === null) return { refusal: nothingKnown(dataset, question) };
  const spans = spansAsked(view, question, metric);
  if (!Array.isArray(spans)) return { refusal: spans };
  const meant = moving === null ? question : { ...question, by: [moving] };
  const cells = cellsAsked(view.dataset, meant, metric, spans.length);
  if (cells > MOST_CELLS) return { refusal: { code: 'too-many-cells', cells, most: MOST_CELLS } };
  return { dataset, view, question: meant, metric, spans };
}

function spansAsked(view: View, { rule, period }: Question, metric: Metric): ReturnType<typeof spansOf> {
  const horizon = horizonOf(view, metric);
  const { referenceDay } = view.dataset.settings;
  const historyBegins = () => historyOf(view).begins;
  const last = rule === 'ssb' ? lastDayWithWeek(horizon) : horizon;
  const spans = spansOf(metric, period, { horizon: last, referenceDay, historyBegins });
  return metric.kernel === 'staffed' && Array.isArray(spans) ? atSchoolStart(view, spans) : spans;
}

/** In place of each day the day of the count nearest the first school day of its school year. */
function atSchoolStart(view: View, spans: readonly Span[]): Span[] {
  const days = countDays(view, TABLE_OF_KERNEL.staffed);
  const starts = new Set(spans.map(({ from }) => countAtSchoolStart(days, from)));
  return [...starts].map((day) => ({ from: day, to: day, text: formatDay(day) }));
}

/** Last day that what the metric counts is told of. */
function horizonOf(view: View, { kernel, numerator }: Metric): Day {
  if (!isOwnKernel(kernel)) return view.counting.horizon;
  const after = lastTold(view, { kernel, numerator });
  if (after === null) return view.counting.horizon;
  // Teaching is distributed ahead; who is there to give it is not known yet.
  const last = TABLE_OF_KERNEL[kernel] === 'teaching' ? Math.min(after - 1, view.counting.horizon) : after - 1;
  return last as Day;
}

/** What was counted: cells of every period, and the last period, of which notes tell. */
interface AllCounted {
  readonly lens: Lens;
  readonly last: Counted;
  readonly cells: RawTable['cells'];
}

function count({ view, question, metric, spans }: Asked): AllCounted | { readonly refusal: Refusal } {
  const { dataset } = view;
  const lens = lensOf(dataset, question);
  const counted: Counted[] = [];
  for (const span of spans) {
    const one = question.rule === 'ssb' ? countByWeek(view, lens, metric, span) : countSpan(view, lens, metric, span);
    if ('code' in one) return { refusal: one };
    counted.push(one);
  }
  const last = counted.at(-1);
  if (last === undefined) return { refusal: { code: 'no-data' } };
  const cells =
    metric.kernel === 'flow-matrix'
      ? matrixCellsOf(dataset, question, counted)
      : cellsOf(dataset, withinGroups(question, metric), counted);
  return { lens, last, cells };
}

function brokenIn({ question, view, metric, spans }: Asked, breaks: readonly SeriesBreak[]): Pick<RawTable, 'breaks'> {
  const [first, last] = [spans.at(0), spans.at(-1)];
  if (first === undefined || last === undefined) return {};
  const told = breaksTold(breaks, {
    question,
    metric: metric.id,
    from: first.from,
    to: last.to,
    source: view.counting.source,
    codesOf: (dimension) => codesOf(view.dataset, dimension),
  });
  return told.length === 0 ? {} : { breaks: told };
}

function tableOf(asked: Asked, { lens, last, cells }: AllCounted): RawTable {
  const { view, question, metric, spans } = asked;
  return {
    metric,
    columns: columnsOf(question, metric),
    cells,
    period: periodText(question, metric, spans),
    filters: question.where,
    ...toldBeside(asked, lens, last),
    dataset: versionAt(view.dataset, view.asKnownOn),
    asKnownOn: question.asKnownOn,
    ...namesAndNesting(view.dataset, question, metric),
  };
}

/** The question as the table's shape needs it: codes of groups the metric is not about do not stand in it. */
function withinGroups(question: Question, { within }: Metric): Question {
  if (within === undefined) return question;
  return { ...question, where: [...question.where, { dimension: 'staff-group', codes: within }] };
}

function notOffered(rule: CountingRule, { id }: Metric): Refusal {
  return { code: 'rule-not-offered', rule, metric: id, metrics: metricsOffering(rule).join(', ') };
}

/** The first filter code that the dataset does not have, as a refusal. */
export function unknownCode(dataset: Dataset, { where }: Pick<Question, 'where'>): Refusal | null {
  for (const { dimension, codes } of where) {
    const known = codesOf(dataset, dimension);
    const value = codes.find((code) => !known.includes(code));
    if (value !== undefined) return { code: 'unknown-code', dimension, value };
  }
  return null;
}

/** Why nothing was known on the day of a question. */
export function nothingKnown(dataset: Dataset, { asKnownOn }: Pick<Question, 'asKnownOn'>): Refusal {
  const earliest = dataset.deliveries.at(0)?.knownOn;
  if (asKnownOn === null || earliest === undefined || asKnownOn >= earliest) return { code: 'no-data' };
  return { code: 'not-known-then', day: formatDay(asKnownOn), earliest: formatDay(earliest) };
}

function cellsAsked(dataset: Dataset, question: Question, metric: Metric, periods: number): number {
  const { cells } = shapeOf(lensOf(dataset, { by: question.by, where: [] }));
  return (metric.kernel === 'flow-matrix' ? (cells + 1) ** 2 : cells * linesPerCell(metric)) * periods;
}

/** Ends of the period; for a series the grain too. */
function periodText({ period }: Question, metric: Metric, spans: readonly Span[]): RawTable['period'] {
  const [first, last] = [spans.at(0), spans.at(-1)];
  if (first === undefined || last === undefined) return {};
  const isStock = timeOf(metric) === 'day';
  const isSeries = period.kind === 'between' && (period.grain !== null || isStock);
  if (isStock && !isSeries && period.kind !== 'days') return { at: formatDay(first.from) };
  const ends = { from: formatDay(first.from), to: formatDay(last.to) };
  if (period.kind === 'days') return ends;
  return isSeries ? { ...ends, grain: period.grain ?? 'month' } : ends;
}

function toldBeside(asked: Asked, lens: Lens, last: Counted): ToldBeside {
  const told = toldOfKind(asked, lens, last);
  return {
    ...told,
    notes: [...personsDeleted(asked.dataset, asked.metric, asked.spans[0]?.from ?? last.span.from), ...told.notes],
  };
}

function toldOfKind({ dataset, view, question, metric }: Asked, lens: Lens, last: Counted): ToldBeside {
  const { kernel } = metric;
  if (isOwnKernel(kernel)) {
    const { from } = last.span;
    return isCountKernel(kernel)
      ? toldOfCounts(view, lens, kernel, from)
      : toldOfOwn(view, { ...metric, kernel }, last);
  }
  if (last.week !== undefined) return toldOfWeek(view, lens, last.span, last.week);
  return {
    population: populationOf(metric, last.span),
    exclusions: exclusionsIn(view, lens, last.span).filter(({ code }) => metric.exclusions.includes(code)),
    settings: settingsOf(view),
    notes: [
      ...nameGroups(notesOf(view, lens, metric, last), view.dataset, question.by),
      ...revisionNotes({ dataset, view, question, metric, span: last.span }, last),
    ],
  };
}

function settingsOf(view: View): RawTable['settings'] {
  const { gapRule, referenceDay } = view.dataset.settings;
  return {
    rule: DEFAULT_RULE,
    'gap-summer-days': gapRule.summerDays,
    'gap-other-days': gapRule.otherDays,
    'reference-day': referenceDay,
    'counting-source': view.counting.source,
    horizon: formatDay(view.counting.horizon),
  };
}
