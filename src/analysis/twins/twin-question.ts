import type { DimensionId, GapRule } from '../../terms/index.ts';
import type { CountingRule } from '../metrics/metric.ts';

/** A question as a twin takes it: days are numbers, everything is settled. */
export interface TwinQuestion {
  /** None, one or two dimensions. */
  readonly by: readonly DimensionId[];
  readonly where: readonly { readonly dimension: DimensionId; readonly codes: readonly string[] }[];
  /** The day of a stock, the first of two days, or the first day of a period. */
  readonly from: number;
  /** The second of two days, or the first day after a period. */
  readonly to: number;
  readonly gapRule: GapRule;
  readonly horizon: number;
  /** Statistics Norway's rules; left out for the metric's own. */
  readonly rule?: CountingRule | undefined;
  /** Whether the counting source tells who was paid in a month. */
  readonly tellsPay?: boolean;
}

/** Column of the table `standing` that a dimension is. */
const COLUMNS: Readonly<Record<DimensionId, string>> = {
  unit: 'unit',
  area: 'area',
  'sub-area': 'sub_area',
  'school-type': 'school_type',
  'living-conditions': 'living_conditions',
  'staff-group': 'staff_group',
  'staff-subgroup': 'staff_subgroup',
  contract: 'contract',
  sex: 'sex',
  'age-band': 'age_band',
  tenure: 'tenure',
};

/** A whole number as SQL. Nothing else is ever put into a text. */
export function whole(value: number): string {
  if (!Number.isInteger(value)) throw new RangeError(`not a whole number: ${value}`);
  return String(value);
}

/** Condition that every filter holds; codes are quoted. */
export function filtersHold({ where }: TwinQuestion): string {
  if (where.length === 0) return 'true';
  const quoted = (code: string) => `'${code.replaceAll("'", "''")}'`;
  return where
    .map(({ dimension, codes }) => `${COLUMNS[dimension]} in (${codes.map(quoted).join(', ')})`)
    .join(' and ');
}

/** The two breakdown columns; a question with fewer has a constant in their place. */
export function breakdown({ by }: TwinQuestion): readonly [string, string] {
  const [first, second] = by;
  return [first === undefined ? "''" : COLUMNS[first], second === undefined ? "''" : COLUMNS[second]];
}
