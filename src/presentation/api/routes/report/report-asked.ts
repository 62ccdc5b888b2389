import type { Context } from 'hono';
import type { KeptReport } from '../../../../record/administration/index.ts';
import { approverOf, type ReportApprover } from '../../../answers/report/release/approver.ts';
import type { ReportAsker } from '../../../answers/report/report-answer.ts';
import { isOut, type ReportReader } from '../../../answers/report/report-items.ts';
import { REPORT_PAGES, REPORT_TEXTS } from '../../../language/index.ts';
import { doerOf, mayDo } from '../../asked.ts';
import { languageOf } from '../../language-of.ts';
import type { Parts } from '../../parts.ts';
import { ProblemAnswer } from '../../problem.ts';

/** Who asks for reports: drafts are for those who make or approve them. */
export function reportReader(c: Context, parts: Parts): ReportReader {
  return { language: languageOf(c), seesDrafts: mayDo(c, parts, 'report-approval') };
}

export interface AskedReport {
  readonly kept: KeptReport;
  readonly asker: ReportAsker;
  /** As it is kept: «who (role)». */
  readonly by: string;
}

/** The report a path names; a draft is not there for whoever may not see drafts. */
export async function reportAsked(c: Context, parts: Parts): Promise<AskedReport> {
  const reader = reportReader(c, parts);
  const kept = await parts.open.administration.reports.find(c.req.param('id') ?? '');
  if (kept === null || !(reader.seesDrafts || isOut(kept))) {
    throw new ProblemAnswer(404, 'unknown-report', REPORT_PAGES[reader.language].refused['unknown-report']);
  }
  const { id, by } = await personOf(c, parts);
  return { kept, asker: { ...reader, approver: id }, by };
}

/** Who approves: a user, alone or in another's place. Where nobody logs in, each role a visitor looks as is one of its own. */
export async function reportApprover(c: Context, parts: Parts): Promise<ReportApprover> {
  const { id, by, role, isUser } = await personOf(c, parts);
  if (!isUser) return { approver: id, asDeputyFor: null, by };
  const users = await parts.open.administration.users.list();
  const approver = approverOf(users, { id, role }, parts.open.today());
  if (approver !== null) return approver;
  throw new ProblemAnswer(403, 'may-not-approve', REPORT_TEXTS[languageOf(c)].refused['may-not-approve']);
}

async function personOf(c: Context, parts: Parts) {
  const by = doerOf(c, parts);
  const { role } = parts.sessions.askerOf(c);
  const own = parts.sessions.own(c);
  if (own === null) return { id: by, by, role, isUser: false };
  const users = await parts.open.administration.users.list();
  const user = users.find(({ issuer, subject }) => issuer === own.issuer && subject === own.subject);
  return { id: user?.id ?? by, by, role, isUser: user !== undefined };
}
