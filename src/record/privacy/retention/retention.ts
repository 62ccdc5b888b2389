import type { Day } from '../../../terms/index.ts';
import type { KindRun } from './kinds.ts';
import type { KeptCounts } from './reasons.ts';

/** What is decided: how long a kind is kept, and that the archive's plan lets it go. */
export interface RetentionDraft {
  readonly kind: KindRun;
  /** Null: kept until it is decided otherwise. */
  readonly months: number | null;
  readonly planAllows: boolean;
  readonly reason: string;
  /** Who answers for it. */
  readonly decidedBy: string;
  /** From which day it holds. */
  readonly from: Day;
}

export interface RetentionDecision extends RetentionDraft {
  /** The day it was told. */
  readonly knownOn: Day;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly recordedBy: string;
}

/** What became of one kind. */
export interface KindOutcome {
  readonly kind: KindRun;
  /** Persons, plans, requests, checks or looks that were removed. */
  readonly removed: number;
  readonly kept: KeptCounts;
}

export interface RetentionOutcome {
  readonly ranOn: Day;
  /** True where nothing was changed: it was only tried. */
  readonly tried: boolean;
  readonly kinds: readonly KindOutcome[];
  /** The last day of those whose rows went; null where nobody's did. */
  readonly leftUntil: Day | null;
  /** The last day of the plans that went; null where none did. */
  readonly plansUntil: Day | null;
  /** Delivered files that held something that was removed, and went too. */
  readonly files: number;
  /** What was done, as a code: another where something else goes, or other kinds are kept for other reasons. */
  readonly code: string;
  /** True where the room was given back in the database's files at once; false where that must wait for the database. */
  readonly roomGivenBack: boolean;
}

/** A run that was carried out. */
export interface RetentionRun {
  readonly no: number;
  readonly ranOn: Day;
  readonly leftUntil: Day | null;
  readonly kinds: readonly KindOutcome[];
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
}

/** How long what is kept, as the owner decides, and the job that carries it out. */
export interface RetentionDesk {
  readonly decisions: () => Promise<readonly RetentionDecision[]>;
  readonly decide: (draft: RetentionDraft, by: string) => Promise<void>;
  /** Deletes what the decisions say; `tried`: takes it back, and tells what would have gone. */
  readonly run: (how: { readonly by: string; readonly tried: boolean }) => Promise<RetentionOutcome>;
  /** Deletes what a run that was tried has told, by its code; null, and nothing is deleted, where something else would go now. */
  readonly runAsTried: (code: string, by: string) => Promise<RetentionOutcome | null>;
  readonly runs: () => Promise<readonly RetentionRun[]>;
}
