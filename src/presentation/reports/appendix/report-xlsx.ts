import { writeXlsx } from 'hucre/xlsx';
import type { ComposedReport, FigureAnswer, FigureRow, ReportFigure } from '../../api/contract/index.ts';
import {
  columnLabel,
  fill,
  formatDayText,
  isRatioUnit,
  LABELS,
  type Language,
  REPORT_FORM_TEXTS,
  SURFACE_TEXTS,
} from '../../language/index.ts';
import type { SheetCell } from '../sheet.ts';
import { SIGNS } from '../signs.ts';
import { withoutTime } from '../without-time.ts';

/** A line of a sheet. */
export type Line = readonly SheetCell[];

/** The longest name of a sheet that spreadsheets take. */
const LONGEST_NAME = 31;

/** The report's tables as a workbook: what it is first, then one sheet for each figure, with what must be known of it. */
export async function reportXlsx(report: ComposedReport): Promise<Uint8Array> {
  const texts = REPORT_FORM_TEXTS[report.language];
  const figures = report.figures.map((figure) => ({
    name: sheetName(figure),
    rows: [
      [figure.caption],
      [],
      ...figureLines(figure, report.language),
      [],
      ...provenance(figure.answer, report.language),
    ].map((line) => [...line]),
  }));
  const written = await writeXlsx({
    sheets: [{ name: texts.sheetAbout, rows: aboutLines(report).map((line) => [...line]) }, ...figures],
  });
  return withoutTime(written, report.asKnownOn);
}

/** «F1 Andel lærere som sluttet», without the signs that a name may not have. */
function sheetName({ id, caption }: ReportFigure): string {
  return `${id} ${caption}`
    .replace(/[\\/?*[\]:']/g, ' ')
    .slice(0, LONGEST_NAME)
    .trim();
}

/** A head and a line for each row: labels and codes, period, numbers or signs, state. */
export function figureLines({ answer }: ReportFigure, language: Language): readonly Line[] {
  const labels = SURFACE_TEXTS[language].provenance;
  const columns = [...new Set(answer.rows.flatMap(({ dims }) => Object.keys(dims)))];
  const isRatio = isRatioUnit(answer.metric.unit);
  const head = [
    ...columns.flatMap((column) => [columnLabel(column, language), column]),
    labels.period,
    ...(isRatio ? [labels.numerator, labels.denominator] : []),
    labels.value,
    ...(isRatio ? [labels.low, labels.high] : []),
    labels.state,
  ];
  return [head, ...answer.rows.map((row) => rowLine(row, { columns, isRatio, language }))];
}

interface Laid {
  readonly columns: readonly string[];
  readonly isRatio: boolean;
  readonly language: Language;
}

function rowLine(row: FigureRow, { columns, isRatio, language }: Laid): Line {
  const sign = row.state === 'shown' || row.state === 'provisional' ? SIGNS['not-applicable'] : SIGNS[row.state];
  const number = (value: number | null | undefined): SheetCell => (row.state === 'withheld' ? sign : (value ?? sign));
  return [
    ...columns.flatMap((column) => [row.dims[column]?.label ?? '', row.dims[column]?.code ?? '']),
    row.period,
    ...(isRatio ? [number(row.numerator), number(row.denominator)] : []),
    number(row.value),
    ...(isRatio ? [number(row.interval?.low), number(row.interval?.high)] : []),
    LABELS[language].states[row.state],
  ];
}

/** What must be known of a figure's numbers: metric, who is counted, breaks, rules, dataset, signs. */
export function provenance(answer: FigureAnswer, language: Language): readonly (readonly [string, string])[] {
  const labels = SURFACE_TEXTS[language].provenance;
  const { metric, settings, breaks, dataset, asKnownOn } = answer;
  const told = (kind: 'population' | 'exclusions' | 'notes') =>
    answer[kind].map(({ text }) => [labels[kind], text] as const);
  const breakNote = REPORT_FORM_TEXTS[language].breakNote;
  return [
    [labels.metric, `${metric.id} ${metric.alias} ${metric.version}`],
    ...told('population'),
    ...told('exclusions'),
    ...told('notes'),
    ...breaks.map(
      ({ day, title, reason }) =>
        [labels.breaks, fill(breakNote, { day: formatDayText(day, language), title, reason })] as const,
    ),
    [
      labels.settings,
      Object.entries(settings)
        .map(([key, value]) => `${key}=${value}`)
        .join(', '),
    ],
    [labels.dataset, dataset],
    [labels.asKnownOn, asKnownOn ?? labels.now],
    [labels.audience, LABELS[language].audiences[answer.audience]],
    [labels.signs, SURFACE_TEXTS[language].signs],
  ];
}

/** What the report is, and which tables there are. */
export function aboutLines(report: ComposedReport): readonly Line[] {
  const { language, title, subtitle, owner, day, asKnownOn, standing, template } = report;
  const texts = REPORT_FORM_TEXTS[language];
  const known = formatDayText(asKnownOn, language);
  const stands =
    standing.kind === 'draft' ? texts.draftLine : fill(texts.published, { day: formatDayText(standing.on, language) });
  const text = (pieces: ComposedReport['notices'][number]['pieces']) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : piece.shown)).join('');
  return [
    [title],
    [subtitle],
    [fill(texts.about, { owner: owner.name, day: formatDayText(day, language), known })],
    [stands],
    ...(owner.isInvented ? [[texts.invented]] : []),
    [],
    [texts.report, report.id],
    [texts.template, `${template.id} ${template.version}`],
    ...report.datasets.map((dataset) => [texts.dataset, dataset]),
    ...report.notices.map(({ pieces }) => [texts.notes, text(pieces)]),
    [],
    ...report.figures.map(({ id, caption }) => [id, caption]),
    [],
    ...report.method.map(({ pieces }) => [texts.method, text(pieces)]),
    ...report.sources.map(({ pieces }) => [texts.sources, text(pieces)]),
    ...report.glossary.map(({ word, meaning }) => [word, meaning]),
  ];
}
