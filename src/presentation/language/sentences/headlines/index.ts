export { changeWord, valueText, whenText } from './change-text.ts';
export { type Headline, headline, leadSentence } from './headline.ts';
export { HEADLINE_KINDS, type HeadlineKind, TELLERS } from './tellers.ts';
export type { HeadlineFacts } from './told.ts';
