export type { OpenRecord } from './administration/door.ts';
export { EMPLOYMENT_SOURCES } from './compare/sources/tellings.ts';
export type {
  AreaFact,
  ContextFacts,
  DeliveryFact,
  EarlierContext,
  EmploymentFacts,
  Facts,
  LeaveFacts,
  MessageFact,
  OwnerSettings,
  OwnRowFact,
  PersonFacts,
  PersonLink,
  PersonWords,
  PlanFact,
  PositionPlacing,
  SuccessionFact,
  UnitFact,
  WorkplacePlacing,
} from './facts.ts';
export {
  type CaseDesk,
  type CaseDraft,
  caseDesk,
  type Evidence,
  type FulfilmentPlan,
  type KeptCase,
  OVER,
  PAYERS,
  PLAN_STATUSES,
  type PlanAppointment,
  type PlanContent,
  type PlanDesk,
  type PlanOutcome,
  type PlanRefusal,
  type PlanReview,
  type PlanStep,
  type PlanTelling,
  type PlanVersion,
  planDesk,
  STEP_KINDS,
  STEP_MODES,
  versionOn,
} from './fulfilment/index.ts';
export { canonicalPersons } from './identity/canonical-persons.ts';
export { personNames } from './identity/person-names.ts';
export { lastTakenBack } from './last-told.ts';
export { ALWAYS } from './placings/always.ts';
export { plainKey } from './placings/fold-placings.ts';
export {
  ANSWER_OUTCOMES,
  type AnswerOutcome,
  type FileRow,
  type FoundPerson,
  MONTHS_OF_EXTENSION,
  MONTHS_TO_ANSWER,
  type PersonFile,
  type PrivacyRequest,
  REQUEST_KINDS,
  type RequestKind,
  type RightsDesk,
  rightsDesk,
} from './privacy/rights/index.ts';
export type { RowReach } from './reach/row-reach.ts';
export { factsOf } from './reading/facts-of.ts';
export { fingerprintBesidePlans } from './reading/fingerprint.ts';
export { type PersonRow, personRowsOf } from './reading/person-rows.ts';
