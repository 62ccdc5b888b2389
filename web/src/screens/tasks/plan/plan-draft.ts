import type { PlanWritten } from '../../../../../src/presentation/api/contract/index.ts';
import { dayForm, type Language, readDayText, typedNumber } from '../../../../../src/presentation/language/index.ts';
import { amountIn, dayIn } from '../../requirement/typed-fields.ts';

/** A plan while it is typed: every field is a text. Days stand as people write them. */
export interface PlanDraft {
  readonly basis: string;
  readonly end: string;
  readonly status: string;
  readonly mentor: string;
  readonly noticeGiven: string;
  readonly steps: readonly StepDraft[];
  readonly reviews: readonly ReviewDraft[];
  readonly evidence: readonly EvidenceDraft[];
  readonly recruitment: RecruitmentDraft;
}

export interface StepDraft {
  /** Stays the same while others are added and removed. */
  readonly key: number;
  readonly kind: string;
  readonly what: string;
  readonly subject: string;
  readonly credits: string;
  readonly place: string;
  readonly mode: string;
  readonly cost: string;
  readonly paidBy: string;
  readonly start: string;
  readonly due: string;
  readonly done: string;
}

export interface ReviewDraft {
  readonly day: string;
  readonly done: string;
  readonly note: string;
}

export interface EvidenceDraft {
  readonly key: number;
  readonly what: string;
  readonly seenBy: string;
  readonly seenOn: string;
}

export type RecruitmentDraft = Readonly<Record<keyof PlanWritten['recruitment'], string>>;

export const EMPTY_STEP: Omit<StepDraft, 'key'> = {
  ...{ kind: 'course', what: '', subject: '', credits: '', place: '', mode: '' },
  ...{ cost: '', paidBy: '', start: '', due: '', done: '' },
};

export const EMPTY_EVIDENCE: Omit<EvidenceDraft, 'key'> = { what: '', seenBy: '', seenOn: '' };

/** A plan as it is kept, ready to be typed in. */
export function draftOf(plan: PlanWritten, language: Language): PlanDraft {
  const day = (iso: string | null) => (iso === null ? '' : dayForm(iso, language));
  const { recruitment } = plan;
  return {
    ...{ basis: plan.basis, status: plan.status, mentor: plan.mentor },
    end: day(plan.end),
    noticeGiven: day(plan.noticeGiven),
    steps: plan.steps.map((step, key) => ({
      ...{ key, kind: step.kind, what: step.what, place: step.place },
      ...{ subject: step.subject ?? '', mode: step.mode ?? '', paidBy: step.paidBy ?? '' },
      ...{ credits: numberText(step.credits, language), cost: numberText(step.cost, language) },
      ...{ start: day(step.start), due: day(step.due), done: day(step.done) },
    })),
    reviews: plan.reviews.map((one) => ({ day: day(one.day), done: day(one.done), note: one.note })),
    evidence: plan.evidence.map((one, key) => ({ ...one, key, seenOn: day(one.seenOn) })),
    recruitment: {
      ...recruitment,
      closingDay: day(recruitment.closingDay),
      applicants: numberText(recruitment.applicants, language),
      qualified: numberText(recruitment.qualified, language),
    },
  };
}

/** What was typed, as the server takes it. A day or number that is none goes as it is, and the server says which it was. */
export function writtenOf(draft: PlanDraft, language: Language): PlanWritten {
  const { recruitment } = draft;
  const amount = (text: string) => amountIn(text, language);
  return {
    ...{ basis: draft.basis, status: draft.status, mentor: draft.mentor },
    end: readDayText(draft.end) ?? draft.end,
    noticeGiven: dayIn(draft.noticeGiven),
    steps: draft.steps.map(({ key: _, ...step }) => ({
      ...step,
      ...{ subject: orNone(step.subject), mode: orNone(step.mode), paidBy: orNone(step.paidBy) },
      ...{ credits: amount(step.credits), cost: amount(step.cost) },
      ...{ start: dayIn(step.start), due: dayIn(step.due), done: dayIn(step.done) },
    })),
    reviews: draft.reviews.map(({ day, done, note }) => ({ day: readDayText(day) ?? day, done: dayIn(done), note })),
    evidence: evidenceOf(draft.evidence),
    recruitment: {
      ...recruitment,
      closingDay: dayIn(recruitment.closingDay),
      applicants: amount(recruitment.applicants),
      qualified: amount(recruitment.qualified),
    },
  };
}

/** Evidence as the server takes it. */
export function evidenceOf(evidence: readonly EvidenceDraft[]): PlanWritten['evidence'] {
  return evidence.map(({ what, seenBy, seenOn }) => ({ what, seenBy, seenOn: readDayText(seenOn) ?? seenOn }));
}

/** A key that no row has. */
export function nextKey(rows: readonly { readonly key: number }[]): number {
  return rows.reduce((most, { key }) => Math.max(most, key + 1), 0);
}

function numberText(value: number | null, language: Language): string {
  return value === null ? '' : typedNumber(value, language);
}

function orNone(text: string): string | null {
  return text.trim() === '' ? null : text;
}
