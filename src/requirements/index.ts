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
export type { Appointment, LessonJudgement, LessonStanding, Standing } from './appointments/appointment.ts';
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
export type { AskedFact, MissingCode, TellingCode } from './telling-codes.ts';
