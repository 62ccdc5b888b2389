import type { Context } from 'hono';
import type { KeptReport } from '../../../../record/administration/index.ts';
import type { ReportAsker } from '../../../answers/report/report-answer.ts';
import { isOut } from '../../../answers/report/report-items.ts';
import { REPORT_PAGES } from '../../../language/index.ts';
import { doerOf, mayDo } from '../../asked.ts';
import { languageOf } from '../../language-of.ts';
import type { Parts } from '../../parts.ts';
import { ProblemAnswer } from '../../problem.ts';

/** Who asks for reports: drafts are for those who make or approve them. */
export function reportAsker(c: Context, parts: Parts): ReportAsker {
  return { language: languageOf(c), seesDrafts: mayDo(c, parts, 'report-approval'), who: doerOf(c, parts) };
}

export interface AskedReport {
  readonly kept: KeptReport;
  readonly all: readonly KeptReport[];
  readonly asker: ReportAsker;
}

/** The report a path names; a draft is not there for whoever may not see drafts. */
export async function reportAsked(c: Context, parts: Parts): Promise<AskedReport> {
  const asker = reportAsker(c, parts);
  const all = await parts.open.administration.reports.list();
  const kept = all.find(({ code }) => code === c.req.param('id'));
  if (kept === undefined || !(asker.seesDrafts || isOut(kept))) {
    throw new ProblemAnswer(404, 'unknown-report', REPORT_PAGES[asker.language].refused['unknown-report']);
  }
  return { kept, all, asker };
}
