import type { MetricUnit } from '../../../disclosure/index.ts';
import type { BreakKind, ReportedDefinition } from '../../../terms/index.ts';

/** Whether a figure may be seen, and why not. Numbers are null unless `shown` or `provisional`. */
export type CellState = 'shown' | 'provisional' | 'withheld' | 'not-applicable' | 'not-delivered';

/** A statement about how the figure came to be: `text` is worded in the language asked for. */
export interface Note {
  readonly code: string;
  readonly text: string;
  readonly values: Readonly<Record<string, string | number>>;
}

export interface FigureRow {
  /** One entry per dimension of the breakdown (and the metric's own, such as `component`, `outcome`, `years`, `from`, `to`, `publisher`). Totals have code `Total`. */
  readonly dims: Readonly<Record<string, { readonly code: string; readonly label: string }>>;
  /** `YYYY-MM-DD` for a stock, `YYYY-MM-DD/YYYY-MM-DD` for two dates or a flow. */
  readonly period: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Shares are 0–1, position sizes per cent, rates per 100 person-years; otherwise as the unit says. */
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number; readonly level: number } | null;
  readonly state: CellState;
  /** Worded reason of a withheld row, else null. */
  readonly reason: string | null;
  /** Only of a row that adds others up: along time (its period is theirs together) or over units (code `Sum`). */
  readonly sum?: 'time' | 'units' | undefined;
  /** Whose figure it is, where it is quoted and not counted; left out of every row of ours. */
  readonly quoted?: FigureQuoted;
}

/** Whose figure, where it stands and by what definition. */
export interface FigureQuoted {
  readonly publisher: string;
  readonly title: string | null;
  /** `YYYY-MM-DD`; null where the publisher does not date it. */
  readonly publishedOn: string | null;
  readonly definition: { readonly code: ReportedDefinition; readonly label: string };
  readonly address: string | null;
}

/** A day on which a series is cut: what lies before it is not comparable with what lies after. Words are in the language asked for. */
export interface FigureBreak {
  readonly id: string;
  /** First day of the newer series, `YYYY-MM-DD`. It may lie up to a year before the period asked for. */
  readonly day: string;
  readonly kind: BreakKind;
  readonly title: string;
  readonly reason: string;
  /** Where it can be read about. */
  readonly address: string | null;
  /** Ids of the metrics it breaks; empty = every metric. */
  readonly metrics: readonly string[];
  /** The rows it concerns: codes by dimension; empty = every row. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

/** A question near one that is mostly withheld, whose public answer shows at least half of its rows. */
export interface FigureNearest {
  /** Query of the same question to GET /api/figure. */
  readonly query: string;
  readonly by: readonly string[];
  readonly where: readonly { readonly dimension: string; readonly codes: readonly string[] }[];
  /** `YYYY-MM-DD`, two of them with a slash between, or empty for the latest. */
  readonly period: string;
  readonly grain: string | null;
  /** The sentence in two parts: «Prøv heller», and what to ask. */
  readonly lead: string;
  readonly text: string;
}

/** The answer to a question: GET /api/figure and `laget figure --format json`. */
export interface FigureAnswer {
  readonly metric: {
    readonly id: string;
    readonly alias: string;
    readonly version: string;
    readonly unit: MetricUnit;
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
  /** Breaks between the year before the first period and the last day, oldest first. No change is told across one. */
  readonly breaks: readonly FigureBreak[];
  readonly rows: readonly FigureRow[];
  /** Only of a public answer most of whose rows are withheld: a question near it that shows at least half of its rows. */
  readonly nearest?: FigureNearest;
}
