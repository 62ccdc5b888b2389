export { PLAN_PAGES, type PlanPages } from './pages/index.ts';
export { planProblemText } from './plan-problem-text.ts';
export { PLAN_SENT } from './sent/index.ts';
export { PLAN_TEXTS } from './wording.ts';
