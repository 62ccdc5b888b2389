import type { FigureRow } from '../../../../../src/presentation/api/contract/index.ts';
import type { Language } from '../../../../../src/presentation/language/index.ts';
import type { StayingPoint } from '../../../charts/staying-layout.ts';
import { cellText } from '../cells.ts';

/** Rows of staying for one cell of the breakdown as the points of a curve, by years. */
export function stayingPoints(rows: readonly FigureRow[], language: Language): readonly StayingPoint[] {
  return rows
    .map((row) => ({
      years: Number(row.dims['years']?.code ?? 0),
      value: row.value === null ? null : row.value * 100,
      low: row.interval === null ? null : row.interval.low * 100,
      high: row.interval === null ? null : row.interval.high * 100,
      followed: row.numerator,
      text: cellText(row, 'value', 'share', language),
      provisional: row.state === 'provisional',
    }))
    .toSorted((a, b) => a.years - b.years);
}
