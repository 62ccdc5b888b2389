import type { FigureAnswer, FigureRow, ReportChart, ReportFigure } from '../../api/contract/index.ts';
import {
  capitalised,
  concernsRow,
  fill,
  formatDayText,
  formatNumber,
  formatValue,
  LABELS,
  type Language,
  SCREEN_TEXTS,
  shortPeriod,
  WRITTEN_CHART_TEXTS,
} from '../../language/index.ts';
import type { ChartBreak, ChartPoint, ChartSeries, ChartWords, LineMarks } from '../chart-data.ts';

/** A row with its place in the answer, which is how a report names its cells. */
interface Placed {
  readonly row: FigureRow;
  readonly at: number;
}

/** A figure of a report and how it is drawn. */
export interface DrawnFigure {
  readonly figure: ReportFigure;
  readonly chart: ReportChart;
  readonly language: Language;
}

/** Lines, one for each code, oldest first. A period without a row for a code is a gap. */
export function linesOf(drawn: DrawnFigure): readonly ChartSeries[] {
  const { figure, language } = drawn;
  const rows = ownRows(figure.answer);
  const periods = [...new Set(rows.map(({ row }) => row.period))].toSorted();
  return codesOf(figure, rows).map((code) => {
    const own = new Map(
      rows.filter(({ row }) => codeOf(row, figure.by) === code).map((placed) => [placed.row.period, placed]),
    );
    return {
      key: code,
      label: labelOf([...own.values()][0]?.row, figure.by),
      colour: colourOf(figure, code),
      points: periods.map((period) => pointAt(drawn, own.get(period), period, shortPeriod(period, language))),
    };
  });
}

/** One bar or dot for each code of the latest period; without a code, for each period. */
export function rowsOf(drawn: DrawnFigure): readonly (ChartPoint & { readonly colour: string })[] {
  const { figure, language } = drawn;
  const all = ownRows(figure.answer);
  const latest = all
    .map(({ row }) => row.period)
    .toSorted()
    .at(-1);
  const rows = figure.by === null ? all : all.filter(({ row }) => row.period === latest);
  return rows
    .filter(({ row }) => codeOf(row, figure.by) !== 'Total')
    .map((placed) => {
      const code = codeOf(placed.row, figure.by);
      const period = shortPeriod(placed.row.period, language);
      const label = figure.by === null ? period : labelOf(placed.row, figure.by);
      const key = figure.by === null ? placed.row.period : code;
      return { ...pointAt(drawn, placed, key, label), colour: colourOf(figure, code) };
    });
}

/** The row of the whole in the latest period, for dots to be compared with. */
export function wholeOf(drawn: DrawnFigure): ChartPoint | null {
  const { figure } = drawn;
  const total = ownRows(figure.answer)
    .filter(({ row }) => figure.by !== null && codeOf(row, figure.by) === 'Total')
    .toSorted((a, b) => a.row.period.localeCompare(b.row.period))
    .at(-1);
  return total === undefined ? null : pointAt(drawn, total, 'Total', labelOf(total.row, figure.by));
}

/** Breaks as they are drawn: only those of this figure, with whom they cut where it is not everybody. */
export function breaksOf({ figure, language }: DrawnFigure, lines: readonly ChartSeries[]): readonly ChartBreak[] {
  const { breaks, metric } = figure.answer;
  const label = SCREEN_TEXTS[language].figures.breakLabel;
  return breaks
    .filter(({ metrics }) => metrics.length === 0 || metrics.includes(metric.id))
    .flatMap(({ id, day, title, rows }) => {
      const cut = lines.filter(({ key }) => figure.by === null || concernsRow(rows, { [figure.by]: key }));
      const some = cut.length < lines.length;
      if (cut.length === 0) return [];
      const whom = some ? `${cut.map((line) => line.label).join(', ')}: ` : '';
      const text = fill(label, { day: formatDayText(day, language), title: `${whom}${title}` });
      return [{ key: id, day, label: text, of: some ? cut.map(({ key }) => key) : null }];
    });
}

/** The base and the usual band in the unit of the chart. */
export function marksOf({ figure, chart, language }: DrawnFigure): LineMarks {
  const texts = WRITTEN_CHART_TEXTS[language];
  const factor = factorOf(figure);
  const limit = (value: number) => formatNumber(value * factor, language, 1);
  const { base, usual } = chart;
  return {
    base: base === null ? null : { key: base, label: texts.base },
    usual:
      usual === null
        ? null
        : {
            low: usual.low * factor,
            high: usual.high * factor,
            label: fill(texts.usual, { low: limit(usual.low), high: limit(usual.high) }),
          },
  };
}

export function wordsOf({ figure, language }: DrawnFigure): ChartWords {
  const { figures } = SCREEN_TEXTS[language];
  const units = { ...LABELS[language].units, share: figures.percent, persons: figures.persons, fte: figures.fte };
  return {
    provisional: LABELS[language].states.provisional,
    description: figure.altText,
    unit: capitalised(units[figure.answer.metric.unit]),
    tick: (value) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1),
  };
}

/** Our own rows: a sum over time or units, and what is quoted, are for tables. */
function ownRows({ rows }: FigureAnswer): readonly Placed[] {
  return rows.map((row, at) => ({ row, at })).filter(({ row }) => row.sum === undefined && row.quoted === undefined);
}

function codesOf(figure: ReportFigure, rows: readonly Placed[]): readonly string[] {
  return [...new Set(rows.map(({ row }) => codeOf(row, figure.by)))];
}

function codeOf(row: FigureRow, by: string | null): string {
  return by === null ? '' : (row.dims[by]?.code ?? 'Total');
}

function labelOf(row: FigureRow | undefined, by: string | null): string {
  return by === null ? '' : (row?.dims[by]?.label ?? '');
}

/** A colour is a staff group, also where the question is narrowed to one; everything else is ink. */
function colourOf({ by, question }: ReportFigure, code: string): string {
  if (by === 'staff-group' && code !== 'Total') return `group-${code}`;
  const narrowed = question.map((word) => /^staff-group=([a-z-]+)$/.exec(word)?.[1]).find((one) => one !== undefined);
  return `group-${narrowed ?? 'all'}`;
}

function factorOf({ answer }: ReportFigure): number {
  return answer.metric.unit === 'share' ? 100 : 1;
}

function pointAt(
  { figure, language }: DrawnFigure,
  placed: Placed | undefined,
  key: string,
  label: string,
): ChartPoint {
  const { unit } = figure.answer.metric;
  const factor = factorOf(figure);
  if (placed === undefined) return { key, label, value: null, text: '', provisional: false, interval: null };
  const { row, at } = placed;
  const { value, interval, state } = row;
  return {
    key,
    label,
    value: value === null ? null : value * factor,
    text: value === null ? LABELS[language].states[state] : valueText(value, unit, language),
    provisional: state === 'provisional',
    interval: interval === null ? null : { low: interval.low * factor, high: interval.high * factor },
    cell: `${figure.id}/${at}/value`,
  };
}

/** The axis says the unit, so a share is told without its sign. */
function valueText(value: number, unit: FigureAnswer['metric']['unit'], language: Language): string {
  return unit === 'share' ? formatNumber(value * 100, language, 1) : formatValue(value, unit, language);
}
