/** What the owner has decided about one kind. */
export interface RetentionDecided {
  /** Null: kept until it is decided otherwise. */
  readonly months: number | null;
  readonly planAllows: boolean;
  readonly reason: string;
  readonly by: string;
  /** `YYYY-MM-DD` */
  readonly from: string;
  readonly knownOn: string;
}

export interface RetentionItem {
  readonly kind: string;
  readonly name: string;
  /** What the time is counted from. */
  readonly countedFrom: string;
  readonly proposedMonths: number | null;
  readonly why: string;
  readonly authority: readonly string[];
  /** Whether `laget retention run` deletes it; else another setting does. */
  readonly isRun: boolean;
  readonly holds: RetentionDecided | null;
  /** Other decisions, oldest first. */
  readonly others: readonly RetentionDecided[];
}

/** GET /api/retention */
export interface RetentionAnswer {
  readonly kinds: readonly RetentionItem[];
  readonly mayDecide: boolean;
  /** The day it was last carried out, `YYYY-MM-DD`; null = never. */
  readonly lastRun: string | null;
}

/** Body of POST /api/retention */
export interface RetentionRequest {
  readonly kind: string;
  /** A whole number, or `forever`. */
  readonly months: string;
  readonly planAllows: boolean;
  readonly reason: string;
  /** Who answers for it. */
  readonly by: string;
  /** `YYYY-MM-DD`; null = today. */
  readonly from: string | null;
}
