import type { BreakTold, NearestQuestion, Quoted, SeenRow, SeenTable } from '../../disclosure/index.ts';
import type { FigureAnswer, FigureBreak, FigureQuoted, FigureRow, Note } from '../api/contract/index.ts';
import {
  breakText,
  codedBy,
  codeLabel,
  definitionText,
  LABELS,
  type Language,
  type NoteKind,
  noteText,
} from '../language/index.ts';
import { nearestAnswer } from './explained-answer.ts';

/**
 * A table that has passed the gate as the JSON of `laget figure` and GET /api/figure, with labels in one language. `isWanted`: which of its
 * rows are told; all where left out.
 */
export function figureAnswer(
  table: SeenTable,
  language: Language,
  nearest: NearestQuestion | null = null,
  isWanted: (row: SeenRow) => boolean = () => true,
): FigureAnswer {
  const { audience, settings, period, dataset, asKnownOn } = table;
  const { id, alias, version, unit } = table.metric;
  const notes = (kind: NoteKind) =>
    table[kind].map(({ code, values }): Note => ({ code, text: noteText(kind, { code, values }, language), values }));
  return {
    metric: { id, alias, version, unit },
    audience,
    population: notes('population'),
    exclusions: notes('exclusions'),
    settings,
    period,
    dataset,
    asKnownOn,
    notes: notes('notes'),
    breaks: table.breaks.map((one) => figureBreak(one, language)),
    rows: table.rows.filter(isWanted).map((row) => figureRow(table, row, language)),
    ...(nearest === null ? {} : { nearest: nearestAnswer(nearest, language) }),
  };
}

/** A break beside a table, in one language. */
export function figureBreak(one: BreakTold, language: Language): FigureBreak {
  const { id, day, kind, address, metrics, rows } = one;
  return { id, day, kind, ...breakText(one, language), address, metrics, rows };
}

function figureQuoted(quoted: Quoted, language: Language): FigureQuoted {
  const { publisher, title, publishedOn, definition, address } = quoted;
  const label = definitionText(quoted, language);
  return { publisher, title, publishedOn, definition: { code: definition, label }, address };
}

/** The codes of a row with their labels, by column. */
export function dimsOf(table: SeenTable, row: Pick<SeenRow, 'codes'>, language: Language): FigureRow['dims'] {
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
  return {
    ...told,
    ...(row.sum === undefined ? {} : { sum: row.sum }),
    ...(row.quoted === undefined ? {} : { quoted: figureQuoted(row.quoted, language) }),
  };
}
