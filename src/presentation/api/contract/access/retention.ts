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

/** What a run deletes of one kind, or would delete. */
export interface RetentionRemoved {
  readonly kind: string;
  readonly name: string;
  readonly removed: number;
  /** Why the rest is kept, with how many. */
  readonly kept: readonly { readonly reason: string; readonly count: number }[];
}

/** POST /api/retention/try and /api/retention/run */
export interface RetentionRunAnswer {
  /** True where nothing was deleted: it was only tried. */
  readonly tried: boolean;
  /** What to send to have exactly this carried out. */
  readonly code: string;
  readonly removed: number;
  readonly kinds: readonly RetentionRemoved[];
  /** What it means for figures, files and backups, in sentences. */
  readonly notes: readonly string[];
}

/** Body of POST /api/retention/run */
export interface RetentionRunRequest {
  readonly code: string;
}

/** A run that was carried out. */
export interface RetentionRunItem {
  readonly no: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  /** Kinds that something was deleted of. */
  readonly removed: readonly { readonly name: string; readonly count: number }[];
}

/** GET /api/retention */
export interface RetentionAnswer {
  readonly kinds: readonly RetentionItem[];
  readonly mayDecide: boolean;
  /** The day it was last carried out, `YYYY-MM-DD`; null = never. */
  readonly lastRun: string | null;
  /** Runs that were carried out, the latest first; none for those who neither delete nor control it. */
  readonly runs: readonly RetentionRunItem[];
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
