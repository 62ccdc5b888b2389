import type { LimitKind, LimitPurpose } from '../../../terms/index.ts';
import type { Coded } from './schools.ts';

/** A decision on how few persons a figure may be of, as it was made. */
export interface LimitDecided {
  readonly purpose: LimitPurpose;
  /** Null: what holds where nobody has decided. */
  readonly fewest: number | null;
  readonly reason: string;
  /** Who answers for it. */
  readonly by: string;
  /** From which day it is known, `YYYY-MM-DD`. */
  readonly day: string;
}

/** How few persons a metric may tell of. */
export interface MetricLimitItem {
  readonly metric: Coded;
  readonly alias: string;
  readonly kind: LimitKind;
  /** For everyone, on screen and in reports. */
  readonly fewest: number;
  readonly openData: number;
  /** The standard of its kind, the owner's choice for all metrics, or a decision for this one. */
  readonly origin: 'standard' | 'general' | 'decided';
  /** The limit and why, as a sentence; and why, as the end of one. */
  readonly text: string;
  readonly why: string;
  /** Every decision ever made on it, oldest first. */
  readonly decisions: readonly LimitDecided[];
}

/** GET /api/limits and `laget limits` */
export interface LimitsAnswer {
  readonly limits: readonly MetricLimitItem[];
}

/** Body of POST /api/limits */
export interface LimitRequest {
  /** Id or alias. */
  readonly metric: string;
  /** Left out: `public`. */
  readonly purpose?: string | undefined;
  /** A whole number, or `standard`. */
  readonly fewest: string;
  readonly reason: string;
  readonly by: string;
}
