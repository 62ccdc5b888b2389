import { createRoute, type z } from '@hono/zod-openapi';
import {
  approveReport,
  exceptFinding,
  type ReportDecided,
  type ReportNo,
  takeBackApproval,
  takeBackException,
} from '../../../answers/report/release/decide.ts';
import { editParagraph } from '../../../answers/report/release/edit.ts';
import { publishReport, withdrawReport } from '../../../answers/report/release/publish.ts';
import { type Language, REPORT_PAGES, REPORT_TEXTS } from '../../../language/index.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer, type ProblemStatus } from '../../problem.ts';
import type { Found, HeldAgainst } from '../../reporting/held-against.ts';
import { idParam, languageQuery } from '../../schemas/administration.ts';
import {
  reportActedSchema,
  reportEditBodySchema,
  reportEditedSchema,
  reportExceptBodySchema,
  reportExceptionBodySchema,
  reportPublishBodySchema,
  reportWithdrawBodySchema,
} from '../../schemas/report/reports.ts';
import { answers, jsonBody } from '../describe.ts';
import { type AskedReport, reportApprover, reportAsked } from './report-asked.ts';

const done = answers(200, reportActedSchema, 'Done');

function word<Name extends string>(name: Name, summary: string) {
  const request = { params: idParam, query: languageQuery };
  return createRoute({ method: 'post', path: `/api/reports/{id}/${name}`, summary, request, responses: done });
}

function act<Name extends string, Body extends z.ZodType>(name: Name, summary: string, body: Body) {
  const request = { params: idParam, query: languageQuery, body: jsonBody(body) };
  return createRoute({ method: 'post', path: `/api/reports/{id}/${name}`, summary, request, responses: done });
}

const approve = word('approve', 'Approve a report as it stands');
const unapprove = word('approve/take-back', 'Take back the own approval');
const except = act(
  'except',
  'Let a finding of the checklist pass, with a reason that is printed',
  reportExceptBodySchema,
);
const unexcept = act('except/take-back', 'Take an exception back', reportExceptionBodySchema);
const edit = createRoute({
  method: 'post',
  path: '/api/reports/{id}/edit',
  summary: 'Put a paragraph of a draft in the owner’s words, or take them back',
  request: { params: idParam, query: languageQuery, body: jsonBody(reportEditBodySchema) },
  responses: answers(200, reportEditedSchema, 'The paragraph, and numbers in it that are told from nothing'),
});
const publish = act('publish', 'Let a report out: it is never changed after that', reportPublishBodySchema);
const withdraw = act(
  'withdraw',
  'Take a published report back; it stays in the list, marked so',
  reportWithdrawBodySchema,
);

export function actOnReportRoutes(app: App, parts: Parts, held: HeldAgainst): void {
  approvalRoutes(app, parts);
  exceptionRoutes(app, parts, held);
  const { open } = parts;
  app.openapi(edit, async (c) => {
    const asked = await reportAsked(c, parts);
    const outcome = await editParagraph(open, asked.kept, { ...c.req.valid('json'), by: asked.by });
    if (!outcome.ok) throw refused(asked, outcome.reason);
    const { paragraph, unbound } = outcome;
    return c.json({ id: asked.kept.code, paragraph, unbound }, 200);
  });
  app.openapi(publish, async (c) => {
    const asked = await reportAsked(c, parts);
    const { context } = await foundIn(asked, held);
    const wish = { ...c.req.valid('json'), by: asked.by };
    return c.json(acted(asked, await publishReport({ open, context }, asked.kept, wish)), 200);
  });
  app.openapi(withdraw, async (c) => {
    const asked = await reportAsked(c, parts);
    const told = { ...c.req.valid('json'), by: asked.by };
    return c.json(acted(asked, await withdrawReport(open, asked.kept, told)), 200);
  });
}

function approvalRoutes(app: App, parts: Parts): void {
  const { open } = parts;
  app.openapi(approve, async (c) => {
    const asked = await reportAsked(c, parts);
    return c.json(acted(asked, await approveReport(open, asked.kept, await reportApprover(c, parts))), 200);
  });
  app.openapi(unapprove, async (c) => {
    const asked = await reportAsked(c, parts);
    return c.json(acted(asked, await takeBackApproval(open, asked.kept, await reportApprover(c, parts))), 200);
  });
}

function exceptionRoutes(app: App, parts: Parts, held: HeldAgainst): void {
  const { open } = parts;
  app.openapi(except, async (c) => {
    const asked = await reportAsked(c, parts);
    const { findings } = await foundIn(asked, held);
    const wish = { ...c.req.valid('json'), findings, by: asked.by };
    return c.json(acted(asked, await exceptFinding(open, asked.kept, wish)), 200);
  });
  app.openapi(unexcept, async (c) => {
    const asked = await reportAsked(c, parts);
    const told = { ...c.req.valid('json'), by: asked.by };
    return c.json(acted(asked, await takeBackException(open, asked.kept, told)), 200);
  });
}

/** What the checklist finds now; who acts before it is done is told to wait for it. */
async function foundIn({ kept, asker }: AskedReport, held: HeldAgainst): Promise<Found> {
  const found = await held.findings(kept, asker.language);
  if (found.state === 'done') return found.outcome;
  throw new ProblemAnswer(409, 'not-checked', REPORT_PAGES[asker.language].refused['not-checked']);
}

const STATUS_OF: Readonly<Partial<Record<ReportNo, ProblemStatus>>> = {
  'unknown-report': 404,
  'unknown-paragraph': 404,
  'words-missing': 400,
  'too-long': 400,
  'number-in-words': 400,
};

/** The report that something was done with, or why nothing was. */
function acted(asked: AskedReport, outcome: ReportDecided): { readonly id: string } {
  if (outcome.ok) return { id: asked.kept.code };
  throw refused(asked, outcome.reason);
}

function refused({ asker }: AskedReport, reason: ReportNo): ProblemAnswer {
  return new ProblemAnswer(STATUS_OF[reason] ?? 409, reason, refusedText(reason, asker.language));
}

/** What the screen says is told first: a command of the command line helps nobody there. */
function refusedText(reason: ReportNo, language: Language): string {
  const pages: Readonly<Partial<Record<ReportNo, string>>> = REPORT_PAGES[language].refused;
  return pages[reason] ?? REPORT_TEXTS[language].refused[reason];
}
