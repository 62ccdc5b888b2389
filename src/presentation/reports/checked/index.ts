export { checkReport } from './check-report.ts';
export { numbersIn } from './number-text.ts';
export { boundNumbers, cellsOf, paragraphText, placedParagraphs, plainText } from './paragraphs.ts';
export { readReport } from './read-report.ts';
export type { ReportContext, StatedReport } from './stated.ts';
