import { createRoute } from '@hono/zod-openapi';
import { templatesAnswer } from '../../answers/templates-answer.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import { tableTemplate } from '../../reports/index.ts';
import { languageOf } from '../asked.ts';
import type { App } from '../parts.ts';
import { ProblemAnswer } from '../problem.ts';
import { languageQuery } from '../schemas/administration.ts';
import { sourceParam, templatesSchema } from '../schemas/templates.ts';
import { answers, problemAnswers } from './describe.ts';
import { CSV, download } from './download.ts';

const list = createRoute({
  method: 'get',
  path: '/api/templates',
  summary: 'Tables an owner may fill in, and what each column is',
  request: { query: languageQuery },
  responses: answers(200, templatesSchema, 'In the order of the sources'),
});

const template = createRoute({
  method: 'get',
  path: '/api/templates/{source}',
  summary: 'An empty table to fill in and deliver as a file',
  request: { params: sourceParam, query: languageQuery },
  responses: {
    200: { description: 'CSV', content: { 'text/csv': { schema: { type: 'string' } } } },
    ...problemAnswers,
  },
});

export function templateRoutes(app: App): void {
  app.openapi(list, (c) => c.json(templatesAnswer(languageOf(c)), 200));
  app.openapi(template, (c) => {
    const { source } = c.req.valid('param');
    const table = tableTemplate(source);
    if (table === null) throw new ProblemAnswer(404, 'not-found', SURFACE_TEXTS[languageOf(c)].notFound);
    return download(table, CSV, `${source}.csv`);
  });
}
