import {
  PAYERS,
  PLAN_STATUSES,
  type PlanContent,
  type PlanReview,
  type PlanStep,
  STEP_KINDS,
  STEP_MODES,
} from '../../record/index.ts';
import { LEGAL_BASES, reviewDays } from '../../requirements/index.ts';
import { type Day, type FieldProblem, FieldReader } from '../../terms/index.ts';
import { readEvidence } from './read-evidence.ts';
import type { WrittenPlan, WrittenStep } from './written-plan.ts';

/** What a plan is read for. */
export interface ReadFor {
  readonly start: Day;
  readonly today: Day;
  /** What lacked when the plan was made; people do not type it. */
  readonly gap: PlanContent['gap'];
}

/**
 * Reads a plan as written. Every 31 July that is left of the appointment is a day of review, whether
 * it was written or not. Whether basis and
 * days go together, and whether the requirement is met, is the record's to say.
 */
export function readPlan(
  written: WrittenPlan,
  { start, today, gap }: ReadFor,
): { readonly content: PlanContent } | { readonly problems: readonly FieldProblem[] } {
  const fields = new FieldReader(today);
  const { recruitment } = written;
  const end = fields.day('end', written.end);
  const content: PlanContent = {
    basis: fields.code('basis', written.basis, LEGAL_BASES),
    end,
    status: fields.code('status', written.status, PLAN_STATUSES),
    gap,
    steps: fields.rows('steps', written.steps, (step, at) => readStep(fields, step, at)),
    reviews: withSummers(
      fields.rows('reviews', written.reviews, ({ day, done, note }, at) => ({
        day: fields.day(`${at}.day`, day),
        done: fields.past(`${at}.done`, done),
        note: fields.text(`${at}.note`, note),
      })),
      reviewDays(start > today ? start : today, end),
    ),
    mentor: fields.text('mentor', written.mentor),
    noticeGiven: fields.past('noticeGiven', written.noticeGiven),
    evidence: readEvidence(fields, 'evidence', written.evidence),
    recruitment: {
      advert: fields.text('recruitment.advert', recruitment.advert),
      closingDay: fields.dayOrNone('recruitment.closingDay', recruitment.closingDay),
      applicants: fields.amount('recruitment.applicants', recruitment.applicants),
      qualified: fields.amount('recruitment.qualified', recruitment.qualified),
      decidedBy: fields.text('recruitment.decidedBy', recruitment.decidedBy),
      reason: fields.text('recruitment.reason', recruitment.reason),
    },
  };
  return fields.problems.length > 0 ? { problems: fields.problems } : { content };
}

function readStep(fields: FieldReader, step: WrittenStep, at: string): PlanStep {
  return {
    kind: fields.code(`${at}.kind`, step.kind, STEP_KINDS),
    what: fields.said(`${at}.what`, step.what),
    subject: step.subject === null ? null : fields.text(`${at}.subject`, step.subject) || null,
    credits: fields.amount(`${at}.credits`, step.credits),
    place: fields.text(`${at}.place`, step.place),
    mode: fields.codeOrNone(`${at}.mode`, step.mode, STEP_MODES),
    cost: fields.amount(`${at}.cost`, step.cost),
    paidBy: fields.codeOrNone(`${at}.paidBy`, step.paidBy, PAYERS),
    start: fields.dayOrNone(`${at}.start`, step.start),
    due: fields.dayOrNone(`${at}.due`, step.due),
    done: fields.past(`${at}.done`, step.done),
  };
}

function withSummers(reviews: readonly PlanReview[], summers: readonly Day[]): readonly PlanReview[] {
  const told = new Set(reviews.map(({ day }) => day));
  const added = summers.filter((day) => !told.has(day)).map((day) => ({ day, done: null, note: '' }));
  return [...reviews, ...added].toSorted((a, b) => a.day - b.day);
}
