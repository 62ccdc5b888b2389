export {
  ANSWER_OUTCOMES,
  type AnswerOutcome,
  type FileRow,
  type KeptCase,
  type PersonFile,
  type PrivacyRequest,
  REQUEST_KINDS,
  type RequestKind,
} from '../record/index.ts';
export { OUTSIDE, type OutsideReason, PARTS_OF_AN_HOUR } from '../requirements/index.ts';
export { ASSUMED_PRICES, MOST_ASKED } from './coverage/assumed-prices.ts';
export { cheapestCoverage } from './coverage/cheapest.ts';
export type { Further } from './coverage/further.ts';
export { type CoverageAsk, type CoverageDesk, type CoverageView, openCoverage } from './coverage/open-coverage.ts';
export type { Coverage, CoverageProblem, Distribution, Hours, Study } from './coverage/problem.ts';
export { readSchool, type SchoolProblem } from './coverage/read-problem.ts';
export type { School } from './coverage/school.ts';
export { solveWays } from './coverage/thread/solve-ways.ts';
export {
  type Transfer,
  transfersOf,
  UNCOVERED_WHY,
  type Uncovered,
  type UncoveredWhy,
  uncoveredOf,
} from './coverage/told-way.ts';
export { WAYS, type Way, type WayName } from './coverage/ways.ts';
export { appointmentRef, type UnmetAppointment } from './fulfilment/appointment.ts';
export { DUE_KINDS, type Due, type DueKind, type Task } from './fulfilment/due.ts';
export {
  type AppointmentView,
  type CaseRefusal,
  type CaseRefusalCode,
  type CaseRoom,
  type Casework,
  caseworkIn,
  mayRedo,
  openCasework,
  type PlanView,
  type TasksView,
} from './fulfilment/open-casework.ts';
export type { UnitPlans } from './fulfilment/overview.ts';
export { proposedPlan } from './fulfilment/proposal.ts';
export type { WrittenEvidence, WrittenPlan, WrittenStep } from './fulfilment/written-plan.ts';
export { openRights, type Rights, type RightsRefusal } from './privacy/open-rights.ts';
