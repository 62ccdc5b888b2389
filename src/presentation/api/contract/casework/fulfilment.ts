import type { RequirementCase } from '../law.ts';
import type { Coded } from '../schools.ts';

/** Something that needs somebody, without a name. */
export interface TaskItem {
  readonly kind: string;
  readonly head: string;
  /** What to do, in words. */
  readonly text: string;
  /** By when, in words. */
  readonly due: string;
  /** `YYYY-MM-DD`; null where it has no day of its own. */
  readonly day: string | null;
  readonly late: boolean;
  readonly minutes: number;
  readonly unit: Coded;
  readonly post: string;
  /** Id of the plan; null where there is none. */
  readonly plan: string | null;
  /** Name of the appointment in addresses, where it has no plan. */
  readonly appointment: string | null;
}

/** How plans stand at one unit, for whoever may open each of them. Null: qualifications have not been delivered. */
export interface UnitPlansItem {
  readonly unit: Coded;
  readonly unmet: number | null;
  readonly lacking: number | null;
  readonly open: number | null;
  readonly running: number;
  readonly late: number;
  readonly within30: number;
  readonly within60: number;
  readonly within90: number;
  /** `YYYY-MM-DD` */
  readonly nextEnd: string | null;
}

export interface PlanListItem {
  readonly id: string;
  readonly unit: Coded;
  readonly post: string;
  readonly start: string;
  readonly end: string;
  readonly status: string;
}

/** GET /api/tasks */
export interface TasksAnswer {
  readonly asOf: string;
  /** False where qualifications have not been delivered: then who lacks a plan is not known. */
  readonly judged: boolean;
  /** At most five: what needs action first. */
  readonly first: readonly TaskItem[];
  readonly all: readonly TaskItem[];
  readonly units: readonly UnitPlansItem[];
  readonly plans: readonly PlanListItem[];
}

export interface PlanStepWritten {
  readonly kind: string;
  readonly what: string;
  readonly subject: string | null;
  readonly credits: number | null;
  readonly place: string;
  readonly mode: string | null;
  readonly cost: number | null;
  readonly paidBy: string | null;
  readonly start: string | null;
  readonly due: string | null;
  readonly done: string | null;
}

export interface EvidenceWritten {
  readonly what: string;
  readonly seenBy: string;
  readonly seenOn: string;
}

/** A plan as people write it; days are `YYYY-MM-DD`, null where nothing is said. */
export interface PlanWritten {
  readonly basis: string;
  readonly end: string;
  readonly status: string;
  readonly steps: readonly PlanStepWritten[];
  readonly reviews: readonly { readonly day: string; readonly done: string | null; readonly note: string }[];
  readonly mentor: string;
  readonly noticeGiven: string | null;
  readonly evidence: readonly EvidenceWritten[];
  readonly recruitment: {
    readonly advert: string;
    readonly closingDay: string | null;
    readonly applicants: number | null;
    readonly qualified: number | null;
    readonly decidedBy: string;
    readonly reason: string;
  };
}

/** Whose appointment it is; the name where the record has one. */
export interface AppointmentItem {
  readonly name: string | null;
  readonly unit: Coded;
  readonly post: string;
  readonly start: string;
  /** What lacked, or lacks, from the engine; in words. */
  readonly gap: readonly string[];
  /** Legal bases that hold for the first day, each with its last lawful day; null where the length is agreed. */
  readonly bases: readonly { readonly code: string; readonly label: string; readonly latestEnd: string | null }[];
}

/** What a look was for, by code: as told now, or before in this session. */
export interface LookedUpFor {
  readonly lookedUpFor: string;
}

/** GET /api/appointments/{ref}: an appointment without a plan, and a draft to begin from. */
export interface AppointmentAnswer extends AppointmentItem, LookedUpFor {
  readonly ref: string;
  readonly plan: PlanWritten;
}

/** GET /api/fulfilment-plans/{id} */
export interface PlanAnswer extends AppointmentItem, LookedUpFor {
  readonly id: string;
  readonly plan: PlanWritten;
  /** The rule and the paragraph of its legal basis. */
  readonly rule: string;
  readonly paragraph: string;
  /** True where nobody told what lacked: then the gap is what lacks today. */
  readonly gapOfToday: boolean;
  /** False while every telling is taken back. */
  readonly counts: boolean;
  readonly tasks: readonly {
    readonly head: string;
    readonly due: string;
    readonly late: boolean;
    readonly about: string;
  }[];
  /** What the state’s scheme gives, per step in order; null where it gives nothing. */
  readonly studyLeave: readonly (string | null)[];
  /** Every telling, the first first. */
  readonly history: readonly PlanTelling[];
  readonly mayUndo: boolean;
  readonly mayRedo: boolean;
  /** Of a plan that is fulfilled: what was judged, in words. */
  readonly judged: { readonly sentences: readonly string[]; readonly lawCheckedAsOf: string } | null;
}

export interface PlanTelling {
  readonly at: string;
  readonly by: string;
  readonly status: string;
  readonly end: string;
  readonly counts: boolean;
}

/** POST /api/fulfilment-plans and /api/fulfilment-plans/{id} */
export interface PlanRequestBody {
  /** Left out: from today. */
  readonly from?: string | undefined;
  readonly plan: PlanWritten;
  /** Facts that are judged where the plan is told to be fulfilled, in the form of `laget requirement`. */
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
}

export interface PlanAddBody extends PlanRequestBody {
  /** Name of the appointment, from the tasks. */
  readonly appointment: string;
}

export interface PlanSaved {
  readonly id: string;
}

/** POST /api/requirement-cases: keep a check as a case. */
export interface KeepCaseBody {
  readonly unit: string;
  readonly post: string;
  readonly reference: string;
  readonly purpose: string;
  readonly assessedBy: string;
  readonly evidence: readonly EvidenceWritten[];
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface KeptCaseItem {
  readonly id: string;
  readonly unit: Coded;
  readonly post: string;
  readonly reference: string;
  readonly assessedBy: string;
  readonly day: string;
  /** The first sentence of the answer as it was given. */
  readonly sentence: string;
}

/** GET /api/requirement-cases */
export interface KeptCasesAnswer {
  readonly cases: readonly KeptCaseItem[];
}

/** GET /api/requirement-cases/{id}: as it was, and what the same facts give by the rules of today. */
export interface KeptCaseAnswer extends KeptCaseItem, LookedUpFor {
  readonly purpose: string;
  readonly by: string;
  readonly evidence: readonly EvidenceWritten[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly given: RequirementCase;
  readonly today: RequirementCase | null;
  /** True where outcome and paragraphs are the same by the rules of today. */
  readonly same: boolean;
}
