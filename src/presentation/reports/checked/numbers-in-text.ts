import type { BoundDay, BoundNumber, ComposedReport, ReportFinding } from '../../api/contract/index.ts';
import { CHECKLIST_TEXTS, fill, formatDayText, formatNumber, type Language } from '../../language/index.ts';
import { inParagraph, inPlace } from './finding.ts';
import { isPrintOf, numbersIn, printedNumber, wordsWithNumbers } from './number-text.ts';
import { cellsOf, type PlacedParagraph, placedParagraphs } from './paragraphs.ts';
import { cellFound, expectedOf } from './sources.ts';
import type { ReportCheck } from './stated.ts';

/** Every number of the text says what its source says; a number without a source is told of. */
export const numbersInText: ReportCheck = ({ report }, { language }) => [
  ...reasonNumbers(report, language),
  ...placedParagraphs(report).flatMap((placed) =>
    placed.paragraph.pieces.flatMap((piece) => {
      if (typeof piece === 'string') return typedNumbers(piece, placed, language);
      return piece.kind === 'day'
        ? dayFinding(piece, report, { placed, language })
        : numberFinding(piece, report, { placed, language });
    }),
  ),
];

/** Why it takes the place of another is told in words only: by the same test as where the reason is given. */
function reasonNumbers({ standing }: ComposedReport, language: Language): readonly ReportFinding[] {
  const reason = standing.kind === 'published' ? (standing.reason ?? '') : '';
  const { typed } = CHECKLIST_TEXTS[language].numbers;
  return wordsWithNumbers(reason).map((shown) => inPlace('numbers', 'standing', typed, { shown }));
}

interface At {
  readonly placed: PlacedParagraph;
  readonly language: Language;
}

function typedNumbers(text: string, placed: PlacedParagraph, language: Language): readonly ReportFinding[] {
  const told = CHECKLIST_TEXTS[language].numbers.typed;
  return numbersIn(text).map((shown) => inParagraph('numbers', placed, { text: told, values: { shown } }));
}

function numberFinding(piece: BoundNumber, report: ComposedReport, { placed, language }: At): readonly ReportFinding[] {
  const texts = CHECKLIST_TEXTS[language].numbers;
  const source = sourceText(piece, report, language);
  const { shown } = piece;
  const expected = expectedOf(report, piece);
  if (expected === null) {
    const isThere =
      cellsOf(piece).length > 0 && cellsOf(piece).every((cell) => cellFound(report, cell).kind !== 'missing');
    return [
      inParagraph('numbers', placed, { text: isThere ? texts.noNumber : texts.noSource, values: { shown, source } }),
    ];
  }
  const printed = printedNumber(shown, report.language);
  if (printed === null || numbersIn(shown).length > 1) {
    return [inParagraph('numbers', placed, { text: texts.unreadable, values: { shown, source } })];
  }
  if (isPrintOf(printed, expected, piece.of.from === 'difference')) return [];
  const decimals = Math.max(printed.decimals, piece.as === 'count' ? 0 : 1);
  const instead = formatNumber(expected, report.language, piece.of.from === 'fact' ? printed.decimals : decimals);
  const values = { shown, source: capital(source), expected: instead };
  return [inParagraph('numbers', placed, { text: texts.textDiffers, values, instead })];
}

/** «Figur F1», or what a fact is called. */
function sourceText({ of }: BoundNumber, report: ComposedReport, language: Language): string {
  const texts = CHECKLIST_TEXTS[language];
  if (of.from !== 'fact') {
    const id = of.from === 'cell' ? of.figure : of.of.figure;
    return fill(texts.figure, { figure: numberedFigure(report, id) });
  }
  return fill(texts.fact, { label: report.facts.find((fact) => fact.id === of.fact)?.label ?? of.fact });
}

/** Figures are numbered in order by those who write them out; a figure that is not there keeps its id. */
function numberedFigure(report: ComposedReport, id: string): string {
  const at = report.figures.findIndex((figure) => figure.id === id);
  return at < 0 ? id : String(at + 1);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function dayFinding(piece: BoundDay, report: ComposedReport, { placed, language }: At): readonly ReportFinding[] {
  if (isDayAsShown(piece, report.language)) return [];
  const values = { shown: piece.shown, expected: formatDayText(piece.day, language) };
  return [inParagraph('numbers', placed, { text: CHECKLIST_TEXTS[language].numbers.dayDiffers, values })];
}

/** Every number in it is a part of the day, and a month that is named is its month. */
function isDayAsShown({ shown, day }: BoundDay, language: Language): boolean {
  const shownNumbers = shown.match(/\d+/g) ?? [];
  const isSpan = /^\d{4}-\d{4}$/.test(day);
  const [year = '', month = '', date = ''] = isSpan ? [] : day.split('-');
  const years = isSpan ? day.split('-') : [year];
  const allowed = [
    ...years,
    ...years.map((one) => one.slice(2)),
    month,
    date,
    String(Number(month)),
    String(Number(date)),
  ];
  if (shownNumbers.length === 0 || !shownNumbers.every((one) => allowed.includes(one))) return false;
  const named = MONTHS_OF[language].filter((name) => shown.toLowerCase().includes(name));
  return named.length === 0 || named.some((name) => formatDayText(day, language).toLowerCase().includes(name));
}

const MONTH_DAYS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((m) => `2000-${m}-01`);

const MONTHS_OF: Readonly<Record<Language, readonly string[]>> = {
  nb: MONTH_DAYS.map((day) => monthName(day, 'nb')),
  nn: MONTH_DAYS.map((day) => monthName(day, 'nn')),
  en: MONTH_DAYS.map((day) => monthName(day, 'en')),
};

function monthName(day: string, language: Language): string {
  return formatDayText(day, language).split('\u00a0')[1]?.toLowerCase() ?? '';
}
