import type { PersonKey } from '../../terms/index.ts';

/** Lines of whistle-blowing cases are not shown to the person, nor to who reads the rest of the log. */
export const LOOK_KINDS = ['ordinary', 'whistle-blowing', 'look-as', 'emergency'] as const;
export type LookKind = (typeof LOOK_KINDS)[number];

/** A look at internal figures, kept for the log. */
export interface LookUp {
  readonly at: string;
  readonly who: string;
  readonly role: string;
  readonly unit: string | null;
  readonly what: string;
  /** What a person was looked up for. */
  readonly purpose?: string | null;
  /** Whom it was about; left out where it was figures, or a list without names. */
  readonly person?: PersonKey | null;
  readonly kind?: LookKind;
}

/** A line of the log. */
export interface LookUpKept extends Required<LookUp> {
  readonly no: number;
}

/** Whose lines are read: those of everyone, those about a person, or those of one who looked. */
export interface LookUpsSought {
  readonly most: number;
  readonly seenBy: 'everyone' | { readonly person: PersonKey } | { readonly who: string };
}

/** Whether the log is as it was written. */
export interface LogCheck {
  readonly lines: number;
  /** Lines from before the log became a chain: they carry no hash, so only their number is known. */
  readonly unchained: number;
  /** Hash of the last line that holds; noted outside, it shows whether lines are gone at the end. */
  readonly head: string | null;
  /** The first line that was changed, or that does not come after the one before it (removed or moved); null = none. */
  readonly broken: { readonly no: number; readonly why: 'changed' | 'not-after-the-last' } | null;
}

/** Which lines of the log are sought; what is null is not asked for. */
export interface LooksSought {
  /** The whole log, or what is about one person: the database shows no whistle-blowing line to either. */
  readonly seenBy: 'everyone' | { readonly person: PersonKey };
  /** First and last day in Norway, `YYYY-MM-DD`. */
  readonly from: string | null;
  readonly to: string | null;
  /** Part of the name of who looked. */
  readonly who: string | null;
  readonly kind: LookKind | null;
  readonly unit: string | null;
  readonly purpose: string | null;
  /** Lines before this one; null = from the latest. */
  readonly before: number | null;
  readonly most: number;
}

export interface LooksFound {
  /** The latest first. */
  readonly lines: readonly LookUpKept[];
  /** How many there are in all pages. */
  readonly total: number;
  /** What to ask for lines before; null where these are the last. */
  readonly next: number | null;
}
