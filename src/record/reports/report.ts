/** A report that was composed and kept, and what has been decided of it. */
export interface KeptReport {
  /** As people write it, such as `tertial-2026-2-3f9a01bc`. */
  readonly code: string;
  readonly language: string;
  /** The composed report as JSON, to the byte. */
  readonly text: string;
  readonly sha256: string;
  readonly program: string;
  /** ISO 8601 in UTC: what was known then is what it was made of. */
  readonly at: string;
  readonly by: string;
  /** In the order said. */
  readonly words: readonly ReportWord[];
  readonly forms: readonly ReportFormHash[];
}

export type ReportDecision =
  | { readonly word: 'approved'; readonly asDeputyFor: string }
  /** Let out although the checklist found something: who says so, and why. */
  | { readonly word: 'excepted'; readonly check: string; readonly place: string; readonly reason: string }
  /** As it was let out, JSON to the byte; the report it takes the place of, and why. */
  | { readonly word: 'published'; readonly text: string; readonly corrects: string | null; readonly reason: string }
  | { readonly word: 'withdrawn'; readonly reason: string };

export type ReportWord = ReportDecision & { readonly at: string; readonly by: string };

/** A file of a published report, by its hash. */
export interface ReportFormHash {
  /** `html`, `pdf`, `docx`. */
  readonly form: string;
  readonly sha256: string;
}

export interface ReportToKeep {
  readonly code: string;
  readonly language: string;
  readonly text: string;
  readonly program: string;
  /** Fingerprint of the record that it was made of. */
  readonly fingerprint: string;
  readonly by: string;
}

/** A file to keep with a published report. */
export interface ReportFile {
  readonly form: string;
  readonly bytes: Uint8Array;
}

export type ReportRefusal =
  | 'record-changed'
  | 'unknown-report'
  | 'already-published'
  | 'not-published'
  | 'already-withdrawn';
export type ReportOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: ReportRefusal };

/** The door for reports. Rows are only ever added. */
export interface ReportDesk {
  /** Latest first. */
  readonly list: () => Promise<readonly KeptReport[]>;
  /** Keeps a composed report; the same again is no new one. Refused where the record has changed since it was made. */
  readonly keep: (report: ReportToKeep) => Promise<ReportOutcome>;
  readonly decide: (
    code: string,
    decision: ReportDecision,
    told: { readonly by: string; readonly files: readonly ReportFile[] },
  ) => Promise<ReportOutcome>;
  /** A file as it was published; null where there is none. */
  readonly file: (code: string, form: string) => Promise<Uint8Array | null>;
}
