import { concernsRow, crossesBreak } from '../../../terms/index.ts';
import type { ComposedReport, FigureBreak, FigureRow, ReportFigure, ReportFinding } from '../../api/contract/index.ts';
import { BREAK_WORDS, CHECKLIST_TEXTS, formatDayText, type Language } from '../../language/index.ts';
import { isSaid } from './definitions.ts';
import { answered, hasWord, inParagraph, inPlace } from './finding.ts';
import {
  boundNumbers,
  cellsOf,
  figureOf,
  type PlacedParagraph,
  paragraphText,
  placedParagraphs,
  plainText,
} from './paragraphs.ts';
import type { ReportCheck, StatedReport } from './stated.ts';

/** Every break within a figure's periods is marked, and no text compares across one without saying so. */
export const breaks: ReportCheck = (stated, { language, answers }) => {
  const { report } = stated;
  const recorded = report.figures.flatMap((figure) => {
    const answer = answered(answers[figure.id]);
    return answer === null ? [] : againstRecord(figure, answer.breaks, language);
  });
  return [...recorded, ...marksLack(stated, language), ...acrossUnsaid(report, language), ...removed(stated, language)];
};

function againstRecord(
  figure: ReportFigure,
  recorded: readonly FigureBreak[],
  language: Language,
): readonly ReportFinding[] {
  const texts = CHECKLIST_TEXTS[language].breaks;
  const known = new Set(recorded.map(keyOf));
  const ours = new Set(figure.answer.breaks.map(keyOf));
  const day = (one: FigureBreak) => ({ day: formatDayText(one.day, language) });
  return [
    ...recorded
      .filter((one) => !ours.has(keyOf(one)))
      .map((one) => inPlace('breaks', figure.id, texts.unmarked, day(one))),
    ...figure.answer.breaks
      .filter((one) => !known.has(keyOf(one)))
      .map((one) => inPlace('breaks', figure.id, texts.unknown, day(one))),
  ];
}

function keyOf(one: FigureBreak): string {
  return JSON.stringify([one.id, one.day, one.kind, one.title, one.reason, one.metrics, one.rows]);
}

/** Breaks that lie between periods of a figure: those that its chart must mark. */
function breaksWithin({ answer }: ReportFigure): readonly FigureBreak[] {
  const periods = [...new Set(answer.rows.map(({ period }) => period))].toSorted();
  return answer.breaks.filter(
    (one) =>
      isOfMetric(one, answer.metric.id) &&
      answer.rows.some((row) => concernsRow(one.rows, codesOf(row))) &&
      periods.some((later, i) => i > 0 && crossesBreak(one.day, periods[i - 1] ?? later, later, 'period')),
  );
}

function isOfMetric({ metrics }: FigureBreak, metric: string): boolean {
  return metrics.length === 0 || metrics.includes(metric);
}

function codesOf(row: FigureRow): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(row.dims).map(([column, { code }]) => [column, code]));
}

/** Drawn charts carry a mark for each break. */
function marksLack({ report, told }: StatedReport, language: Language): readonly ReportFinding[] {
  if (told === null) return [];
  const drawn = new Set(told.charts.map(({ figure }) => figure));
  const marked = new Set(told.breaks.map(({ figure, day }) => `${figure} ${day}`));
  const text = CHECKLIST_TEXTS[language].breaks.unmarked;
  return report.figures
    .filter(({ id }) => drawn.has(id))
    .flatMap((figure) =>
      breaksWithin(figure)
        .filter(({ day }) => !marked.has(`${figure.id} ${day}`))
        .map(({ day }) => inPlace('breaks', figure.id, text, { day: formatDayText(day, language) })),
    );
}

/** A paragraph that tells two periods of one series with a break between them names the break. */
function acrossUnsaid(report: ComposedReport, language: Language): readonly ReportFinding[] {
  const text = CHECKLIST_TEXTS[language].breaks.comparesAcross;
  return placedParagraphs(report).flatMap((placed) => {
    const crossed = crossedBreaks(placed, report);
    const words = paragraphText(placed.paragraph);
    const isSaidHere =
      hasWord(words, BREAK_WORDS[report.language]) ||
      crossed.some(({ title }) => hasWord(words, [title.toLowerCase()]));
    if (isSaidHere) return [];
    return crossed.map(({ day }) =>
      inParagraph('breaks', placed, { text, values: { day: formatDayText(day, language) } }),
    );
  });
}

function crossedBreaks({ paragraph }: PlacedParagraph, report: ComposedReport): readonly FigureBreak[] {
  const rows = boundNumbers(paragraph).flatMap((number) =>
    cellsOf(number).flatMap(({ figure, row }) => {
      const found = figureOf(report, figure);
      const line = found?.answer.rows[row];
      return found === null || line === undefined ? [] : [{ figure: found, row: line }];
    }),
  );
  const crossed = rows.flatMap(({ figure, row }, i) =>
    rows.slice(i + 1).flatMap((other) => (isSameSeries(figure, row, other) ? between(figure, row, other.row) : [])),
  );
  return [...new Map(crossed.map((one) => [one.id, one])).values()];
}

function isSameSeries(
  figure: ReportFigure,
  row: FigureRow,
  other: { readonly figure: ReportFigure; readonly row: FigureRow },
): boolean {
  const isSame = figure.answer.metric.id === other.figure.answer.metric.id;
  return (
    isSame && JSON.stringify(codesOf(row)) === JSON.stringify(codesOf(other.row)) && row.period !== other.row.period
  );
}

function between({ answer }: ReportFigure, one: FigureRow, other: FigureRow): readonly FigureBreak[] {
  const [earlier = '', later = ''] = [one.period, other.period].toSorted();
  return answer.breaks.filter(
    (found) =>
      isOfMetric(found, answer.metric.id) &&
      concernsRow(found.rows, codesOf(one)) &&
      crossesBreak(found.day, earlier, later, 'period'),
  );
}

/** A paragraph that tells of a break may not be taken out of a written form. */
function removed({ report, told }: StatedReport, language: Language): readonly ReportFinding[] {
  if (told === null) return [];
  const said = new Map(told.texts.map(({ place, text }) => [place, plainText(text)]));
  return placedParagraphs(report)
    .filter(({ part, paragraph }) => {
      const text = paragraphText(paragraph);
      return (
        part === 'sections' &&
        hasWord(text, [BREAK_WORDS[report.language][0] ?? '']) &&
        !isSaid(said, paragraph.id, text)
      );
    })
    .map((placed) => inParagraph('breaks', placed, { text: CHECKLIST_TEXTS[language].breaks.removed }));
}
