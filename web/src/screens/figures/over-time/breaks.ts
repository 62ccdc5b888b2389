import type { FigureAnswer, FigureBreak, FigureRow } from '../../../../../src/presentation/api/contract/index.ts';
import type { ChartBreak, ChartSeries, PeriodKind } from '../../../../../src/presentation/charts/index.ts';
import {
  breakAcross,
  breakSentence,
  concernsRow,
  fill,
  formatDayText,
  type Language,
} from '../../../../../src/presentation/language/index.ts';
import type { Figures } from '../use-figures.ts';

/** The dimensions of a row by code, as breaks name rows. */
function codesOf(dims: FigureRow['dims']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(dims).map(([dimension, { code }]) => [dimension, code]));
}

/** The break that lies between two periods of a row; null where they may be compared. */
export function brokenBetween(
  breaks: readonly FigureBreak[],
  earlier: FigureRow | null | undefined,
  later: FigureRow | null | undefined,
  kind: PeriodKind,
): FigureBreak | null {
  if (earlier == null || later == null) return null;
  const own = breaks.filter(({ rows }) => concernsRow(rows, codesOf(later.dims)));
  return breakAcross(own, earlier.period, later.period, kind);
}

/** The break inside a staff balance's period, for one row of it; null without one. */
export function brokenInside(breaks: readonly FigureBreak[], row: FigureRow | null | undefined): FigureBreak | null {
  return brokenBetween(breaks, row, row, 'period');
}

/** Breaks of a series answer for its chart: what is written beside each, and which lines it cuts. */
export function chartBreaks(
  answer: FigureAnswer,
  series: readonly ChartSeries[],
  label: string,
  language: Language,
): readonly ChartBreak[] {
  return answer.breaks.map(({ id, day, title, rows }) => {
    const cut = series.filter(({ key }) => concernsRow(rows, { 'staff-group': key }));
    const some = rows['staff-group'] !== undefined && series.length > 1;
    const whom = some ? `${cut.map((one) => one.label).join(', ')}: ` : '';
    return {
      key: id,
      day,
      label: fill(label, { day: formatDayText(day, language), title: `${whom}${title}` }),
      of: some ? cut.map(({ key }) => key) : null,
    };
  });
}

/** The breaks of a figure and of its years, each once, oldest first. */
export function breaksIn({ main, series }: Pick<Figures, 'main' | 'series'>): readonly FigureBreak[] {
  const all = [...(main.answer?.breaks ?? []), ...(series.answer?.breaks ?? [])];
  const each = new Map(all.map((one) => [one.id, one]));
  return [...each.values()].toSorted((a, b) => a.day.localeCompare(b.day));
}

/** Breaks as lines with their reasons, each once. */
export function breakLines(breaks: readonly FigureBreak[], language: Language): readonly string[] {
  return [...new Set(breaks.map((one) => breakSentence('line', one, language)))];
}
