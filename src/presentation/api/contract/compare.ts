import type { CompareVerdict, MetricUnit, NoInterval } from '../../../disclosure/index.ts';
import type { CellState, FigureBreak, FigureRow } from './figure.ts';
import type { StatusText } from './status.ts';

/** One of the two that are compared. Numbers are null unless `shown` or `provisional`. */
export interface CompareSide {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly interval: FigureRow['interval'];
  readonly state: CellState;
  /** The value as it is written, or why there is none. */
  readonly text: string;
}

/** Two values side by side. `difference` and `interval` are a less b, in the unit of the values. */
export interface CompareLine {
  /** Code and label of the metric's own lines, such as months; empty where it has one line. */
  readonly line: readonly { readonly column: string; readonly code: string; readonly label: string }[];
  readonly unit: MetricUnit;
  readonly a: CompareSide;
  readonly b: CompareSide;
  readonly difference: number | null;
  /** With sign and unit; null without a difference. */
  readonly differenceText: string | null;
  readonly interval: FigureRow['interval'];
  readonly intervalText: string | null;
  /** Why there is no interval, or nothing to compare; null where there is an interval. */
  readonly why: NoInterval | null;
  readonly whyText: string | null;
  readonly verdict: CompareVerdict;
  readonly verdictText: string;
  /** True where it would be found alone, but not among all that are looked at together. */
  readonly heldBack: boolean;
  /** The answer: the two values, and what can be said of the difference. */
  readonly sentence: StatusText;
}

/** GET /api/compare and `laget compare --format json`. */
export interface CompareAnswer {
  readonly metric: { readonly id: string; readonly alias: string; readonly version: string; readonly unit: MetricUnit };
  /** The metric's name. */
  readonly name: string;
  readonly audience: 'public' | 'internal';
  readonly kind: 'groups' | 'periods';
  /** What the two are called. */
  readonly names: { readonly a: string; readonly b: string };
  /** As rows carry it; of groups both are the same. */
  readonly periods: { readonly a: string; readonly b: string };
  readonly filters: readonly {
    readonly dimension: string;
    readonly codes: readonly string[];
    readonly label: string;
  }[];
  /** How many differences have an interval and are looked at together. */
  readonly tests: number;
  readonly lines: readonly CompareLine[];
  /** The break that lies between two periods, which are then not compared. */
  readonly broken: FigureBreak | null;
  /** What a reader must know of the method, worded. */
  readonly notes: readonly string[];
  readonly asKnownOn: string | null;
  readonly dataset: string;
}

/** One of the key metrics among the others. */
export interface KeyMetricLine extends CompareLine {
  readonly metric: CompareAnswer['metric'];
  readonly name: string;
  /** Why it is among them, worded. */
  readonly reason: string;
  readonly period: string;
  /** Said where the metric is not about the staff group that was asked for; else null. */
  readonly remark: string | null;
}

/** GET /api/compare/key-metrics and `laget compare --key-metrics --format json`. */
export interface KeyMetricsAnswer {
  readonly audience: 'public' | 'internal';
  readonly group: string;
  readonly dimension: string;
  readonly codes: { readonly a: readonly string[]; readonly b: readonly string[] };
  readonly names: CompareAnswer['names'];
  readonly tests: number;
  /** What can be said of all of them. */
  readonly lead: StatusText;
  readonly rows: readonly KeyMetricLine[];
  readonly notes: readonly string[];
  readonly dataset: string;
}
