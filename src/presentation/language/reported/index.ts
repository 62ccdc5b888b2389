export { definitionText, quotedIn, quotedLine, stateText } from './reported-text.ts';
export { REPORTED_TEXTS } from './wording.ts';
