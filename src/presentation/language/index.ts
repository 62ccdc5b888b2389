export { dayForm, formatDayText, formatPeriod, readDayText } from './days.ts';
export { type FindingText, findingText } from './finding-text.ts';
export { codedBy, codeLabel, columnLabel, LABELS } from './labels/index.ts';
export { type InEach, isLanguage, LANGUAGES, type Language } from './language.ts';
export { leftOutText, type NoteKind, noteText } from './notes/index.ts';
export { formatNumber, formatPercent, formatPercentSign, formatValue, isRatioUnit } from './numbers.ts';
export { refusalText } from './refusals/index.ts';
export { fill, SCREEN_TEXTS, type ScreenTexts, shortPeriod } from './screens/index.ts';
export {
  answerSentence,
  asText,
  type CellFacts,
  capitalised,
  type FigureFacts,
  figureLead,
  figureTitle,
  groupNoun,
  type SentencePart,
} from './sentences/index.ts';
export { SURFACE_TEXTS } from './surfaces/index.ts';
