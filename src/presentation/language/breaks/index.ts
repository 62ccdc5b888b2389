export { breakAcross, concernsRow, crossesBreak } from '../../../terms/index.ts';
export {
  type BreakPhrase,
  type BreakText,
  breakLine,
  breakSentence,
  breakText,
  type DatedBreak,
  datedBreak,
} from './break-text.ts';
export { BREAK_TEXTS } from './wording.ts';
