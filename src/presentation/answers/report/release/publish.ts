import type { KeptReport, OpenRecord } from '../../../../record/administration/index.ts';
import { formatDay } from '../../../../terms/index.ts';
import type { ComposedReport, ReportFinding } from '../../../api/contract/index.ts';
import { checkReport, type ReportContext } from '../../../reports/checked/index.ts';
import { documentText } from '../../document-text.ts';
import { fileBytes, REPORT_FORMS } from '../report-files.ts';
import { ofWhat } from '../report-items.ts';
import { reportOf } from '../reproduce-report.ts';
import type { ReportNo } from './decide.ts';
import { type ReportReadiness, readinessOf } from './readiness.ts';
import { wrongWords } from './wrong-words.ts';

export interface ReportPublishWish {
  /** The published report it takes the place of, and why; null where it takes no other's. */
  readonly corrects: string | null;
  readonly reason: string;
  readonly by: string;
}

export type ReportPublished =
  | { readonly ok: true; readonly report: ComposedReport }
  | { readonly ok: false; readonly reason: ReportNo; readonly readiness: ReportReadiness | null };

interface Held {
  readonly open: OpenRecord;
  /** What the report is held against: the record as it is now. */
  readonly context: ReportContext;
}

/**
 * Lets a report out: it is never changed after that. Nothing is let out that the checklist finds something in which nobody
 * has let pass, or that too few have approved.
 */
export async function publishReport(
  { open, context }: Held,
  kept: KeptReport,
  { corrects, by, ...told }: ReportPublishWish,
): Promise<ReportPublished> {
  const reason = corrects === null ? null : told.reason.trim();
  const wrong = reason === null ? null : wrongWords([reason]);
  if (wrong !== null) return { ok: false, reason: wrong, readiness: null };
  if (corrects !== null && !(await mayBeCorrected(open, corrects, reportOf(kept))))
    return { ok: false, reason: 'unknown-corrected', readiness: null };
  const draft = reportOf(kept);
  const readiness = await readinessOf(open, kept, await findingsOf(draft, context));
  const [block] = readiness.blocks;
  if (block !== undefined) return { ok: false, reason: block === 'published' ? 'already-published' : block, readiness };
  const report = { ...draft, standing: { kind: 'published', on: formatDay(open.today()), corrects, reason } } as const;
  const files = await Promise.all(REPORT_FORMS.map(async (form) => ({ form, bytes: await fileBytes(report, form) })));
  const decision = { word: 'published', text: documentText(report), corrects, reason: reason ?? '' } as const;
  const seen = kept.words.length;
  const outcome = await open.administration.reports.decide(kept.code, decision, { by, files, seen });
  return outcome.ok ? { ok: true, report } : { ...outcome, readiness };
}

/** What the checklist finds in a report as it is kept. */
export function findingsOf(report: ComposedReport, context: ReportContext): Promise<readonly ReportFinding[]> {
  return checkReport({ report, told: null }, context);
}

/** A report is corrected by one of the same: the same tertial, or the same sheet of the same year, school or action. */
async function mayBeCorrected(open: OpenRecord, code: string, draft: ComposedReport): Promise<boolean> {
  const found = await open.administration.reports.find(code);
  if (found === null || !found.words.some(({ word }) => word === 'published')) return false;
  return ofWhat(reportOf(found)) === ofWhat(draft);
}

/** Takes a published report back: it stays in the list, marked so, with the reason. */
export async function withdrawReport(
  open: OpenRecord,
  kept: KeptReport,
  told: { readonly reason: string; readonly by: string },
): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: ReportNo }> {
  const reason = told.reason.trim();
  const wrong = wrongWords([reason]);
  if (wrong !== null) return { ok: false, reason: wrong };
  return open.administration.reports.decide(
    kept.code,
    { word: 'withdrawn', reason },
    { by: told.by, files: [], seen: null },
  );
}
