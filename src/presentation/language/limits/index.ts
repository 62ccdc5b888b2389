export { type LimitFacts, limitText, limitWhy } from './limit-text.ts';
export { LIMIT_TEXTS } from './wording.ts';
