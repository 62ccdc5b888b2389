/** What is wanted of the outcome. */
export type Direction = 'up' | 'down';

export const METHODS = ['staggered', 'its', 'synthetic', 'matched-survival', 'randomisation'] as const;
export type EvaluationMethod = (typeof METHODS)[number];

/** Whom treated units are compared with: those never treated, or also those whose turn has not come. */
export type Control = 'never' | 'not-yet';

/** What is fixed before the action begins. */
export interface Design {
  readonly method: EvaluationMethod;
  readonly control: Control;
  /** So many periods before the start may already be touched by it. */
  readonly anticipation: number;
  readonly direction: Direction;
  /** The smallest effect that matters, in the outcome's unit, above 0. */
  readonly smallestEffect: number;
  /** Power the design was reckoned to have before it began, where it says. */
  readonly plannedPower: number | null;
  readonly seed: number;
  /** Whether bands that hold for all cells together are wanted. */
  readonly band: boolean;
  readonly series: SeriesWish;
  readonly survival: SurvivalWish;
}

/** Of an interrupted series. */
export interface SeriesWish {
  /** Periods after which the season comes back; null = no season. */
  readonly season: number | null;
  /** Whether the trend may be another after the start. */
  readonly newSlope: boolean;
  /** Periods over which errors hang together; null = as usual for the length. */
  readonly lag: number | null;
}

/** Of a matched comparison of following. */
export interface SurvivalWish {
  /** Periods after the start until which the difference is told; null = as long as enough are followed. */
  readonly horizon: number | null;
  /** Whether single units are given the action (left out), or all of a cluster, such as a school, at once. */
  readonly given?: 'clusters';
}

export type Verdict = 'effect' | 'no-effect' | 'opposite' | 'cannot-tell';

/** An end that is null is without limit. */
export interface EffectInterval {
  readonly low: number | null;
  readonly high: number | null;
}

/** An estimate for a cohort in a period. */
export interface EffectCell {
  readonly group: number;
  readonly time: number;
  readonly att: number;
  readonly se: number | null;
}

/** An average of cells, and its parts by cohort, by periods since the start, or by period. */
export interface Aggregate {
  readonly att: number;
  readonly se: number | null;
  readonly parts: readonly { readonly at: number; readonly att: number; readonly se: number | null }[];
}

export interface Aggregates {
  readonly simple: Aggregate;
  readonly group: Aggregate;
  readonly dynamic: Aggregate;
  readonly calendar: Aggregate;
}

/** A test that an honest design should pass, of a named kind; what it has not is null. */
export interface SideTest {
  readonly kind: string;
  readonly estimate: number | null;
  readonly se: number | null;
  readonly statistic: number | null;
  readonly df: number | null;
  readonly p: number | null;
}

export type EvaluationNoteCode =
  | 'incomplete-units'
  | 'treated-from-first'
  | 'treated-after-last'
  | 'cut-before-last-cohort'
  | 'chance-of-order'
  | 'few-points'
  | 'no-control-series'
  | 'controls-taken-away'
  | 'poor-fit-before'
  | 'controls-too-few-for-level'
  | 'not-followed-at-start'
  | 'not-matched'
  | 'few-clusters'
  | 'no-pretrend'
  | 'no-placebo'
  | 'no-interval'
  | 'planned-power-low'
  | 'pretrend-differs'
  | 'placebo-differs';

/** What must be known to read an answer right. */
export interface EvaluationNote {
  readonly code: EvaluationNoteCode;
  readonly value: number | null;
}

/** What a method finds, before it is judged. */
export interface Finding {
  readonly estimate: number;
  readonly se: number | null;
  readonly interval: EffectInterval;
  readonly p: number | null;
  /** Chance of finding the smallest effect that matters with data like these, from 0 to 1. */
  readonly power: number;
  readonly cells: readonly EffectCell[];
  readonly aggregates: Aggregates;
  readonly pretrend: SideTest | null;
  readonly placebo: SideTest | null;
  readonly notes: readonly EvaluationNote[];
  /** Figures that belong to the method alone, by name. */
  readonly beside: Readonly<Record<string, unknown>>;
}

export interface Evaluation extends Finding {
  readonly verdict: Verdict;
}
