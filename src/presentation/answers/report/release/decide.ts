import type { KeptReport, OpenRecord, ReportOutcome, ReportRefusal } from '../../../../record/administration/index.ts';
import { formatDay } from '../../../../terms/index.ts';
import type { ReportFinding } from '../../../api/contract/index.ts';
import { exceptionsOf } from '../exceptions.ts';
import type { ReportApprover } from './approver.ts';
import { NO_EXCEPTION } from './readiness.ts';
import { wrongWords } from './wrong-words.ts';

/** Why something is not decided of a report; worded in `REPORT_TEXTS[language].refused`. */
export type ReportNo =
  | ReportRefusal
  | 'words-missing'
  | 'number-in-words'
  | 'no-exception'
  | 'unknown-finding'
  | 'unknown-paragraph'
  | 'too-long'
  | 'findings'
  | 'approvals'
  | 'unknown-corrected'
  | 'may-not-approve';

export type ReportDecided = { readonly ok: true } | { readonly ok: false; readonly reason: ReportNo };

const no = (reason: ReportNo) => ({ ok: false, reason }) as const;

/** Approves a report as it stands. Nobody approves twice, and nobody has part in two approvals. */
export function approveReport(open: OpenRecord, kept: KeptReport, approver: ReportApprover): Promise<ReportOutcome> {
  const { by, ...who } = approver;
  const seen = kept.words.length;
  return open.administration.reports.decide(kept.code, { word: 'approved', ...who }, { by, files: [], seen });
}

export function takeBackApproval(
  open: OpenRecord,
  kept: KeptReport,
  { approver, by }: Pick<ReportApprover, 'approver' | 'by'>,
): Promise<ReportOutcome> {
  const decision = { word: 'approval-taken-back', approver } as const;
  return open.administration.reports.decide(kept.code, decision, { by, files: [], seen: null });
}

export interface ReportExceptionWish {
  /** What the checklist finds now. */
  readonly findings: readonly ReportFinding[];
  readonly check: string;
  readonly place: string;
  readonly reason: string;
  readonly meaning: string;
  readonly by: string;
}

/** Lets what the checklist found at a place pass, with a reason and what it means for the reader. Never for disclosure. */
export async function exceptFinding(
  open: OpenRecord,
  kept: KeptReport,
  { findings, check, place, by, ...told }: ReportExceptionWish,
): Promise<ReportDecided> {
  const [reason, meaning] = [told.reason.trim(), told.meaning.trim()];
  if (check === NO_EXCEPTION) return no('no-exception');
  const count = findings.filter((one) => one.check === check && one.place === place).length;
  if (count === 0) return no('unknown-finding');
  const wrong = wrongWords([reason, meaning]);
  if (wrong !== null) return no(wrong);
  const on = formatDay(open.today());
  const decision = { word: 'excepted', check, place, count, on, reason, meaning } as const;
  return open.administration.reports.decide(kept.code, decision, { by, files: [], seen: null });
}

/** Takes an exception back; where there is none nothing is said, for whatever is said of a draft makes its approvals void. */
export async function takeBackException(
  open: OpenRecord,
  kept: KeptReport,
  { check, place, by }: { readonly check: string; readonly place: string; readonly by: string },
): Promise<ReportDecided> {
  if (!exceptionsOf(kept.words).some((one) => one.check === check && one.place === place)) return no('unknown-finding');
  const decision = { word: 'exception-taken-back', check, place } as const;
  return open.administration.reports.decide(kept.code, decision, { by, files: [], seen: null });
}
