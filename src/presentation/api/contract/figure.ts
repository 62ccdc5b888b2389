/** Whether a figure may be seen, and why not. Numbers are null unless `shown` or `provisional`. */
export type CellState = 'shown' | 'provisional' | 'withheld' | 'not-applicable' | 'not-delivered';

/** A statement about how the figure came to be: `text` is worded in the language asked for. */
export interface Note {
  readonly code: string;
  readonly text: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface FigureRow {
  /** One entry per dimension of the breakdown (and `component` for the staff balance). Totals have code `Total`. */
  readonly dims: Readonly<Record<string, { readonly code: string; readonly label: string }>>;
  /** `YYYY-MM-DD` for a stock, `YYYY-MM-DD/YYYY-MM-DD` for two dates or a flow. */
  readonly period: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Shares are 0–1; otherwise persons or full-time equivalents. */
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number; readonly level: number } | null;
  readonly state: CellState;
  /** Worded reason of a withheld row, else null. */
  readonly reason: string | null;
}

/** The answer to a question: GET /api/figure and `laget figure --format json`. */
export interface FigureAnswer {
  readonly metric: {
    readonly id: string;
    readonly alias: string;
    readonly version: string;
    readonly unit: 'persons' | 'fte' | 'share';
  };
  readonly audience: 'public' | 'internal';
  readonly population: readonly Note[];
  readonly exclusions: readonly Note[];
  readonly settings: Readonly<Record<string, string | number>>;
  readonly period: Readonly<Record<string, string>>;
  /** `sha256:…` */
  readonly dataset: string;
  /** `YYYY-MM-DD`, or null for all that is known now. */
  readonly asKnownOn: string | null;
  readonly notes: readonly Note[];
  readonly rows: readonly FigureRow[];
}
