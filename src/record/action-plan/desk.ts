import type { CourseProblem, Day } from '../../terms/index.ts';
import type { ChangeReason, PartContent, PlanItem, PlanPart } from './plan.ts';

/** A part as it is told now. */
export interface PlanTelling {
  readonly content: PartContent;
  /** From which day it holds. */
  readonly from: Day;
  readonly change: ChangeReason;
}

/** Which part of the plan is meant. */
export interface ItemMeant {
  readonly part: PlanPart;
  readonly code: string;
}

/** Why a telling is not kept. */
export type TellingRefusal =
  | { readonly reason: 'already-there' | 'unknown-item' | 'nothing-to-undo' | 'needs-reason' | 'bad-code' }
  /** Somebody has told it since whoever tells it now saw it. */
  | { readonly reason: 'told-meanwhile'; readonly last: number }
  | { readonly reason: 'course-wrong'; readonly problems: readonly CourseProblem[] };

export type TellingOutcome = { readonly ok: true; readonly no: number } | ({ readonly ok: false } & TellingRefusal);

/** The door for the owner's plan. Rows are only ever added. */
export interface ActionPlanDesk {
  /** As it is told now, or as it was at a moment, ISO 8601 in UTC. */
  readonly list: (asAt?: string | null) => Promise<readonly PlanItem[]>;
  /** Tells a part for the first time, `seen` null; or anew, with the number of the telling that was seen. */
  readonly tell: (
    meant: ItemMeant,
    telling: PlanTelling & { readonly seen: number | null },
    by: string,
  ) => Promise<TellingOutcome>;
  /** Takes the last telling that counts back. */
  readonly undo: (meant: ItemMeant, by: string) => Promise<TellingOutcome>;
  /** Puts the telling that was last taken back again. */
  readonly redo: (meant: ItemMeant, by: string) => Promise<TellingOutcome>;
}
