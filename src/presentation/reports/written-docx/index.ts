export type { Picture } from './parts.ts';
export { type DocxRead, reportFromDocx } from './read-docx.ts';
export { reportDocx } from './report-docx.ts';
export { type FilledTemplate, fillTemplate, type TemplateProblem } from './template.ts';
