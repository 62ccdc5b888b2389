import { createRoute } from '@hono/zod-openapi';
import { SURFACE_TEXTS } from '../../language/index.ts';
import { askerOf, languageOf } from '../asked.ts';
import { placedAsker } from '../doors/placed-asker.ts';
import { sessionAnswer } from '../doors/session-answer.ts';
import type { App, Parts } from '../parts.ts';
import { ProblemAnswer } from '../problem.ts';
import { languageQuery, sessionChangeSchema, sessionSchema } from '../schemas/administration.ts';
import { answers, jsonBody } from './describe.ts';

const seen = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Who is asking',
  request: { query: languageQuery },
  responses: answers(200, sessionSchema, 'The session'),
});

const changed = createRoute({
  method: 'post',
  path: '/api/session',
  summary: 'Look as another role (invented owner only)',
  request: { query: languageQuery, body: jsonBody(sessionChangeSchema) },
  responses: answers(200, sessionSchema, 'The session'),
});

export function sessionRoutes(app: App, parts: Parts): void {
  app.openapi(seen, (c) => c.json(sessionAnswer(askerOf(c, parts), languageOf(c)), 200));
  app.openapi(changed, (c) => {
    const asker = parts.sessions.change(c, c.req.valid('json'));
    if (asker === null) throw new ProblemAnswer(400, 'wrong-use', SURFACE_TEXTS[languageOf(c)].roleNeedsUnit);
    return c.json(sessionAnswer(placedAsker(asker, parts.figures.units()), languageOf(c)), 200);
  });
}
