export type { Picture } from './parts.ts';
export { reportFromDocx } from './read-docx.ts';
export { reportDocx } from './report-docx.ts';
export { fillTemplate } from './template.ts';
