import { createHash } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import type { KeptReport } from '../../../../record/administration/index.ts';
import { checklistAnswer } from '../../../answers/report/checklist-answer.ts';
import { differenceCells } from '../../../answers/report/difference-answer.ts';
import { readinessOf } from '../../../answers/report/release/readiness.ts';
import { reportAnswer } from '../../../answers/report/report-answer.ts';
import { fileBytes, REPORT_FORMS } from '../../../answers/report/report-files.ts';
import { isOut } from '../../../answers/report/report-items.ts';
import { reportOf } from '../../../answers/report/reproduce-report.ts';
import { fill, REPORT_PAGES, refusalText } from '../../../language/index.ts';
import type { ReportComparing } from '../../contract/index.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer } from '../../problem.ts';
import type { Held, HeldAgainst } from '../../reporting/held-against.ts';
import { idParam, languageQuery } from '../../schemas/administration.ts';
import { reportCheckedSchema, reportDifferenceSchema, reportSchema } from '../../schemas/report/reports.ts';
import { answers, problemAnswers } from '../describe.ts';
import { download, XLSX } from '../download.ts';
import { reportAsked } from './report-asked.ts';

const one = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'One report, as it is read on the screen; drafts for those who make or approve reports',
  request: { params: idParam, query: languageQuery },
  responses: answers(200, reportSchema, 'The report, its approvals and its exceptions'),
});

const html = createRoute({
  method: 'get',
  path: '/api/reports/{id}/html',
  summary: 'A report as the page it is, to be read in the browser',
  request: { params: idParam, query: languageQuery },
  responses: {
    200: { description: 'The page', content: { 'text/html': { schema: { type: 'string' } } } },
    ...problemAnswers,
  },
});

const file = createRoute({
  method: 'get',
  path: '/api/reports/{id}/files/{form}',
  summary: 'A report as a file; of a published one the file that was kept',
  request: {
    params: idParam.extend({ form: z.string().openapi({ example: 'docx', description: REPORT_FORMS.join(', ') }) }),
    query: languageQuery,
  },
  responses: {
    200: {
      description: 'The file',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
    ...problemAnswers,
  },
});

const check = createRoute({
  method: 'get',
  path: '/api/reports/{id}/check',
  summary: 'The checklist: the report held against the record; ask again until it is done',
  request: { params: idParam, query: languageQuery },
  responses: answers(200, reportCheckedSchema, 'What was found, check by check'),
});

const difference = createRoute({
  method: 'get',
  path: '/api/reports/{id}/difference',
  summary: 'What is another with what is known today; ask again until it is done',
  request: { params: idParam, query: languageQuery },
  responses: answers(200, reportDifferenceSchema, 'The cells that are others'),
});

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  'json-stat': 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: XLSX,
  zip: 'application/zip',
};

export function readReportRoutes(app: App, parts: Parts, held: HeldAgainst): void {
  app.openapi(one, async (c) => {
    const { kept, asker } = await reportAsked(c, parts);
    const all = await parts.open.administration.reports.list();
    const { needed } = await readinessOf(parts.open, kept, []);
    return c.json(reportAnswer(kept, all, asker, needed), 200);
  });
  app.openapi(html, async (c) => {
    const { kept } = await reportAsked(c, parts);
    const page = new TextDecoder().decode(await bytesOf(parts, kept, 'html'));
    const headers = { 'content-type': TYPES['html'] ?? '', 'content-security-policy': policyOf(page) };
    return new Response(page, { headers });
  });
  app.openapi(file, async (c) => {
    const { kept, asker } = await reportAsked(c, parts);
    const { form } = c.req.valid('param');
    if (!REPORT_FORMS.includes(form)) {
      const detail = fill(REPORT_PAGES[asker.language].refused['unknown-form'], { form });
      throw new ProblemAnswer(404, 'unknown-form', detail);
    }
    const bytes = await bytesOf(parts, kept, form);
    const name = form === 'json-stat' ? `${kept.code}-json-stat.json` : `${kept.code}.${form}`;
    return download(new Uint8Array(bytes), TYPES[form] ?? 'application/octet-stream', name);
  });
  heldRoutes(app, parts, held);
}

function heldRoutes(app: App, parts: Parts, held: HeldAgainst): void {
  app.openapi(check, async (c) => {
    const { kept, asker } = await reportAsked(c, parts);
    const found = await held.findings(kept, asker.language);
    const comparing = comparingOf(found, REPORT_PAGES[asker.language].check.failed);
    if (found.state !== 'done') return c.json({ comparing, checks: [] }, 200);
    const readiness = await readinessOf(parts.open, kept, found.outcome.findings);
    return c.json({ comparing, checks: checklistAnswer(reportOf(kept), readiness, asker.language) }, 200);
  });
  app.openapi(difference, async (c) => {
    const { kept, asker } = await reportAsked(c, parts);
    const found = held.today(kept);
    const comparing = comparingOf(found, REPORT_PAGES[asker.language].difference.failed);
    if (found.state !== 'done') return c.json({ comparing, cells: [] }, 200);
    if ('refusal' in found.outcome) {
      return c.json({ comparing: failed(refusalText(found.outcome.refusal, asker.language)), cells: [] }, 200);
    }
    return c.json({ comparing, cells: differenceCells(reportOf(kept), found.outcome, asker.language) }, 200);
  });
}

const failed = (problem: string): ReportComparing => ({ state: 'failed', problem });

function comparingOf({ state }: Held<unknown>, problem: string): ReportComparing {
  return state === 'failed' ? failed(problem) : { state };
}

/** Of a published report the bytes that were kept, where that form was; else written now. */
async function bytesOf({ open }: Parts, kept: KeptReport, form: string): Promise<Uint8Array> {
  const stored = isOut(kept) ? await open.administration.reports.file(kept.code, form) : null;
  return stored ?? fileBytes(reportOf(kept), form);
}

/** The page may use its own style and the letters in it, and nothing else: no script, no net, no frame. */
function policyOf(page: string): string {
  const [, after = ''] = page.split('<style>', 2);
  const [style = ''] = after.split('</style>', 1);
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    'font-src data:',
    'img-src data:',
    'sandbox allow-popups',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
