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
export { CODES } from './codes/index.ts';
export { subjectKey } from './codes/subjects.ts';
export type { BadFact } from './facts/values.ts';
export { creditsAsked } from './judge/credits-asked.ts';
export { LAW_CHECKED_AS_OF } from './law/sources.ts';
export type { AskedFact, MissingCode, TellingCode } from './telling-codes.ts';
