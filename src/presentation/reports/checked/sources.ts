import type { BoundNumber, ComposedReport, FigureRow, ReportCell } from '../../api/contract/index.ts';
import { figureOf } from './paragraphs.ts';

/** What a cell says: its number, or that it is none. */
export type CellFound =
  | { readonly kind: 'number'; readonly value: number; readonly unit: string }
  | { readonly kind: 'no-number'; readonly state: FigureRow['state'] }
  | { readonly kind: 'missing' };

export function cellFound(report: ComposedReport, { figure, row, field }: ReportCell): CellFound {
  const found = figureOf(report, figure);
  const line = found?.answer.rows[row];
  if (found === null || line === undefined) return { kind: 'missing' };
  const value = fieldOf(line, field);
  if (value === null) return { kind: 'no-number', state: line.state };
  return { kind: 'number', value, unit: found.answer.metric.unit };
}

/** One number of a row. */
export function fieldOf(row: FigureRow, field: ReportCell['field']): number | null {
  if (field === 'low' || field === 'high') return row.interval?.[field] ?? null;
  return row[field];
}

/** What a bound number must say, in the unit it is printed in; null where a source lacks or has no number. */
export function expectedOf(report: ComposedReport, { as, of }: BoundNumber): number | null {
  if (of.from === 'fact') return report.facts.find((fact) => fact.id === of.fact)?.value ?? null;
  const cells = of.from === 'cell' ? [of] : [of.of, of.minus];
  const [first, minus] = cells.map((cell) => cellFound(report, cell));
  if (first?.kind !== 'number') return null;
  const scale = scaleOf(as, first.unit);
  if (of.from === 'cell') return first.value * scale;
  return minus?.kind === 'number' ? (first.value - minus.value) * scale : null;
}

/** Shares are 0 to 1 and printed as per cent; position sizes are per cent already. */
function scaleOf(as: BoundNumber['as'], unit: string): number {
  const isPerCent = as === 'per-cent' || as === 'per-cent-short' || as === 'percentage-points';
  return isPerCent && unit !== 'percent-of-position' ? 100 : 1;
}
