export { planProblemText } from './plan-problem-text.ts';
export { PLAN_TEXTS } from './wording.ts';
