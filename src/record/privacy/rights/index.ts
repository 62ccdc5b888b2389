export { type FoundPerson, type RightsDesk, rightsDesk } from './desk.ts';
export type { FileRow, PersonFile } from './person-file.ts';
export {
  ANSWER_OUTCOMES,
  type AnswerOutcome,
  MONTHS_OF_EXTENSION,
  MONTHS_TO_ANSWER,
  type PrivacyRequest,
  REQUEST_KINDS,
  type RequestKind,
} from './request.ts';
