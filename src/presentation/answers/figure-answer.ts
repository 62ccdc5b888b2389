import type { SeenRow, SeenTable } from '../../disclosure/index.ts';
import type { FigureAnswer, FigureRow, Note } from '../api/contract/index.ts';
import { codedBy, codeLabel, LABELS, type Language, type NoteKind, noteText } from '../language/index.ts';

/** A table that has passed the gate as the JSON of `laget figure` and GET /api/figure, with labels in one language. */
export function figureAnswer(table: SeenTable, language: Language): FigureAnswer {
  const { metric, audience, settings, period, dataset, asKnownOn } = table;
  const notes = (kind: NoteKind) =>
    table[kind].map(({ code, values }): Note => ({ code, text: noteText(kind, { code, values }, language), values }));
  return {
    metric,
    audience,
    population: notes('population'),
    exclusions: notes('exclusions'),
    settings,
    period,
    dataset,
    asKnownOn,
    notes: notes('notes'),
    rows: table.rows.map((row) => figureRow(table, row, language)),
  };
}

/** The codes of a row with their labels, by column. */
export function dimsOf(table: SeenTable, row: SeenRow, language: Language): FigureRow['dims'] {
  const dims = table.columns.map((column, i) => {
    const code = row.codes[i] ?? '';
    return [
      column,
      { code, label: codeLabel(codedBy(column, table.moving), code, language, table.names[column]) },
    ] as const;
  });
  return Object.fromEntries(dims);
}

function figureRow(table: SeenTable, row: SeenRow, language: Language): FigureRow {
  const { period, numerator, denominator, value, interval, state } = row;
  const reason = row.reason === null ? null : LABELS[language].withheldReason;
  const told = { dims: dimsOf(table, row, language), period, numerator, denominator, value, interval, state, reason };
  return row.sum === undefined ? told : { ...told, sum: row.sum };
}
