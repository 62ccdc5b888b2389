import type { PlanWritten } from '../../../../../src/presentation/api/contract/index.ts';

/** A course that was proposed for somebody: subject by its code, credits, and what it costs the owner in kroner. */
export interface ProposedCourse {
  readonly subject: string;
  readonly credits: number;
  readonly cost: number;
}

const MOST = 10_000_000;

/** The course that an address of a new plan brings; null where there is none, or it is no course. */
export function courseIn(query: URLSearchParams): ProposedCourse | null {
  const subject = query.get('subject') ?? '';
  const [credits, cost] = [query.get('credits') ?? '', query.get('cost') ?? ''];
  const isNumber = (text: string) => /^\d+$/.test(text) && Number(text) <= MOST;
  if (!/^[a-z-]+$/.test(subject) || !isNumber(credits) || !isNumber(cost)) return null;
  return { subject, credits: Number(credits), cost: Number(cost) };
}

/** The draft with the course in it: what lacks in the subject already has a step, which is told the price; else one more. */
export function withCourse(plan: PlanWritten, course: ProposedCourse | null): PlanWritten {
  if (course === null) return plan;
  const { subject, credits, cost } = course;
  const priced = { credits, cost, paidBy: 'owner' };
  const has = plan.steps.some((step) => step.subject === subject);
  const steps = plan.steps.map((step) => (step.subject === subject ? { ...step, ...priced } : step));
  const none = { place: '', mode: null, start: null, due: null, done: null };
  return { ...plan, steps: has ? steps : [...steps, { ...priced, ...none, kind: 'course', what: '', subject }] };
}
