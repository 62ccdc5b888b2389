import { createRoute } from '@hono/zod-openapi';
import { parseTertial, type Tertial, tertialsBefore } from '../../../../plans/index.ts';
import { reportItems } from '../../../answers/report/report-items.ts';
import { fill, type Language, LOGIN_TEXTS, REPORT_PAGES, REPORT_TEXTS, refusalText } from '../../../language/index.ts';
import { doerOf, mayDo } from '../../asked.ts';
import type { ReportMaking } from '../../contract/index.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer } from '../../problem.ts';
import type { Making, Makings } from '../../reporting/report-makings.ts';
import { idParam, languageQuery } from '../../schemas/administration.ts';
import { reportMakingSchema, reportsSchema, reportWishSchema } from '../../schemas/report/reports.ts';
import { answers, jsonBody } from '../describe.ts';
import { reportReader } from './report-asked.ts';

const list = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'Reports that are published, and drafts for those who make or approve reports',
  request: { query: languageQuery },
  responses: answers(200, reportsSchema, 'Reports, the latest first, and what one can be made of'),
});

const make = createRoute({
  method: 'post',
  path: '/api/reports',
  summary: 'Compose a draft of a tertial; the making tells how it goes',
  request: { query: languageQuery, body: jsonBody(reportWishSchema) },
  responses: answers(202, reportMakingSchema, 'Begun, or on its way already'),
});

const making = createRoute({
  method: 'get',
  path: '/api/report-makings/{id}',
  summary: 'How the making of a report goes, and the report',
  request: { params: idParam, query: languageQuery },
  responses: answers(200, reportMakingSchema, 'The making'),
});

/** So many tertials back can be chosen on the screen. */
const TERTIALS_BACK = 6;
/** So many different reports may wait at a time: each takes a processor half a minute. */
const MOST_WAITING = 6;
const WAIT_SECONDS = 60;

export function makeReportRoutes(app: App, parts: Parts, makings: Makings): void {
  const { open } = parts;
  app.openapi(list, async (c) => {
    const reader = reportReader(c, parts);
    const all = await open.administration.reports.list();
    const { language } = reader;
    const isMaker = mayDo(c, parts, 'reports');
    return c.json(
      {
        reports: reportItems(all, reader),
        tertials: tertialsBefore(open.today(), TERTIALS_BACK).map((one) => ({
          code: one.code,
          label: labelOf(one, language),
        })),
        making: isMaker ? makings.onTheirWay().map((one) => makingAnswer(one, language)) : [],
      },
      200,
    );
  });
  app.openapi(make, async (c) => {
    const by = doerOf(c, parts);
    const language = languageOf(c);
    const wish = c.req.valid('json');
    const tertial = parseTertial(wish.tertial);
    if (tertial === null || tertial.day >= open.today()) {
      throw new ProblemAnswer(400, 'unknown-tertial', REPORT_PAGES[language].refused['unknown-tertial']);
    }
    if (makings.onTheirWay().length >= MOST_WAITING) {
      const detail = fill(LOGIN_TEXTS[language].tooMany, { seconds: WAIT_SECONDS });
      throw new ProblemAnswer(429, 'too-many', detail, { headers: { 'retry-after': String(WAIT_SECONDS) } });
    }
    return c.json(makingAnswer(makings.start({ tertial, language: wish.language }, by), language), 202);
  });
  app.openapi(making, async (c) => {
    const language = languageOf(c);
    const found = makings.find(c.req.valid('param').id);
    if (found === null) {
      throw new ProblemAnswer(404, 'unknown-making', REPORT_PAGES[language].refused['unknown-making']);
    }
    return c.json(makingAnswer(found, language), 200);
  });
}

function labelOf({ number, year }: Tertial, language: Language): string {
  return fill(REPORT_TEXTS[language].period, { tertial: number, year });
}

function makingAnswer(one: Making, language: Language): ReportMaking {
  const { id, state, asked, tertial, outcome } = one;
  const report = outcome?.kind === 'made' ? outcome.id : null;
  const problem = state === 'failed' ? problemOf(outcome, language) : null;
  return { id, state, asked, tertial: tertial.code, language: one.language, report, problem };
}

function problemOf(outcome: Making['outcome'], language: Language): string {
  if (outcome?.kind === 'refused') return refusalText(outcome.refusal, language);
  if (outcome?.kind === 'not-kept') return REPORT_TEXTS[language].refused[outcome.reason];
  return REPORT_PAGES[language].make.failed;
}
