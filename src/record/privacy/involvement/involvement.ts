import type { Day } from '../../../terms/index.ts';

/** That somebody was involved before an analysis of staff was switched on: aml. §§ 9-1 and 9-2. */
export interface InvolvementDraft {
  /** What it was about: a metric, or an own table that metrics are counted from. */
  readonly kind: 'metric' | 'source';
  readonly about: string;
  /** Who, by role and organisation. */
  readonly involved: string;
  readonly on: Day;
  readonly said: string;
  /** Who of the owner's people notes it. */
  readonly notedBy: string;
}

export interface InvolvementNote extends InvolvementDraft {
  /** Such as `involvement-000003`. */
  readonly id: string;
  /** Null where it counts. */
  readonly takenBack: { readonly reason: string; readonly notedBy: string; readonly at: string } | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly recordedBy: string;
}

export type TakeBackOutcome = 'taken-back' | 'already-taken-back' | 'unknown';

/** Notes of involvement: only ever added, and taken back by a word with a reason. */
export interface InvolvementDesk {
  /** The day the record was begun: what was in the catalogue by then has been there from the start. */
  readonly begunOn: () => Promise<Day>;
  readonly list: () => Promise<readonly InvolvementNote[]>;
  /** The id of the note. */
  readonly note: (draft: InvolvementDraft, by: string) => Promise<string>;
  readonly takeBack: (
    id: string,
    word: { readonly reason: string; readonly notedBy: string },
    by: string,
  ) => Promise<TakeBackOutcome>;
}
