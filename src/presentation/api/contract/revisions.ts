import type { CellState, FigureAnswer } from './figure.ts';

/** A row as it was seen, or is seen now. */
export interface SeenThen {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly state: CellState;
}

/** Why a row is another: a delivery that came or was taken back, or a change of registers, placings or settings. */
export interface Cause {
  readonly kind: 'delivery' | 'withdrawal' | 'context';
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Null for a change of context. */
  readonly delivery: string | null;
  readonly source: string | null;
  /** What has changed, for a change of context; else empty. */
  readonly changed: readonly string[];
  readonly text: string;
}

export interface RevisedFigureRow {
  readonly dims: FigureAnswer['rows'][number]['dims'];
  readonly period: string;
  /** Null where the table had, or has, no such row. */
  readonly before: SeenThen | null;
  readonly now: SeenThen | null;
  /** Now less then, in the metric's unit (shares 0–1); null where one of the two is not seen, or they are not comparable. */
  readonly change: number | null;
  readonly because: readonly Cause[];
}

/** What has changed in the answer to a question since a day: GET /api/revisions and `laget revisions --format json`. */
export interface RevisionsAnswer {
  readonly metric: FigureAnswer['metric'];
  readonly audience: 'public' | 'internal';
  /** `YYYY-MM-DD` */
  readonly asKnownOn: string;
  readonly period: Readonly<Record<string, string>>;
  /** Names of what was known then and is known now: `sha256:…`. */
  readonly datasets: { readonly before: string; readonly now: string };
  /** False where another source is counted now than then. */
  readonly comparable: boolean;
  /** Rows that are seen otherwise; all others are as they were. */
  readonly rows: readonly RevisedFigureRow[];
}
