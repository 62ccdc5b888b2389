import type { CellState } from './figure.ts';
import type { StatusText } from './status.ts';

/** The tables of the leaders' page; each is asked for by itself, so that the page shows what has come. */
export type LeadersPart = 'posts-by-year' | 'posts' | 'pipeline' | 'continuity' | 'load';

export interface LeadersCell {
  /** Null where it may not be seen or is not there. */
  readonly text: string | null;
  readonly state: CellState;
  /** The numbers of the text, those of them that it tells; shares 0–1. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

/** GET /api/leaders/:part. */
export interface LeadersAnswer {
  readonly part: LeadersPart;
  readonly audience: 'public' | 'internal';
  readonly dataset: string;
  /** What the rows are: `year` or `school-type`. */
  readonly rowsAre: 'year' | 'school-type';
  readonly sentences: readonly StatusText[];
  readonly columns: readonly {
    readonly key: string;
    readonly name: string;
    /** Alias; null where the question could not be answered. */
    readonly metric: string | null;
    /** Of whom the column is, as far as one code says it. */
    readonly where: readonly { readonly dimension: string; readonly code: string }[];
  }[];
  readonly rows: readonly { readonly code: string; readonly label: string; readonly cells: readonly LeadersCell[] }[];
}

export interface ExpectedAnswer {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
}

/** GET /api/study-leave: expected numbers from published figures, under the assumption that is told. */
export interface StudyLeaveAnswer {
  readonly wish: {
    readonly afterYears: number;
    readonly months: number;
    readonly taking: number;
    readonly costLow: number;
    readonly costHigh: number;
  };
  /** Null where a figure it rests on may not be seen; then `why` says which. */
  readonly found: {
    readonly principals: number;
    readonly schools: number;
    readonly changes: number;
    readonly now: ExpectedAnswer;
    readonly perYear: ExpectedAnswer;
    readonly leaves: ExpectedAnswer;
    readonly monthsWithout: ExpectedAnswer;
    readonly cost: { readonly low: number; readonly high: number; readonly text: string };
  } | null;
  readonly why: string;
  /** Schools that have had three principals or more in five years, in words. */
  readonly atRisk: string;
}
