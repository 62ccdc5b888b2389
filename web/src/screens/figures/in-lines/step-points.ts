import type { FigureRow } from '../../../../../src/presentation/api/contract/index.ts';
import type { StepPoint } from '../../../charts/steps/step-layout.ts';

/** Rows of a staying curve for one cell of the breakdown as the points of a curve, by months. */
export function stepPoints(rows: readonly FigureRow[]): readonly StepPoint[] {
  return rows
    .map((row) => ({
      months: Number(row.dims['months']?.code ?? 0),
      value: row.value === null ? null : row.value * 100,
      low: row.interval === null ? null : row.interval.low * 100,
      high: row.interval === null ? null : row.interval.high * 100,
      followed: row.denominator,
    }))
    .toSorted((a, b) => a.months - b.months);
}
