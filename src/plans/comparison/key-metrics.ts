import type { MetricId } from '../../disclosure/index.ts';
import type { DimensionId } from '../../terms/index.ts';

/** Why a metric is among those that exposed areas and others are compared by. Worded in presentation/language. */
export const KEY_REASONS = ['support', 'terms', 'experience', 'leaving'] as const;
export type KeyReason = (typeof KEY_REASONS)[number];

export interface KeyMetric {
  readonly metric: MetricId;
  /** Code of the one line of a metric that has several; null where it has one. */
  readonly line: string | null;
  readonly reason: KeyReason;
}

/**
 * The eight metrics by which schools in exposed areas are compared with the others: what principals there are said to find
 * harder (support, employment terms, experience), and whether people stay. Chosen before looking, so that eight is how
 * many were looked at. What is left out: counts of persons, which follow the size of the schools, and medians, which have
 * no interval. docs/decisions/0038.
 */
export const KEY_METRICS: readonly KeyMetric[] = [
  { metric: 'A10', line: null, reason: 'support' },
  { metric: 'A4', line: null, reason: 'terms' },
  { metric: 'A5', line: null, reason: 'terms' },
  { metric: 'A7', line: null, reason: 'experience' },
  { metric: 'B15', line: null, reason: 'experience' },
  { metric: 'B2', line: null, reason: 'leaving' },
  { metric: 'B3', line: null, reason: 'leaving' },
  { metric: 'B9', line: '12', reason: 'leaving' },
];

/** The groups that are compared: the first with the second. */
export const KEY_GROUPS = {
  dimension: 'living-conditions',
  first: ['exposed'],
  second: ['other'],
} as const satisfies { dimension: DimensionId; first: readonly string[]; second: readonly string[] };
