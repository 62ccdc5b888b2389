import type { KeptReport, OpenRecord, ReportDecision, ReportRefusal } from '../../../record/administration/index.ts';
import { formatDay } from '../../../terms/index.ts';
import type { ReportFinding, ReportPublishBody } from '../../api/contract/index.ts';
import { documentText } from '../document-text.ts';
import { blockingFindings, NEVER_EXCEPTED } from './checklist-answer.ts';
import { NEEDED_APPROVALS } from './report-answer.ts';
import { fileBytes } from './report-files.ts';
import { isOut } from './report-items.ts';
import { reportOf } from './reproduce-report.ts';

/** Why something was not done with a report: the record would not, or it is not to be done. */
export type ActRefusal =
  | ReportRefusal
  | 'own-approval'
  | 'no-reason'
  | 'no-meaning'
  | 'no-exception'
  | 'unknown-finding'
  | 'not-ready'
  | 'not-approved'
  | 'corrects-not-published';

export type ActOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: ActRefusal; readonly count: number };

interface Acting {
  readonly open: OpenRecord;
  readonly kept: KeptReport;
  /** «who (role)» */
  readonly by: string;
}

const no = (reason: ActRefusal, count = 0): ActOutcome => ({ ok: false, reason, count });

/** Forms that are kept whole when a report is let out. */
const KEPT_FORMS = ['json', 'html', 'pdf', 'docx'] as const;

/** Nobody approves twice. */
export async function approveReport(acting: Acting, asDeputyFor: string): Promise<ActOutcome> {
  const { kept, by } = acting;
  if (kept.words.some((one) => one.word === 'approved' && one.by === by)) return no('own-approval');
  return decided(acting, { word: 'approved', asDeputyFor: asDeputyFor.trim() });
}

/** Lets a finding pass, with a reason that is printed; what is found of disclosure nobody lets pass. */
export async function exceptFinding(
  acting: Acting,
  findings: readonly ReportFinding[],
  { check, place, reason }: { readonly check: string; readonly place: string; readonly reason: string },
): Promise<ActOutcome> {
  if (NEVER_EXCEPTED.includes(check)) return no('no-exception');
  if (!findings.some((one) => one.check === check && one.place === place)) return no('unknown-finding');
  if (reason.trim() === '') return no('no-reason');
  return decided(acting, { word: 'excepted', check, place, reason: reason.trim() });
}

/** Lets a report out: nothing is found in it, and it is approved. Its files are kept whole. */
export async function publishReport(
  acting: Acting,
  findings: readonly ReportFinding[],
  { corrects, reason }: ReportPublishBody,
): Promise<ActOutcome> {
  const { open, kept } = acting;
  const blocking = blockingFindings(kept, findings);
  if (blocking.length > 0) return no('not-ready', blocking.length);
  const missing = NEEDED_APPROVALS - kept.words.filter(({ word }) => word === 'approved').length;
  if (missing > 0) return no('not-approved', missing);
  const corrected =
    corrects === null ? null : (await open.administration.reports.list()).find(({ code }) => code === corrects);
  if (corrected === undefined || (corrected !== null && !isOut(corrected))) return no('corrects-not-published');
  if (corrects !== null && reason.trim() === '') return no('no-reason');
  const why = corrects === null ? null : reason.trim();
  const standing = { kind: 'published', on: formatDay(open.today()), corrects, reason: why } as const;
  const report = { ...reportOf(kept), standing };
  const files = await Promise.all(KEPT_FORMS.map(async (form) => ({ form, bytes: await fileBytes(report, form) })));
  return decided(acting, { word: 'published', text: documentText(report), corrects, reason: why ?? '' }, files);
}

export async function withdrawReport(acting: Acting, reason: string): Promise<ActOutcome> {
  return reason.trim() === '' ? no('no-reason') : decided(acting, { word: 'withdrawn', reason: reason.trim() });
}

type Files = Parameters<OpenRecord['administration']['reports']['decide']>[2]['files'];

async function decided({ open, kept, by }: Acting, decision: ReportDecision, files: Files = []): Promise<ActOutcome> {
  const outcome = await open.administration.reports.decide(kept.code, decision, { by, files });
  return outcome.ok ? outcome : no(outcome.reason);
}
