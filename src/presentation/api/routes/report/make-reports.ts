import { createRoute } from '@hono/zod-openapi';
import { tertialsBefore } from '../../../../plans/index.ts';
import { reportItems } from '../../../answers/report/report-items.ts';
import { fill, type Language, LOGIN_TEXTS, REPORT_PAGES, REPORT_TEXTS, refusalText } from '../../../language/index.ts';
import { doerOf, mayDo } from '../../asked.ts';
import type { ReportMaking } from '../../contract/index.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer } from '../../problem.ts';
import type { Making, Makings } from '../../reporting/report-makings.ts';
import { sheetsToMake, subjectLabel, wishedSubject } from '../../reporting/wished-subject.ts';
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
  summary: 'Compose a draft of a tertial, or a sheet of a year, a school or an action; the making tells how it goes',
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
/** After so long one of those that wait may have begun. */
const WAIT_SECONDS = 60;

const NO_SHEETS = { kinds: [], years: [], units: [], actions: [] };

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
          label: subjectLabel({ kind: 'tertial', tertial: one }, language),
        })),
        sheets: isMaker ? await sheetsToMake(parts, language) : NO_SHEETS,
        making: isMaker ? (await makings.onTheirWay()).map((one) => makingAnswer(one, language)) : [],
      },
      200,
    );
  });
  app.openapi(make, async (c) => {
    const by = doerOf(c, parts);
    const language = languageOf(c);
    const wish = c.req.valid('json');
    const wished = await wishedSubject(parts, wish, language);
    if (!wished.ok) throw new ProblemAnswer(400, wished.code, wished.text);
    const begun = await makings.start({ subject: wished.subject, language: wish.language }, by);
    if (begun === null) {
      const detail = fill(LOGIN_TEXTS[language].tooMany, { seconds: WAIT_SECONDS });
      throw new ProblemAnswer(429, 'too-many', detail, { headers: { 'retry-after': String(WAIT_SECONDS) } });
    }
    return c.json(makingAnswer(begun, language), 202);
  });
  app.openapi(making, async (c) => {
    const language = languageOf(c);
    const found = await makings.find(c.req.valid('param').id);
    if (found === null) {
      throw new ProblemAnswer(404, 'unknown-making', REPORT_PAGES[language].refused['unknown-making']);
    }
    return c.json(makingAnswer(found, language), 200);
  });
}

function makingAnswer(one: Making, language: Language): ReportMaking {
  const { id, state, asked, subject, outcome } = one;
  const report = outcome?.kind === 'made' ? outcome.id : null;
  const problem = state === 'failed' ? problemOf(outcome, language) : null;
  return { id, state, asked, label: subjectLabel(subject, language), language: one.language, report, problem };
}

function problemOf(outcome: Making['outcome'], language: Language): string {
  if (outcome?.kind === 'refused') return refusalText(outcome.refusal, language);
  if (outcome?.kind === 'not-kept') return REPORT_TEXTS[language].refused[outcome.reason];
  return REPORT_PAGES[language].make.failed;
}
