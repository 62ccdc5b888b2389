import type { Coded } from '../schools.ts';

/** So many of so many. */
export interface PlanPartOf {
  readonly numerator: number;
  readonly denominator: number;
}

/** GET /api/plan and `laget plan` */
export interface OwnersPlanAnswer {
  /** `YYYY-MM-DD`, as every day here. */
  readonly day: string;
  /** G1 to G5 of the metrics. */
  readonly followed: {
    readonly actions: number;
    readonly statuses: readonly { readonly status: Coded; readonly actions: number }[];
    readonly withIndicator: PlanPartOf;
    readonly evaluated: PlanPartOf;
    readonly verdicts: Readonly<Record<'effect' | 'no-effect' | 'opposite' | 'cannot-tell', number>>;
    readonly putOff: number;
    readonly changedByFigure: PlanPartOf;
    readonly experiences: { readonly shared: number; readonly used: number; readonly useful: number };
  };
  readonly actions: readonly PlanActionItem[];
  readonly lacks: readonly PlanLackItem[];
  readonly due: readonly PlanDueItem[];
  readonly meetings: readonly PlanMeetingItem[];
  /** Focus areas, challenges and characteristics that there are, to choose among. */
  readonly headings: readonly PlanHeadingItem[];
  /** The statuses a new action may begin with. */
  readonly first: readonly PlanNextItem[];
}

export interface PlanHeadingItem {
  readonly part: 'focus-area' | 'challenge' | 'characteristic';
  readonly code: string;
  readonly title: string;
  /** Of a focus area: its goal. Empty where nobody has written it. */
  readonly text: string;
  /** Number of the telling that holds. */
  readonly seen: number;
  readonly mayUndo: boolean;
  readonly mayRedo: boolean;
}

/** A status that may be told next, and what it asks for. */
export interface PlanNextItem {
  readonly status: Coded;
  /** Of each group one kind is needed. */
  readonly evidence: readonly (readonly Coded[])[];
  /** The verdicts there are; empty of a status that has none. */
  readonly verdicts: readonly Coded[];
}

/** What a meeting decided, the latest first. */
export interface PlanMeetingItem {
  readonly code: string;
  readonly title: string;
  readonly day: string;
  readonly involved: readonly Coded[];
  readonly decisions: readonly {
    readonly what: string;
    readonly action: string;
    readonly owner: string;
    readonly due: string | null;
    readonly done: string | null;
  }[];
  readonly address: string;
  /** Number of the telling that holds. */
  readonly seen: number;
  readonly mayUndo: boolean;
  readonly mayRedo: boolean;
}

export interface PlanActionItem {
  readonly code: string;
  readonly title: string;
  readonly focusArea: string;
  /** A function, never a name. */
  readonly owner: string;
  readonly strength: Coded;
  readonly status: Coded;
  /** Since when it has that status. */
  readonly since: string;
  readonly challenges: readonly string[];
  readonly characteristics: readonly string[];
  readonly indicators: readonly PlanIndicatorItem[];
}

/** What an active action lacks; the reason, where it is deliberate. */
export interface PlanLackItem {
  readonly code: string;
  readonly title: string;
  readonly lacks: readonly { readonly part: Coded; readonly reason: string | null }[];
}

export interface PlanDueItem {
  readonly kind: 'decision' | 'milestone' | 'evaluation' | 'indicator';
  readonly code: string;
  readonly what: string;
  readonly owner: string;
  readonly day: string;
  readonly late: boolean;
}

export interface PlanStepItem {
  readonly status: Coded;
  readonly day: string;
  readonly verdict: Coded | null;
  readonly evidence: readonly {
    readonly kind: Coded;
    readonly what: string;
    readonly seenBy: string;
    readonly seenOn: string;
    readonly address: string;
    readonly reached: number | null;
  }[];
}

export interface PlanIndicatorItem {
  readonly metric: Coded;
  /** False where the catalogue has no such metric: then it cannot be followed. */
  readonly isKnown: boolean;
  readonly where: readonly string[];
  readonly baseline: { readonly value: number; readonly day: string; readonly dataset: string } | null;
  readonly target: number | null;
  readonly direction: Coded;
  readonly by: string | null;
}

export interface PlanChangeItem {
  readonly part: string;
  readonly code: string;
  readonly title: string;
  readonly from: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string;
  /** «Changed because metric X on date Y». */
  readonly figure: { readonly metric: string; readonly day: string } | null;
  readonly isNew: boolean;
  readonly status: Coded | null;
  readonly counts: boolean;
}

