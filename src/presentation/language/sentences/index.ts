export { answerSentence } from './answer-sentence.ts';
export type { CellFacts, FigureFacts } from './figure-facts.ts';
export { capitalised, figureLead, figureTitle, groupNoun } from './figure-title.ts';
export { asText, type SentencePart } from './part.ts';
