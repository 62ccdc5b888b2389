export { type CaseText, caseProblemText, caseText, factProblemText, missingText } from './case-text.ts';
export { LAW_PAGES } from './pages/index.ts';
export { LAW_WORDS, ruleText, validText } from './rule-text.ts';
export { variantChangeText } from './variants/change-text.ts';
export { VARIANT_TEXTS } from './variants/index.ts';
export { LAW_TEXTS } from './wording.ts';
