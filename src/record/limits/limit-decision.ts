import type { Day } from '../../terms/index.ts';

/** What is decided: how few persons a figure of a metric may be of, for a purpose. */
export interface LimitDraft {
  /** Id of the metric. */
  readonly metric: string;
  readonly purpose: string;
  /** Null: what holds where nobody has decided. */
  readonly fewest: number | null;
  readonly reason: string;
  /** Who answers for the decision. */
  readonly decidedBy: string;
}

/** A decision as it was kept. */
export interface LimitDecision extends LimitDraft {
  /** From which day it is known. */
  readonly knownOn: Day;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Who typed it. */
  readonly recordedBy: string;
}

/** The door for decisions on how few persons may be told. Nothing is changed or removed: the latest holds. */
export interface LimitDesk {
  /** All ever made, in order; at a moment (ISO 8601 in UTC), those made by then. */
  readonly list: (moment?: string | null) => Promise<readonly LimitDecision[]>;
  /** Keeps a decision that has been read and found allowed. */
  readonly decide: (draft: LimitDraft, by: string) => Promise<void>;
}
