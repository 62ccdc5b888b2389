export { checkReport } from './check-report.ts';
export { boundNumbers, cellsOf, paragraphText, placedParagraphs, plainText } from './paragraphs.ts';
export { readReport } from './read-report.ts';
export type { RecordedAction, ReportContext, StatedReport } from './stated.ts';
