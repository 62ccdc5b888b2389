import type { FigureAnswer, FigureRow } from '../../../../src/presentation/api/contract/index.ts';
import {
  decimalsOf,
  formatNumber,
  LABELS,
  type Language,
  noValueText,
} from '../../../../src/presentation/language/index.ts';

export type MetricUnit = FigureAnswer['metric']['unit'];
export type CellPart = 'numerator' | 'denominator' | 'value';

/** A number as it stands in a table: shares in per cent without the sign, full-time equivalents with a decimal. */
function numberText(value: number, part: CellPart, unit: MetricUnit, language: Language): string {
  if (part === 'value' && unit === 'share') return formatNumber(value * 100, language, 1);
  if (part === 'value') return formatNumber(value, language, decimalsOf(unit));
  return formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
}

/** What a cell says: its number, or in words why there is none. Never empty. */
export function cellText(row: FigureRow | undefined, part: CellPart, unit: MetricUnit, language: Language): string {
  if (row === undefined) return LABELS[language].states['not-applicable'];
  const value = row[part];
  return value === null ? noValueText(row.state, unit, language) : numberText(value, part, unit, language);
}

/** Rows of an answer by the code of a dimension (`Total` for the whole), for one component of a balance if given. */
export function rowsByCode(
  answer: FigureAnswer | null,
  by: string | null,
  component: string | null = null,
): ReadonlyMap<string, FigureRow> {
  const rows = (answer?.rows ?? []).filter((row) => component === null || row.dims['component']?.code === component);
  return new Map(rows.map((row) => [by === null ? 'Total' : (row.dims[by]?.code ?? 'Total'), row]));
}

/** Codes of a breakdown with their labels, without the total, in the answer's order; units and areas by name. */
export function codesOf(
  answer: FigureAnswer | null,
  by: string,
  language: Language,
): readonly { code: string; label: string }[] {
  const seen = new Map<string, string>();
  for (const row of answer?.rows ?? []) {
    const dim = row.dims[by];
    if (dim !== undefined && dim.code !== 'Total') seen.set(dim.code, dim.label);
  }
  const codes = [...seen].map(([code, label]) => ({ code, label }));
  const named = by === 'unit' || by === 'area' || by === 'sub-area';
  const last = (code: string) => (code === 'unassigned' ? 1 : 0);
  return named ? codes.sort((a, b) => last(a.code) - last(b.code) || a.label.localeCompare(b.label, language)) : codes;
}
