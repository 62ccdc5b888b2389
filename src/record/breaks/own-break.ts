import type { Day, InThree } from '../../terms/index.ts';

/** A break in a series as the owner tells it. Empty lists mean every metric, group, unit, source. */
export interface OwnBreakDraft {
  /** First day of the newer series. */
  readonly day: Day;
  readonly title: InThree;
  readonly reason: InThree;
  /** Ids of metrics. */
  readonly metrics: readonly string[];
  /** Codes of staff groups and subgroups. */
  readonly groups: readonly string[];
  readonly units: readonly string[];
  /** Sources that must be the one that counts. */
  readonly sources: readonly string[];
  /** Where it can be read about. */
  readonly address: string | null;
}

/** A word on whether a break counts: the first when it is recorded, more when it is taken back or put again. */
export interface BreakWord {
  readonly counts: boolean;
  readonly on: Day;
  readonly at: string;
  readonly by: string;
}

export interface OwnBreak extends OwnBreakDraft {
  /** Such as `own-000003`. */
  readonly id: string;
  /** In order; never empty. */
  readonly words: readonly BreakWord[];
}

/** What became of a word on a break. `as-it-was`: it counted, or did not, already. */
export type BreakOutcome = 'changed' | 'as-it-was' | 'unknown';

/** The door for the owner's own breaks. */
export interface BreakDesk {
  /** All ever recorded, also those taken back, in the order recorded. */
  readonly list: () => Promise<readonly OwnBreak[]>;
  /** Records a break; its id. */
  readonly add: (draft: OwnBreakDraft, by: string) => Promise<string>;
  readonly withdraw: (id: string, by: string) => Promise<BreakOutcome>;
  /** Puts a break that was taken back again. */
  readonly restore: (id: string, by: string) => Promise<BreakOutcome>;
}

/** Whether a break counts by the last word. */
export function stillCounts({ words }: Pick<OwnBreak, 'words'>): boolean {
  return words.at(-1)?.counts ?? false;
}
