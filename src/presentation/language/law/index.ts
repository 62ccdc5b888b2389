export { type CaseText, caseProblemText, caseText, factProblemText } from './case-text.ts';
export { LAW_TEXTS } from './wording.ts';
