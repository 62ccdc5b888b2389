export { checkReport } from './check-report.ts';
export { isPrintOf, numbersIn, type PrintedNumber, printedNumber, wordsWithNumbers } from './number-text.ts';
export {
  boundNumbers,
  cellsOf,
  eachParagraph,
  figureOf,
  type PlacedParagraph,
  paragraphText,
  placedParagraphs,
  plainText,
} from './paragraphs.ts';
export { readReport } from './read-report.ts';
export { expectedOf } from './sources.ts';
export type { ReportContext, StatedReport } from './stated.ts';
