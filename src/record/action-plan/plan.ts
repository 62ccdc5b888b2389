import type {
  ActionStep,
  Day,
  EvaluationMethod,
  INVOLVED,
  IndicatorDirection,
  UnitNumber,
  VerbStrength,
  WantedPart,
} from '../../terms/index.ts';

/** What a plan is made of. A `meeting` is what was decided in one, by when, and who was involved. */
const PLAN_PARTS = ['characteristic', 'challenge', 'focus-area', 'action', 'meeting'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** A characteristic of an attractive workplace, a challenge, or an area that is worked on. */
export interface HeadingContent {
  readonly title: string;
  readonly text: string;
}

/** A metric of the catalogue that shows whether an action does what it is for. */
export interface Indicator {
  /** Id in the catalogue. */
  readonly metric: string;
  /** Whom it is told of: `dimension=code`, none for everybody. */
  readonly where: readonly string[];
  /** Where it stood before: the value, the day it is of, and the dataset version it was read from. */
  readonly baseline: { readonly value: number; readonly day: Day; readonly dataset: string } | null;
  readonly target: number | null;
  readonly direction: IndicatorDirection;
  readonly by: Day | null;
}

/** Whom an action is for. Empty lists: all. */
export interface TargetPopulation {
  /** Codes of staff groups and subgroups. */
  readonly groups: readonly string[];
  readonly units: readonly UnitNumber[];
  readonly areas: readonly string[];
  readonly schoolTypes: readonly string[];
}

/** How and when it is to be found out whether it worked. */
export interface EvaluationPlan {
  readonly question: string;
  readonly method: EvaluationMethod;
  /** What it is held against. */
  readonly comparison: string;
  readonly on: Day;
}

export interface Milestone {
  readonly what: string;
  readonly due: Day | null;
  readonly done: Day | null;
}

export interface Risk {
  readonly what: string;
  /** What is done about it. */
  readonly answer: string;
}

export interface DocumentLink {
  readonly title: string;
  readonly address: string;
}

/** What a school has learnt and tells others, and which schools have used it since. A view is no use. */
export interface Experience {
  readonly title: string;
  readonly sharedBy: UnitNumber;
  readonly sharedOn: Day;
  readonly address: string;
  readonly uses: readonly { readonly unit: UnitNumber; readonly day: Day; readonly useful: boolean | null }[];
}

export interface ActionContent {
  readonly title: string;
  readonly strength: VerbStrength;
  /** Codes of other parts of the plan. */
  readonly focusArea: string;
  readonly challenges: readonly string[];
  readonly characteristics: readonly string[];
  /** Theory of change in three lines. */
  readonly because: string;
  readonly doing: string;
  readonly leadsTo: string;
  readonly target: TargetPopulation;
  /** A function, never a name. */
  readonly owner: string;
  readonly start: Day | null;
  readonly stop: Day | null;
  /** In kroner. */
  readonly cost: number | null;
  readonly effect: { readonly what: string; readonly by: Day | null };
  readonly milestones: readonly Milestone[];
  readonly risks: readonly Risk[];
  readonly links: readonly DocumentLink[];
  readonly experiences: readonly Experience[];
  readonly indicators: readonly Indicator[];
  readonly evaluation: EvaluationPlan | null;
  /** Why something that is wanted is deliberately not there. */
  readonly without: readonly { readonly part: WantedPart; readonly reason: string }[];
  /** In order; the last is where it stands. */
  readonly course: readonly ActionStep[];
}

export interface MeetingDecision {
  readonly what: string;
  /** Code of the action it is about; empty = the plan. */
  readonly action: string;
  /** The function of who is to do it. */
  readonly owner: string;
  readonly due: Day | null;
  readonly done: Day | null;
}

export interface MeetingContent {
  readonly title: string;
  readonly day: Day;
  readonly involved: readonly (typeof INVOLVED)[number][];
  readonly decisions: readonly MeetingDecision[];
  readonly address: string;
}

/** What each part says. */
export type PartContent =
  | { readonly part: 'characteristic' | 'challenge' | 'focus-area'; readonly says: HeadingContent }
  | { readonly part: 'action'; readonly says: ActionContent }
  | { readonly part: 'meeting'; readonly says: MeetingContent };

/** Why a part was told anew: in words, and the figure that was the reason, where one was. */
export interface ChangeReason {
  readonly reason: string;
  readonly figure: { readonly metric: string; readonly day: Day } | null;
}

/** One telling of a part. Nothing is overwritten: a later one holds from its own day. */
export type PlanTold = PartContent & {
  readonly no: number;
  /** From which day it holds. */
  readonly from: Day;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly by: string;
  /** True where a file told it. */
  readonly delivered: boolean;
  readonly change: ChangeReason;
  /** False while it is taken back. */
  readonly counts: boolean;
  /** Number of the newest word that took it back or put it again; null where there is none. */
  readonly word: number | null;
};

export interface PlanItem {
  readonly part: PlanPart;
  /** The owner's own number of it, such as `2.3`. */
  readonly code: string;
  /** In the order told; never empty. */
  readonly told: readonly PlanTold[];
}

/** The telling that holds on a day: the last that counts of those that hold by then; null where there is none. */
export function toldOn({ told }: Pick<PlanItem, 'told'>, day: Day): PlanTold | null {
  return told.findLast(({ counts, from }) => counts && from <= day) ?? null;
}
