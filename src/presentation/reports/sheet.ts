import type { PublishedTable, SeenRow } from '../../disclosure/index.ts';
import { codedBy, codeLabel, columnLabel, isRatioUnit, LABELS, SURFACE_TEXTS, stateText } from '../language/index.ts';
import type { ExportWords } from './export-words.ts';
import { SIGNS, signOf } from './signs.ts';

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

/**
 * Numbers as they are; a sign where there is none to show, also where only the value is quoted, and a word for a median
 * that is not reached.
 */
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
  const without = row.quoted !== undefined && row.state === 'shown' ? SIGNS['not-applicable'] : signOf(row);
  return numbers.map((number) => number ?? without);
}
