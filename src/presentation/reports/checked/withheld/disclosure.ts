import type { FigureRow, ReportFigure, ReportFinding } from '../../../api/contract/index.ts';
import { CHECKLIST_TEXTS, type Language } from '../../../language/index.ts';
import { answered, inParagraph, inPlace, rowKey, rowText } from '../finding.ts';
import { numbersIn } from '../number-text.ts';
import { boundNumbers, cellsOf, figureOf, placedParagraphs } from '../paragraphs.ts';
import { cellFound } from '../sources.ts';
import type { ReportCheck, StatedReport } from '../stated.ts';
import { workedOutOfReport } from './worked-out.ts';

/** No withheld cell has a number anywhere, nothing is internal, and nothing withheld can be worked out. No exception. */
export const disclosure: ReportCheck = async (stated, { language, answers, earlier }) => {
  const { report } = stated;
  const texts = CHECKLIST_TEXTS[language].disclosure;
  const internal = report.figures
    .filter(({ answer }) => answer.audience !== 'public')
    .map(({ id }) => inPlace('disclosure', id, texts.internal));
  const cells = report.figures.flatMap((figure) => [
    ...withNumbers(figure, language),
    ...shouldBeWithheld(figure, answered(answers[figure.id])?.rows ?? [], language),
  ]);
  return [
    ...internal,
    ...cells,
    ...toldInText(stated, language),
    ...toldInCells(stated, language),
    ...(await workedOutOfReport(report, earlier, language)),
  ];
};

function hasNumber({ numerator, denominator, value, interval }: FigureRow): boolean {
  return numerator !== null || denominator !== null || value !== null || interval !== null;
}

function withNumbers({ id, answer }: ReportFigure, language: Language): readonly ReportFinding[] {
  const text = CHECKLIST_TEXTS[language].disclosure.withheldHasNumber;
  return answer.rows
    .filter((row) => row.state === 'withheld' && hasNumber(row))
    .map((row) => inPlace('disclosure', id, text, { row: rowText(row, language) }));
}

/** The record withholds what the report shows. */
function shouldBeWithheld(
  { id, answer }: ReportFigure,
  recorded: readonly FigureRow[],
  language: Language,
): readonly ReportFinding[] {
  const withheld = new Set(recorded.filter(({ state }) => state === 'withheld').map(rowKey));
  const text = CHECKLIST_TEXTS[language].disclosure.stateDiffers;
  return answer.rows
    .filter((row) => withheld.has(rowKey(row)) && row.state !== 'withheld')
    .map((row) => inPlace('disclosure', id, text, { row: rowText(row, language) }));
}

function toldInText({ report }: StatedReport, language: Language): readonly ReportFinding[] {
  const text = CHECKLIST_TEXTS[language].disclosure.textWithheld;
  return placedParagraphs(report).flatMap((placed) =>
    boundNumbers(placed.paragraph)
      .filter((number) => cellsOf(number).some((cell) => isWithheld(report, cell)))
      .map(({ shown }) => inParagraph('disclosure', placed, { text, values: { shown } })),
  );
}

function isWithheld(report: StatedReport['report'], cell: Parameters<typeof cellFound>[1]): boolean {
  const found = cellFound(report, cell);
  return found.kind === 'no-number' && found.state === 'withheld';
}

/** What a file shows for a cell that has no number. */
function toldInCells({ report, told }: StatedReport, language: Language): readonly ReportFinding[] {
  const text = CHECKLIST_TEXTS[language].disclosure.toldWithheld;
  return (told?.cells ?? []).flatMap((cell) => {
    const row = figureOf(report, cell.figure)?.answer.rows[cell.row];
    const isTold =
      row !== undefined && cellFound(report, cell).kind === 'no-number' && numbersIn(cell.shown).length > 0;
    const isNotANumber = row?.state !== 'withheld' && row?.state !== 'not-delivered' && row?.state !== 'not-applicable';
    if (!isTold || isNotANumber) return [];
    return [inPlace('disclosure', cell.figure, text, { shown: cell.shown, row: rowText(row, language) })];
  });
}
