import type { PublishedTable, SeenRow } from '../../disclosure/index.ts';
import {
  codedBy,
  codeLabel,
  columnLabel,
  isRatioUnit,
  LABELS,
  type Language,
  SURFACE_TEXTS,
} from '../language/index.ts';
import type { ExportWords } from './export-words.ts';
import { signOf } from './signs.ts';

export type SheetCell = string | number;

/** A published table as one sheet: label and code per column, period, numbers or signs, state. */
export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

export function sheetOf(table: PublishedTable, words: ExportWords): Sheet {
  const { language } = words;
  const labels = SURFACE_TEXTS[language].provenance;
  const isShare = isRatioUnit(table.metric.unit);
  const header = [
    ...table.columns.flatMap((column) => [columnLabel(column, language), column]),
    labels.period,
    labels.numerator,
    ...(isShare ? [labels.denominator, labels.value, labels.low, labels.high] : []),
    labels.state,
  ];
  const rows = table.rows.map((row) => [
    ...table.columns.flatMap((column, i) => {
      const code = row.codes[i] ?? '';
      return [codeLabel(codedBy(column, table.moving), code, language, table.names[column]), code];
    }),
    row.period,
    ...numbersOf(row, isShare, LABELS[language].notReached),
    stateText(row, language),
  ]);
  return { header, rows };
}

/** Whether the row is shown; a row that adds up others says so. */
function stateText({ state, sum }: SeenRow, language: Language): string {
  const { states, sum: isSum } = LABELS[language];
  return sum === undefined ? states[state] : `${states[state]}, ${isSum.toLowerCase()}`;
}

/** Numbers as they are; a sign where there is none to show, and a word for a median that is not reached. */
function numbersOf(row: SeenRow, isShare: boolean, notReached: string): readonly SheetCell[] {
  const isReached = row.value !== null || row.numerator === null;
  const numbers = isShare
    ? [
        row.numerator,
        row.denominator,
        isReached ? row.value : notReached,
        row.interval?.low ?? null,
        row.interval?.high ?? null,
      ]
    : [row.numerator];
  return numbers.map((number) => number ?? signOf(row));
}
