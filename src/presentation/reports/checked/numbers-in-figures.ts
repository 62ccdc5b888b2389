import type { FigureRow, ReportFigure, ReportFinding } from '../../api/contract/index.ts';
import { CHECKLIST_TEXTS, formatNumber, isRatioUnit, type Language } from '../../language/index.ts';
import { answered, inPlace, rowKey, rowText } from './finding.ts';
import { fieldOf } from './sources.ts';
import type { ReportCheck } from './stated.ts';

const FIELDS = ['numerator', 'denominator', 'value', 'low', 'high'] as const;
const NEARLY = 1e-9;

/** The figures say what the record answers to the same questions, and are right in themselves. */
export const numbersInFigures: ReportCheck = ({ report }, { language, answers, again }) =>
  report.figures.flatMap((figure) => {
    const recorded = answers[figure.id];
    const texts = CHECKLIST_TEXTS[language].numbers;
    const refused = recorded === 'refused' ? [inPlace('numbers', figure.id, texts.questionRefused)] : [];
    const composed = again?.figures.find((one) => one.id === figure.id);
    const isOther = composed !== undefined && composed.question.join('\u0000') !== figure.question.join('\u0000');
    const other = isOther ? [inPlace('numbers', figure.id, texts.questionDiffers)] : [];
    const answer = answered(recorded);
    const against = answer === null ? [] : rowsAgainst(figure, answer.rows, language);
    // What the record answers is right in itself, and not always one number by another: staying is followed over time.
    const parts = answer === null ? partsOf(figure, language) : [];
    return [...refused, ...other, ...against, ...parts];
  });

function rowsAgainst(
  figure: ReportFigure,
  recorded: readonly FigureRow[],
  language: Language,
): readonly ReportFinding[] {
  const texts = CHECKLIST_TEXTS[language].numbers;
  const theirs = new Map(recorded.map((row) => [rowKey(row), row]));
  const ours = new Set(figure.answer.rows.map(rowKey));
  const named = (one: FigureRow) => ({ row: rowText(one, language) });
  const lacks = recorded
    .filter((one) => !ours.has(rowKey(one)))
    .map((one) => inPlace('numbers', figure.id, texts.rowLacks, named(one)));
  const differ = figure.answer.rows.flatMap((one) => {
    const right = theirs.get(rowKey(one));
    if (right === undefined) return [inPlace('numbers', figure.id, texts.rowUnknown, named(one))];
    return fieldsDiffer(figure.id, one, { right, language });
  });
  return [...differ, ...lacks];
}

function fieldsDiffer(
  figure: string,
  row: FigureRow,
  { right, language }: { readonly right: FigureRow; readonly language: Language },
): readonly ReportFinding[] {
  const texts = CHECKLIST_TEXTS[language].numbers;
  const numbers = FIELDS.flatMap((field) => {
    const [shown, expected] = [fieldOf(row, field), fieldOf(right, field)];
    // A withheld cell that has got a number is for the check of disclosure.
    if (shown === expected || expected === null) return [];
    const values = { shown: numberText(shown, language), expected: numberText(expected, language) };
    return [inPlace('numbers', figure, texts.recordDiffers, { ...values, row: rowText(row, language) })];
  });
  const labels = Object.entries(row.dims).flatMap(([column, { label }]) => {
    const expected = right.dims[column]?.label ?? label;
    return expected === label ? [] : [inPlace('numbers', figure, texts.headDiffers, { shown: label, expected })];
  });
  const [level, rightLevel] = [row.interval?.level, right.interval?.level];
  const differs = level === undefined || rightLevel === undefined || level === rightLevel;
  const values = { shown: level ?? '', expected: rightLevel ?? '', row: rowText(row, language) };
  return [...numbers, ...labels, ...(differs ? [] : [inPlace('numbers', figure, texts.recordDiffers, values)])];
}

/** Numerator by denominator is the value, where a share has both. */
function partsOf(figure: ReportFigure, language: Language): readonly ReportFinding[] {
  const { unit } = figure.answer.metric;
  if (unit !== 'share' || !isRatioUnit(unit)) return [];
  return figure.answer.rows.flatMap((row) => {
    const { numerator, denominator, value } = row;
    if (numerator === null || denominator === null || value === null || denominator === 0) return [];
    const expected = numerator / denominator;
    if (Math.abs(expected - value) <= NEARLY) return [];
    const told = { shown: numberText(value, language), expected: numberText(expected, language) };
    const text = CHECKLIST_TEXTS[language].numbers.parts;
    return [inPlace('numbers', figure.id, text, { ...told, row: rowText(row, language) })];
  });
}

/** Enough decimals to tell two numbers apart. */
function numberText(value: number | null, language: Language): string {
  if (value === null) return '–';
  return Number.isInteger(value) ? formatNumber(value, language) : formatNumber(value, language, 4);
}
