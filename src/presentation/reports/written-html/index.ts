export { isAsWritten, reportFromHtml } from './report-from-html.ts';
export { reportHtml } from './report-html.ts';
