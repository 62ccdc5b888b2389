import type { DimensionId } from '../../terms/index.ts';
import type { TruthCell, TruthRow } from './question.ts';

/** Metrics whose truth is told beside the first five. */
export const FURTHER_METRICS = [
  ...(['A4', 'A5', 'A5m', 'A6', 'A7', 'A7m', 'A7o', 'A9', 'A9r', 'A9s', 'A10', 'A10t', 'A14', 'A14a'] as const),
  ...(['B4', 'B8', 'B10', 'B12', 'B13', 'B13m', 'B15'] as const),
] as const;
export type FurtherMetric = (typeof FURTHER_METRICS)[number];

const OF_PERSONS: readonly DimensionId[] = ['staff-group', 'staff-subgroup', 'age-band', 'sex', 'tenure', 'contract'];

/** Dimensions that a metric is not broken down by, because the figure would mean nothing. */
export const NOT_TOLD_BY: Readonly<Partial<Record<FurtherMetric, readonly DimensionId[]>>> = {
  A6: ['staff-group'],
  A10: ['staff-group', 'age-band', 'sex', 'tenure', 'contract'],
  A10t: OF_PERSONS,
  A14: OF_PERSONS,
  A14a: OF_PERSONS,
  B13: OF_PERSONS,
  B13m: OF_PERSONS,
};

/** A time in days that is followed from `entry` on, until it ended (`left`) or was followed no longer. */
export interface TimeFollowed {
  readonly entry: number;
  readonly days: number;
  readonly left: boolean;
}

/** Somebody followed for so many months, until they left (`left`) or were followed no longer. */
export interface Followed {
  readonly months: number;
  readonly left: boolean;
}

/** One person, post or stretch of days, before it is added up. */
export interface FurtherTally {
  readonly cell: TruthCell;
  /** Codes of the metric's own columns. For B8 the cells of the two days; null = outside. */
  readonly own: Readonly<Record<string, string>>;
  readonly pair: readonly [TruthCell | null, TruthCell | null] | null;
  readonly above: number;
  readonly below: number;
  readonly amount: number | null;
  readonly followed: Followed | null;
  /** True for what counts only where positions are told apart: the same pupils stand below each of them. */
  readonly shared?: boolean;
  /** Somebody's time that is followed, for a median of it. */
  readonly time?: TimeFollowed;
}

/** A cell of the truth; `by` where the columns do not name the dimension, `value` where it is no ratio. */
export interface FurtherRow extends TruthRow {
  readonly by?: DimensionId;
  readonly value?: number | null;
}
