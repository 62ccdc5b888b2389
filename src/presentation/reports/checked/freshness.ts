import type { FigureRow, ReportFigure, ReportFinding } from '../../api/contract/index.ts';
import { CHECKLIST_TEXTS, LABELS, type Language, PROVISIONAL_WORDS } from '../../language/index.ts';
import { isSaid } from './definitions.ts';
import { answered, hasWord, inParagraph, inPlace, rowKey, rowText } from './finding.ts';
import { boundNumbers, cellsOf, figureOf, paragraphText, placedParagraphs, plainText } from './paragraphs.ts';
import type { ReportCheck, StatedReport } from './stated.ts';

/** The report is of all that is delivered, and what is provisional says so: in figures, in text and in the file. */
export const freshness: ReportCheck = (stated, { language, answers, newest, again }) => {
  const { report } = stated;
  const texts = CHECKLIST_TEXTS[language].freshness;
  const used = new Set(report.figures.map(({ answer }) => answer.dataset));
  const isOlder = report.standing.kind === 'draft' && newest !== null && [...used].some((one) => one !== newest);
  const recorded = report.figures.flatMap(({ id }) => answered(answers[id])?.dataset ?? []);
  const named = new Set(again?.datasets ?? report.datasets);
  const isOther =
    [...used].some((one) => !report.datasets.includes(one)) ||
    [...named].some((one) => !report.datasets.includes(one)) ||
    recorded.some((one) => !used.has(one));
  return [
    ...(isOlder ? [inPlace('freshness', 'datasets', texts.older)] : []),
    ...(isOther ? [inPlace('freshness', 'datasets', texts.datasets)] : []),
    ...report.figures.flatMap((figure) => marksDiffer(figure, answered(answers[figure.id])?.rows ?? [], language)),
    ...notSaid(stated, language),
    ...asTold(stated, language),
  ];
};

function marksDiffer(
  { id, answer }: ReportFigure,
  recorded: readonly FigureRow[],
  language: Language,
): readonly ReportFinding[] {
  const texts = CHECKLIST_TEXTS[language].freshness;
  const right = new Map(recorded.map((row) => [rowKey(row), row.state]));
  const named = (state: FigureRow['state']) => LABELS[language].states[state] || state;
  return answer.rows.flatMap((row) => {
    const expected = right.get(rowKey(row));
    // That something should be withheld is for the check of disclosure.
    if (expected === undefined || expected === row.state || expected === 'withheld') return [];
    const values = { row: rowText(row, language), shown: named(row.state), expected: named(expected) };
    if (row.state === 'provisional') return [inPlace('freshness', id, texts.markForged, values)];
    if (expected === 'provisional') return [inPlace('freshness', id, texts.markMissing, values)];
    return [inPlace('freshness', id, texts.stateDiffers, values)];
  });
}

/** A provisional number is called so in its paragraph, in its section or at the head of the report. */
function notSaid({ report }: StatedReport, language: Language): readonly ReportFinding[] {
  const words = PROVISIONAL_WORDS[report.language];
  const placed = placedParagraphs(report);
  const saidIn = new Set(
    placed.flatMap(({ part, section, paragraph }) =>
      hasWord(paragraphText(paragraph), words) ? [section ?? part] : [],
    ),
  );
  if (saidIn.has('notices')) return [];
  const text = CHECKLIST_TEXTS[language].freshness.notSaid;
  return placed.flatMap((one) => {
    const isProvisional = boundNumbers(one.paragraph).some((number) =>
      cellsOf(number).some(({ figure, row }) => figureOf(report, figure)?.answer.rows[row]?.state === 'provisional'),
    );
    return !isProvisional || saidIn.has(one.section ?? one.part) ? [] : [inParagraph('freshness', one, { text })];
  });
}

/** What a file says: notices still there, marks as they are, and a draft called a draft. */
function asTold({ report, told }: StatedReport, language: Language): readonly ReportFinding[] {
  if (told === null) return [];
  const texts = CHECKLIST_TEXTS[language].freshness;
  const said = new Map(told.texts.map(({ place, text }) => [place, plainText(text)]));
  const gone = placedParagraphs(report)
    .filter(({ part, paragraph }) => part === 'notices' && !isSaid(said, paragraph.id, paragraphText(paragraph)))
    .map((placed) => inParagraph('freshness', placed, { text: texts.removed }));
  const isDraft = report.standing.kind === 'draft';
  const standing = isDraft && !told.isDraft ? [inPlace('freshness', 'standing', texts.standing)] : [];
  const marks = told.cells.flatMap((cell) => {
    const row = figureOf(report, cell.figure)?.answer.rows[cell.row];
    if (row === undefined || cell.in !== 'table' || !/\d/.test(cell.shown)) return [];
    const isMarked = cell.shown.includes('*');
    const values = { row: rowText(row, language) };
    if (isMarked && row.state !== 'provisional') return [inPlace('freshness', cell.figure, texts.markForged, values)];
    return !isMarked && row.state === 'provisional'
      ? [inPlace('freshness', cell.figure, texts.markMissing, values)]
      : [];
  });
  return [...gone, ...standing, ...marks];
}
