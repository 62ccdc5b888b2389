export type {
  KeptReport,
  ReportDecision,
  ReportDesk,
  ReportFile,
  ReportOutcome,
  ReportRefusal,
  ReportWord,
} from './report.ts';
export { reportDesk } from './report-desk.ts';
