import type { Day, DimensionId } from '../terms/index.ts';
import type { CountingRule, MetricId } from './metrics/index.ts';

export const GRAINS = ['month', 'tertial', 'school-year', 'year'] as const;
export type Grain = (typeof GRAINS)[number];

/**
 * When the question is about. Flows: days `[from, to)`. Two-date metrics: the two reference days. `days`: a stock on
 * each of some days in order, such as the same day of several years.
 */
export type Period =
  | { readonly kind: 'latest' }
  | { readonly kind: 'day'; readonly at: Day }
  | { readonly kind: 'days'; readonly days: readonly Day[] }
  | { readonly kind: 'between'; readonly from: Day; readonly to: Day; readonly grain: Grain | null };

export interface Question {
  readonly metric: MetricId;
  /** Breakdown, in order. Totals of every dimension are in the answer. */
  readonly by: readonly DimensionId[];
  /** Only these codes; several filters hold at once. */
  readonly where: readonly { readonly dimension: DimensionId; readonly codes: readonly string[] }[];
  readonly period: Period;
  /** As known at the end of this day; null = all that is known now. */
  readonly asKnownOn: Day | null;
  /** A named way of counting; left out for the metric's own definition. */
  readonly rule?: CountingRule;
}
