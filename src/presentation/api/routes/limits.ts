import { createRoute } from '@hono/zod-openapi';
import { limitGrounds, readLimit } from '../../../disclosure/index.ts';
import { limitsAnswer } from '../../answers/limits-answer.ts';
import { doerOf } from '../asked.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { refusalProblem } from '../problem.ts';
import { languageQuery } from '../schemas/administration.ts';
import { limitRequestSchema, limitsSchema } from '../schemas/limits.ts';
import { answers, jsonBody } from './describe.ts';

const list = createRoute({
  method: 'get',
  path: '/api/limits',
  summary: 'How few persons each metric may tell of, and by whose decision',
  request: { query: languageQuery },
  responses: answers(200, limitsSchema, 'Limits of all metrics that answer'),
});

const decide = createRoute({
  method: 'post',
  path: '/api/limits',
  summary: 'Decide how few persons a metric may tell of',
  request: { query: languageQuery, body: jsonBody(limitRequestSchema) },
  responses: answers(200, limitsSchema, 'Limits after the decision'),
});

export function limitRoutes(app: App, parts: Parts): void {
  const { figures, open } = parts;
  app.openapi(list, async (c) => c.json(limitsAnswer(await figures.limits(), languageOf(c)), 200));
  app.openapi(decide, async (c) => {
    const keeper = doerOf(c, parts);
    const { by, ...written } = c.req.valid('json');
    const read = readLimit({ ...written, decidedBy: by }, await limitGrounds(open));
    if ('refusal' in read) throw refusalProblem(read.refusal, languageOf(c));
    await open.administration.limits.decide(read.draft, keeper);
    await figures.refresh();
    return c.json(limitsAnswer(await figures.limits(), languageOf(c)), 200);
  });
}
