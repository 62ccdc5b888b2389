/** What a look-up was: ordinary, or made in an emergency or as somebody else. */
export type LookUpKind = 'ordinary' | 'whistle-blowing' | 'look-as' | 'emergency';

export interface LookUpLine {
  readonly no: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly who: string;
  readonly role: string;
  readonly unit: { readonly code: string; readonly label: string } | null;
  /** As the log has it: a question, or a case. */
  readonly what: string;
  readonly purpose: string | null;
  readonly kind: LookUpKind;
  readonly aboutPerson: boolean;
}

/** GET /api/look-up-log and GET /api/me/look-ups */
export interface LookUpLogAnswer {
  /** The latest first. */
  readonly lines: readonly LookUpLine[];
  /** In all pages. */
  readonly total: number;
  /** Ask with `before` of this for earlier lines; null where there are none. */
  readonly next: number | null;
  /** What can be filtered by, with labels. */
  readonly kinds: readonly { readonly code: LookUpKind; readonly label: string }[];
  readonly purposes: readonly { readonly code: string; readonly label: string }[];
}

/** GET /api/look-up-log/check */
export interface LogCheckAnswer {
  readonly lines: number;
  /** Lines from before the log became a chain. */
  readonly unchained: number;
  /** Hash of the last line that holds. */
  readonly head: string | null;
  /** When it was checked, ISO 8601 in UTC. */
  readonly at: string;
  readonly broken: { readonly no: number; readonly why: 'changed' | 'not-after-the-last' } | null;
}
