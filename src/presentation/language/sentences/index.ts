export { answerSentence } from './answer-sentence.ts';
export type { CellFacts, FigureFacts } from './figure-facts.ts';
export { figureLead, figureTitle, groupNoun } from './figure-title.ts';
export {
  changeWord,
  HEADLINE_KINDS,
  type Headline,
  type HeadlineFacts,
  type HeadlineKind,
  headline,
  leadSentence,
  TELLERS,
  valueText,
  whenText,
} from './headlines/index.ts';
export { listed } from './listed.ts';
export { asText, parts as sentenceParts, type SentencePart } from './part.ts';
export { referenceTexts } from './reference-texts.ts';
export { type SchoolFacts, schoolSentences } from './school-sentences.ts';
