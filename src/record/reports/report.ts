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
  /** A paragraph in the owner's words; null: as the rules wrote it, again. */
  | { readonly word: 'edited'; readonly paragraph: string; readonly text: string | null; readonly on: string }
  /** By whom (`approver` tells people apart), and on behalf of whom where it is a deputy. */
  | { readonly word: 'approved'; readonly approver: string; readonly asDeputyFor: ReportPrincipal | null }
  | { readonly word: 'approval-taken-back'; readonly approver: string }
  /** Let out although the checklist found so many things there: why, and what it means for the reader. */
  | ({ readonly word: 'excepted'; readonly count: number; readonly on: string } & ReportFoundAt & {
        readonly reason: string;
        readonly meaning: string;
      })
  | ({ readonly word: 'exception-taken-back' } & ReportFoundAt)
  /** As it was let out, JSON to the byte; the report it takes the place of, and why. */
  | { readonly word: 'published'; readonly text: string; readonly corrects: string | null; readonly reason: string }
  | { readonly word: 'withdrawn'; readonly reason: string };

/** Which check found something, and where. */
export interface ReportFoundAt {
  readonly check: string;
  readonly place: string;
}

/** The one a deputy stands in for. */
export interface ReportPrincipal {
  readonly id: string;
  readonly name: string;
}

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
  | 'report-changed'
  | 'approved-already'
  | 'not-approved'
  | 'already-published'
  | 'not-published'
  | 'already-withdrawn';
export type ReportOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: ReportRefusal };

/** The door for reports. Rows are only ever added. */
export interface ReportDesk {
  /** Latest first. */
  readonly list: () => Promise<readonly KeptReport[]>;
  /** The one of a code; null where there is none. */
  readonly find: (code: string) => Promise<KeptReport | null>;
  /** Another number when anything has been said of any report since. */
  readonly lastWord: () => Promise<number>;
  /** Keeps a composed report; the same again is no new one. Refused where the record has changed since it was made. */
  readonly keep: (report: ReportToKeep) => Promise<ReportOutcome>;
  readonly decide: (
    code: string,
    decision: ReportDecision,
    told: {
      readonly by: string;
      readonly files: readonly ReportFile[];
      /** How many words had been said of it when it was decided: refused where there are more. Null = whatever was said. */
      readonly seen: number | null;
    },
  ) => Promise<ReportOutcome>;
  /** A file as it was published; null where there is none. */
  readonly file: (code: string, form: string) => Promise<Uint8Array | null>;
}
