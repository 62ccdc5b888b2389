export type { PlanTelling } from './keep-plan.ts';
export { type CaseDesk, type CaseDraft, caseDesk, type KeptCase } from './kept-cases.ts';
export {
  type Evidence,
  type FulfilmentPlan,
  OVER,
  PAYERS,
  PLAN_STATUSES,
  type PlanAppointment,
  type PlanContent,
  type PlanOutcome,
  type PlanRefusal,
  type PlanReview,
  type PlanStep,
  type PlanVersion,
  STEP_KINDS,
  STEP_MODES,
  versionOn,
} from './plan.ts';
export { type PlanDesk, planDesk } from './plan-desk.ts';
