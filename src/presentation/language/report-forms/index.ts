export { REPORT_FORM_TEXTS, type ReportFormTexts } from './wording.ts';
