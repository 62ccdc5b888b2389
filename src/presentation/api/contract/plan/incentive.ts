import type { CellState } from '../figure.ts';

/** A number with the ends of its range; `high` null = no upper bound, `likely` null = none. */
export interface IncentiveRange {
  readonly low: number;
  readonly likely: number | null;
  readonly high: number | null;
}

/** A count that has passed the gate. */
export interface IncentiveCount {
  readonly code: string;
  readonly label: string;
  readonly state: CellState;
  /** Null where it may not be told. */
  readonly value: number | null;
  readonly text: string;
}

/** GET and POST /api/plan/incentive and `laget plan incentive`. Counts only: nobody is listed. */
export interface IncentiveAnswer {
  readonly title: string;
  /** `YYYY-MM-DD`: the day those who could have it were counted. */
  readonly day: string;
  readonly dataset: string;
  /** The answer first, then what makes it less sure. */
  readonly sentences: readonly string[];
  readonly eligible: {
    /** Alias of the figure that counts them. */
    readonly metric: string;
    readonly total: IncentiveCount;
    readonly tables: readonly {
      readonly by: 'area' | 'unit';
      readonly title: string;
      readonly rows: readonly IncentiveCount[];
    }[];
  };
  /** Null where the share who stay may not be told and none is assumed. */
  readonly reckoned: {
    /** Null where how many could have it may not be told. */
    readonly recipients: IncentiveRange | null;
    readonly stayAnyway: IncentiveRange | null;
    readonly extra: IncentiveRange | null;
    readonly leaveAnyway: IncentiveRange | null;
    readonly cost: IncentiveRange | null;
    readonly deadweight: IncentiveRange;
    readonly stayersAnyway: IncentiveRange;
    /** Null where it keeps nobody more. */
    readonly costPerExtra: IncentiveRange | null;
    readonly isShown: boolean;
    readonly isCut: boolean;
  } | null;
  readonly results: readonly { readonly key: string; readonly label: string; readonly text: string }[];
  readonly assumptions: readonly {
    readonly key: string;
    readonly label: string;
    readonly text: string;
    readonly source: string;
  }[];
  readonly unknown: readonly string[];
}

/** POST /api/plan/actions/{code}/incentive */
export interface IncentiveTellingBody {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly reason: string;
  /** Number of the telling that was seen; null: there was none. */
  readonly seen: number | null;
}

/** One telling of the incentive of an action. */
export interface IncentiveTellingItem {
  readonly no: number;
  /** The rule as JSON, which a form begins with again. */
  readonly rule: string;
  readonly title: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  readonly counts: boolean;
  /** When and by whom, and that it was taken back, in words. */
  readonly text: string;
}

/** GET /api/plan/actions/{code}/incentive */
export interface ActionIncentiveAnswer {
  readonly code: string;
  /** Null until somebody keeps one. */
  readonly holds: IncentiveTellingItem | null;
  /** The rule that holds, reckoned from the figures of now; null where it cannot be. */
  readonly answer: IncentiveAnswer | null;
  /** Why it cannot be reckoned now; null where it is. */
  readonly problem: string | null;
  readonly mayUndo: boolean;
  readonly mayRedo: boolean;
  /** Every telling in the order told. */
  readonly told: readonly IncentiveTellingItem[];
}