/** GET /api/plan/actions/{code} and `laget plan show` */
export interface PlanActionAnswer extends PlanActionItem {
  readonly because: string;
  readonly doing: string;
  readonly leadsTo: string;
  readonly target: {
    readonly groups: readonly string[];
    readonly units: readonly string[];
    readonly areas: readonly string[];
    readonly schoolTypes: readonly string[];
  };
  readonly start: string | null;
  readonly stop: string | null;
  readonly cost: number | null;
  readonly effect: { readonly what: string; readonly by: string | null };
  readonly milestones: readonly { readonly what: string; readonly due: string | null; readonly done: string | null }[];
  readonly risks: readonly { readonly what: string; readonly answer: string }[];
  readonly links: readonly { readonly title: string; readonly address: string }[];
  readonly evaluation: {
    readonly question: string;
    readonly method: 'staggered' | 'randomisation' | 'its' | 'synthetic' | 'matched-survival' | 'description';
    readonly comparison: string;
    readonly on: string;
  } | null;
  readonly lacks: readonly PlanLackItem[];
  /** What it deliberately has not, and why; also while it is not active. */
  readonly without: readonly { readonly part: string; readonly reason: string }[];
  /** What may be told of it next; nothing of one that is over. */
  readonly next: readonly PlanNextItem[];
  readonly course: readonly PlanStepItem[];
  readonly changes: readonly PlanChangeItem[];
  /** Number of the telling that holds: whoever changes the action says which was seen. */
  readonly seen: number | null;
  readonly mayUndo: boolean;
  readonly mayRedo: boolean;
}

/** GET /api/plan/changes and `laget plan decisions`, the latest first. */
export interface PlanChangesAnswer {
  readonly changes: readonly PlanChangeItem[];
}

/** A step of a course, and what shows it. */
export interface PlanStepBody {
  readonly status: string;
  readonly day: string;
  readonly verdict: string | null;
  readonly evidence: readonly {
    readonly kind: string;
    readonly what: string;
    readonly seenBy: string;
    readonly seenOn: string | null;
    readonly address: string;
    readonly reached: number | null;
  }[];
}

/** Body of POST /api/plan/actions/{code}/status: what the action has come to, and why the plan is changed. */
export interface PlanStatusBody extends PlanStepBody {
  readonly reason: string;
  readonly metric: string | null;
  readonly metricDay: string | null;
  /** Number of the telling that was seen; null: whatever was told last. */
  readonly seen: number | null;
}

/** POST /api/plan/actions/{code}/status, …/undo and …/redo */
export interface PlanActionSaved {
  readonly code: string;
}

interface PlanTellingBody {
  /** From which day it holds. */
  readonly from: string;
  /** Why it is told anew; may be empty of a new one. */
  readonly reason: string;
  readonly metric: string | null;
  readonly metricDay: string | null;
  /** Number of the telling that was seen; null: it is new. */
  readonly seen: number | null;
}

/** Body of POST /api/plan/actions/{code}: an action as a form has it. `first`: of a new one, the status it begins with. */
export interface PlanActionBody extends PlanTellingBody {
  readonly first: PlanStepBody | null;
  readonly action: {
    readonly title: string;
    readonly strength: string;
    readonly focusArea: string;
    readonly challenges: readonly string[];
    readonly characteristics: readonly string[];
    readonly because: string;
    readonly doing: string;
    readonly leadsTo: string;
    readonly target: PlanActionAnswer['target'];
    readonly owner: string;
    readonly start: string | null;
    readonly stop: string | null;
    readonly cost: number | null;
    readonly effect: PlanActionAnswer['effect'];
    readonly milestones: PlanActionAnswer['milestones'];
    readonly risks: PlanActionAnswer['risks'];
    readonly links: readonly { readonly title: string; readonly address: string }[];
    readonly indicators: readonly {
      readonly metric: string;
      readonly where: readonly string[];
      readonly baseline: PlanIndicatorItem['baseline'];
      readonly target: number | null;
      readonly direction: string;
      readonly by: string | null;
    }[];
    readonly evaluation: {
      readonly question: string;
      readonly method: string;
      readonly comparison: string;
      readonly on: string;
    } | null;
    readonly without: readonly { readonly part: string; readonly reason: string }[];
  };
}

/** Body of POST /api/plan/focus-areas/{code} */
export interface PlanFocusAreaBody extends PlanTellingBody {
  readonly focusArea: { readonly title: string; readonly text: string };
}

/** Body of POST /api/plan/meetings/{code} */
export interface PlanMeetingBody extends PlanTellingBody {
  readonly meeting: {
    readonly title: string;
    readonly day: string;
    readonly involved: readonly string[];
    readonly decisions: PlanMeetingItem['decisions'];
    readonly address: string;
  };
}
