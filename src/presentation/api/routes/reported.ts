import { createRoute } from '@hono/zod-openapi';
import { explainReported } from '../../../plans/index.ts';
import { besideAnswer } from '../../answers/reported/beside-answer.ts';
import { reportedAnswer } from '../../answers/reported/reported-answer.ts';
import { reportedTemplate } from '../../reports/index.ts';
import { askerOf } from '../asked.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { refusalProblem } from '../problem.ts';
import { questionOf } from '../question-of.ts';
import { languageQuery } from '../schemas/administration.ts';
import { besideQuery, reportedBesideSchema, reportedSchema } from '../schemas/reported.ts';
import { answers, problemAnswers } from './describe.ts';
import { CSV, download } from './download.ts';

const list = createRoute({
  method: 'get',
  path: '/api/reported',
  summary: 'Figures that were told before, as they were taken in',
  request: { query: languageQuery },
  responses: answers(200, reportedSchema, 'Latest delivery first, withdrawn ones too'),
});

const beside = createRoute({
  method: 'get',
  path: '/api/reported/beside',
  summary: 'What was told before about the same as a figure, with ours now and as known then',
  request: { query: besideQuery },
  responses: answers(200, reportedBesideSchema, 'Newest period first, through the gate'),
});

const template = createRoute({
  method: 'get',
  path: '/api/reported/template',
  summary: 'An empty table to fill in and deliver as a file',
  responses: {
    200: { description: 'CSV', content: { 'text/csv': { schema: { type: 'string' } } } },
    ...problemAnswers,
  },
});

export function reportedRoutes(app: App, parts: Parts): void {
  const { figures, open } = parts;
  app.openapi(list, async (c) =>
    c.json(reportedAnswer(await open.administration.reported(), figures, languageOf(c)), 200),
  );
  app.openapi(beside, async (c) => {
    const language = languageOf(c);
    const question = questionOf(c);
    const audience = c.req.query('audience') === 'internal' ? 'internal' : 'public';
    const told = await explainReported(figures, question, askerOf(c, parts), audience);
    if ('refusal' in told) throw refusalProblem(told.refusal, language);
    return c.json(besideAnswer(told, question.metric, figures, language), 200);
  });
  app.openapi(template, () => download(reportedTemplate(), CSV, 'oppgitte-tall.csv'));
}
