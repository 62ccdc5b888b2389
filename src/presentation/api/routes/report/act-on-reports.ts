import { createRoute, type z } from '@hono/zod-openapi';
import {
  type ActOutcome,
  type ActRefusal,
  approveReport,
  exceptFinding,
  publishReport,
  withdrawReport,
} from '../../../answers/report/act-on-report.ts';
import { fill, type Language, REPORT_PAGES, REPORT_TEXTS } from '../../../language/index.ts';
import type { ReportFinding } from '../../contract/index.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer, type ProblemStatus } from '../../problem.ts';
import type { HeldAgainst } from '../../reporting/held-against.ts';
import { idParam, languageQuery } from '../../schemas/administration.ts';
import {
  reportActedSchema,
  reportApproveBodySchema,
  reportExceptBodySchema,
  reportPublishBodySchema,
  reportWithdrawBodySchema,
} from '../../schemas/report/reports.ts';
import { answers, jsonBody } from '../describe.ts';
import { type AskedReport, reportAsked } from './report-asked.ts';

function act<Name extends string, Body extends z.ZodType>(name: Name, summary: string, body: Body) {
  return createRoute({
    method: 'post',
    path: `/api/reports/{id}/${name}`,
    summary,
    request: { params: idParam, query: languageQuery, body: jsonBody(body) },
    responses: answers(200, reportActedSchema, 'Done'),
  });
}

const approve = act('approve', 'Approve a report as it stands', reportApproveBodySchema);
const except = act(
  'except',
  'Let a finding of the checklist pass, with a reason that is printed',
  reportExceptBodySchema,
);
const publish = act('publish', 'Let a report out: it is never changed after that', reportPublishBodySchema);
const withdraw = act(
  'withdraw',
  'Take a published report back; it stays in the list, marked so',
  reportWithdrawBodySchema,
);

export function actOnReportRoutes(app: App, parts: Parts, held: HeldAgainst): void {
  const { open } = parts;
  const actingOn = ({ kept, asker }: AskedReport) => ({ open, kept, by: asker.who });
  app.openapi(approve, async (c) => {
    const asked = await reportAsked(c, parts);
    return c.json(acted(asked, await approveReport(actingOn(asked), c.req.valid('json').asDeputyFor)), 200);
  });
  app.openapi(except, async (c) => {
    const asked = await reportAsked(c, parts);
    const findings = await foundIn(asked, held);
    return c.json(acted(asked, await exceptFinding(actingOn(asked), findings, c.req.valid('json'))), 200);
  });
  app.openapi(publish, async (c) => {
    const asked = await reportAsked(c, parts);
    const findings = await foundIn(asked, held);
    return c.json(acted(asked, await publishReport(actingOn(asked), findings, c.req.valid('json'))), 200);
  });
  app.openapi(withdraw, async (c) => {
    const asked = await reportAsked(c, parts);
    return c.json(acted(asked, await withdrawReport(actingOn(asked), c.req.valid('json').reason)), 200);
  });
}

/** What the checklist finds now; who acts before it is done is told to wait for it. */
async function foundIn({ kept, asker }: AskedReport, held: HeldAgainst): Promise<readonly ReportFinding[]> {
  const found = await held.findings(kept, asker.language);
  if (found.state === 'done') return found.outcome;
  throw new ProblemAnswer(409, 'not-checked', REPORT_PAGES[asker.language].refused['not-checked']);
}

const STATUS_OF: Readonly<Partial<Record<ActRefusal, ProblemStatus>>> = {
  'unknown-report': 404,
  'no-reason': 400,
  'no-meaning': 400,
};

function acted({ kept, asker }: AskedReport, outcome: ActOutcome): { readonly id: string } {
  if (outcome.ok) return { id: kept.code };
  const { reason, count } = outcome;
  throw new ProblemAnswer(STATUS_OF[reason] ?? 409, reason, fill(refusedText(reason, asker.language), { count }));
}

function refusedText(reason: ActRefusal, language: Language): string {
  const pages: Readonly<Partial<Record<ActRefusal, string>>> = REPORT_PAGES[language].refused;
  const texts: Readonly<Partial<Record<ActRefusal, string>>> = REPORT_TEXTS[language].refused;
  return pages[reason] ?? texts[reason] ?? reason;
}
