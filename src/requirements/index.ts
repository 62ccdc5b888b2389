export {
  type Answer,
  AREAS,
  type Area,
  type CaseAnswer,
  type Considered,
  type Missing,
  type Question,
  type Telling,
} from './answer.ts';
export { answerCase, type CaseProblem, type ReadCases, readCases, type WrittenCase } from './answer-case.ts';
export {
  type Appointment,
  type LessonJudgement,
  type LessonStanding,
  type Standing,
  tenureOf,
} from './appointments/appointment.ts';
export {
  type AppointmentJudgement,
  type AppointmentStanding,
  judgeAppointments,
  standingsOf,
} from './appointments/judge-appointments.ts';
export {
  type QualificationRow,
  qualificationOf,
  type RowValues,
  type TeachingRow,
  teachingOf,
} from './appointments/rows.ts';
export { OUTSIDE, type OutsideReason, type TeacherHere, taughtAtSchool } from './appointments/taught-at-school.ts';
export { PARTS_OF_AN_HOUR } from './appointments/weekly-parts.ts';
export { type PersonHistory, writtenPerson } from './appointments/written-person.ts';
export { CODES } from './codes/index.ts';
export type { Level } from './codes/levels.ts';
export type { Confidence } from './codes/outcomes.ts';
export type { Route } from './codes/routes.ts';
export { subjectKey } from './codes/subjects.ts';
export type { BadFact } from './facts/values.ts';
export {
  type BasisProblem,
  basesOn,
  basisProblem,
  isRequirementMet,
  LEGAL_BASES,
  type LegalBasis,
  lastDayOfNotice,
  latestEndOf,
  reviewDays,
  ruleOfBasis,
  type StudyLeave,
  studyLeaveOf,
} from './fulfilment/index.ts';
export { creditsAsked } from './judge/credits-asked.ts';
export type { RouteRow } from './law/hiring-routes.ts';
export { LAW_RULES } from './law/rules/index.ts';
export type { LawRule } from './law/rules/rule.ts';
export { LAW_SOURCES } from './law/rules/rule-sources.ts';
export type { RuleTextCode } from './law/rules/written.ts';
export { RULE_AREAS, type RuleArea } from './law/rules/written-rule.ts';
export { LAW_CHECKED_AS_OF } from './law/sources.ts';
export { TRANSITION_DAY } from './law/transition.ts';
export type { AskedFact, MissingCode, TellingCode } from './telling-codes.ts';
export { type LawIf, lawAsIfOn } from './variants/as-if-on.ts';
export { KNOWN_VARIANTS, type KnownVariant } from './variants/known.ts';
export { creditsOf, daysOf } from './variants/law-with.ts';
export { readVariant, type VariantFault } from './variants/read-variant.ts';
export type { Variant, VariantChange } from './variants/variant.ts';
export { type IfChanged, whatIf } from './variants/what-if.ts';
