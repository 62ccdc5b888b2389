export { approvalsGiven, type GivenApproval } from './approvals.ts';
export type {
  KeptReport,
  ReportDecision,
  ReportDesk,
  ReportFile,
  ReportFoundAt,
  ReportOutcome,
  ReportPrincipal,
  ReportRefusal,
  ReportWord,
} from './report.ts';
export { reportDesk } from './report-desk.ts';
