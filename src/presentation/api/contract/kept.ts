import type { FigureAnswer, FigureRow } from './figure.ts';
import type { Cause, RevisedFigureRow } from './revisions.ts';

/** A public figure that is kept as it was told, and can be repeated to the letter. */
export interface KeptFigureEntry {
  /** Such as `k000012`. */
  readonly id: string;
  /** What it was told in or for. */
  readonly name: string;
  /** The question as the query of GET /api/figure, without `?`. */
  readonly query: string;
  readonly metric: FigureAnswer['metric'];
  readonly period: FigureAnswer['period'];
  /** The row of the total, where the table has one. */
  readonly total: Pick<FigureRow, 'numerator' | 'denominator' | 'value' | 'state'> | null;
  readonly rows: number;
  /** `YYYY-MM-DD` */
  readonly keptOn: string;
  /** ISO 8601 in UTC. */
  readonly keptAt: string;
  readonly keptBy: string;
  /** Version of the program that made it. */
  readonly program: string;
  readonly putAway: boolean;
}

export interface KeptFiguresAnswer {
  readonly kept: readonly KeptFigureEntry[];
}

/** One kept figure with the answer as it was told. */
export interface KeptFigure {
  readonly entry: KeptFigureEntry;
  readonly figure: FigureAnswer;
}

/** What the figure is used in; the question stands in the address. */
export interface KeepRequest {
  readonly name: string;
}

/** Whether the figure comes out the same, to the byte, from what was known when it was kept; if not, why. */
export interface Repeated {
  readonly outcome: 'same' | 'metric-changed' | 'program-changed' | 'persons-deleted' | 'differs' | 'refused';
  readonly text: string;
}

/** A kept figure beside what is known today: GET /api/kept-figures/{id}/today. */
export interface KeptToday {
  readonly entry: KeptFigureEntry;
  readonly repeated: Repeated;
  /** False where the question is not answered today, so that nothing can be said of what has changed. */
  readonly answered: boolean;
  /** False where another source is counted today than then. */
  readonly comparable: boolean;
  /** Rows that are seen otherwise today. */
  readonly rows: readonly RevisedFigureRow[];
  /** Deliveries and withdrawals since; told where they cannot be told row by row, else empty. */
  readonly since: readonly Cause[];
}
