export { type BesideFacts, besideSentences } from './beside-text.ts';
export { definitionText, quotedIn, quotedLine, stateText } from './reported-text.ts';
export { measuredText } from './value-text.ts';
export { REPORTED_TEXTS } from './wording.ts';
