import type { FigureAnswer, FigureRow } from '../../../../../src/presentation/api/contract/index.ts';

/** Everything a publisher has told of one place and position, by period. */
export interface QuotedLine {
  readonly key: string;
  readonly publisher: string;
  readonly place: { readonly code: string; readonly label: string };
  readonly group: { readonly code: string; readonly label: string };
  readonly byPeriod: ReadonlyMap<string, FigureRow>;
}

/** The periods of an answer, newest first. */
export function periodsOf({ rows }: FigureAnswer): readonly string[] {
  return [...new Set(rows.map(({ period }) => period))].sort().reverse();
}

const NOTHING = { code: '', label: '' };

/** The rows of an answer as lines, in the order in which they are told. */
export function quotedLines({ rows }: FigureAnswer): readonly QuotedLine[] {
  const lines = new Map<string, QuotedLine & { readonly byPeriod: Map<string, FigureRow> }>();
  for (const row of rows) {
    const { publisher = NOTHING, 'reported-place': place = NOTHING, 'reported-group': group = NOTHING } = row.dims;
    const key = [publisher.code, place.code, group.code].join(' ');
    const line = lines.get(key) ?? { key, publisher: publisher.label, place, group, byPeriod: new Map() };
    line.byPeriod.set(row.period, row);
    lines.set(key, line);
  }
  return [...lines.values()];
}
