import type { LegalBasis, Missing } from '../../requirements/index.ts';
import type { Day, PersonKey, UnitNumber } from '../../terms/index.ts';

export const PLAN_STATUSES = ['draft', 'agreed', 'running', 'fulfilled', 'lapsed', 'ended'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** Statuses of a plan that nothing more is asked of. */
export const OVER: readonly PlanStatus[] = ['fulfilled', 'lapsed', 'ended'];

export const STEP_KINDS = ['course', 'education', 'recognition', 'practice', 'other'] as const;
export const STEP_MODES = ['gathering', 'online', 'full-time', 'part-time'] as const;
export const PAYERS = ['owner', 'state', 'person', 'shared'] as const;

/** One thing to be done on the way to the requirement. */
export interface PlanStep {
  readonly kind: (typeof STEP_KINDS)[number];
  /** What it is called, such as the name of the course. */
  readonly what: string;
  readonly subject: string | null;
  readonly credits: number | null;
  /** Where it is taken. */
  readonly place: string;
  readonly mode: (typeof STEP_MODES)[number] | null;
  /** In kroner. */
  readonly cost: number | null;
  readonly paidBy: (typeof PAYERS)[number] | null;
  readonly start: Day | null;
  /** The day it is to be done by. */
  readonly due: Day | null;
  readonly done: Day | null;
}

/** A look at how it goes. */
export interface PlanReview {
  readonly day: Day;
  readonly done: Day | null;
  readonly note: string;
}

/** What was seen, by whom and when. */
export interface Evidence {
  readonly what: string;
  readonly seenBy: string;
  readonly seenOn: Day;
}

/** What must be told of the recruitment before anybody is appointed by § 17-3. */
export interface RecruitmentFacts {
  /** Where the advertisement is found. */
  readonly advert: string;
  readonly closingDay: Day | null;
  readonly applicants: number | null;
  readonly qualified: number | null;
  readonly decidedBy: string;
  readonly reason: string;
}

/** Whose appointment a plan is of. */
export interface PlanAppointment {
  readonly person: PersonKey;
  readonly unit: UnitNumber;
  readonly post: string;
  readonly start: Day;
}

/** What a plan says. */
export interface PlanContent {
  readonly basis: LegalBasis;
  /** The last day of the appointment. */
  readonly end: Day;
  readonly status: PlanStatus;
  /** What lacked when the plan was made, from the engine. */
  readonly gap: readonly Missing[];
  readonly steps: readonly PlanStep[];
  readonly reviews: readonly PlanReview[];
  readonly mentor: string;
  /** The day notice of the end was given in writing; null where it has not been. */
  readonly noticeGiven: Day | null;
  readonly evidence: readonly Evidence[];
  readonly recruitment: RecruitmentFacts;
}

/** One telling of a plan. Nothing is overwritten: a later one holds from its own day. */
export interface PlanVersion extends PlanContent {
  readonly no: number;
  /** From which day it holds. */
  readonly from: Day;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  /** False while it is taken back. */
  readonly counts: boolean;
  /** Number of the newest word that took it back or put it again; null where there is none. */
  readonly word: number | null;
  /** Of a plan that is fulfilled: the facts that were judged, and what the engine said then. */
  readonly judged: KeptJudgement | null;
}

export interface FulfilmentPlan extends PlanAppointment {
  /** Such as `plan-000003`. */
  readonly id: string;
  /** In the order told; never empty. */
  readonly versions: readonly PlanVersion[];
}

/** Facts as they were told and the answer as it was given. */
export interface KeptJudgement {
  readonly facts: object;
  readonly answer: object;
  readonly lawCheckedAsOf: string;
}

/** Why a plan is not kept. */
export type PlanRefusal =
  | 'basis-not-in-force'
  | 'end-before-start'
  | 'end-after-law'
  | 'unknown-person'
  | 'restricted'
  | 'unknown-plan'
  | 'plan-there'
  | 'not-fulfilled'
  | 'no-evidence'
  | 'nothing-to-undo';

export type PlanOutcome =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: PlanRefusal };

/** The telling that holds on a day: the last that counts of those that hold by then; null where there is none. */
export function versionOn({ versions }: Pick<FulfilmentPlan, 'versions'>, day: Day): PlanVersion | null {
  return versions.findLast(({ counts, from }) => counts && from <= day) ?? null;
}
