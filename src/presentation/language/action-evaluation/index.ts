export { effectText } from './effect-text.ts';
export { ACTION_EVALUATION_TEXTS, lacksText } from './wording.ts';
