export {
  type BasisProblem,
  basesOn,
  basisProblem,
  LEGAL_BASES,
  type LegalBasis,
  latestEndOf,
  ruleOfBasis,
} from './legal-basis.ts';
export { isRequirementMet } from './met.ts';
export { lastDayOfNotice } from './notice.ts';
export { reviewDays } from './review-days.ts';
export { type StudyLeave, studyLeaveOf } from './study-leave.ts';
