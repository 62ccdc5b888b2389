import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Asker } from '../../../access/index.ts';
import { LOGIN_TEXTS, SURFACE_TEXTS } from '../../language/index.ts';
import { askerOf } from '../asked.ts';
import { LEFT_PATH } from '../doors/login/login-sessions.ts';
import { sessionLogin } from '../doors/login/session-login.ts';
import { placedAsker } from '../doors/placed-asker.ts';
import { sessionAnswer } from '../doors/session-answer.ts';
import { languageOf } from '../language-of.ts';
import type { App, Parts } from '../parts.ts';
import { ProblemAnswer } from '../problem.ts';
import { languageQuery, sessionChangeSchema, sessionLeftSchema, sessionSchema } from '../schemas/administration.ts';
import { answers, jsonBody } from './describe.ts';

const seen = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Who is asking',
  request: { query: languageQuery },
  responses: answers(200, sessionSchema, 'The session'),
});

const left = createRoute({
  method: 'get',
  path: LEFT_PATH,
  summary: 'How long the session lasts; asking does not prolong it',
  request: { query: languageQuery },
  responses: answers(200, sessionLeftSchema, 'Seconds left'),
});

const changed = createRoute({
  method: 'post',
  path: '/api/session',
  summary: 'Another role: any for a visitor to the invented owner, one of their own for somebody who has logged in',
  request: { query: languageQuery, body: jsonBody(sessionChangeSchema) },
  responses: answers(200, sessionSchema, 'The session'),
});

export function sessionRoutes(app: App, parts: Parts): void {
  const { sessions, figures } = parts;
  const answered = (asker: Asker, c: Context) => {
    const own = sessions.own(c);
    const login = own === null ? null : sessionLogin(own, figures.units(), languageOf(c));
    return sessionAnswer(asker, { login, units: figures.units, language: languageOf(c) });
  };
  app.openapi(seen, (c) => c.json(answered(askerOf(c, parts), c), 200));
  app.openapi(left, (c) => {
    const own = sessions.own(c);
    if (own === null) throw new ProblemAnswer(404, 'no-login', LOGIN_TEXTS[languageOf(c)].noLogin);
    const { name, idleLeft, longestLeft } = own;
    return c.json({ name, secondsLeft: Math.min(idleLeft, longestLeft), canStay: longestLeft > idleLeft }, 200);
  });
  app.openapi(changed, async (c) => {
    const asker = await sessions.change(c, c.req.valid('json'));
    if (asker !== null) return c.json(answered(placedAsker(asker, figures.units), c), 200);
    const language = languageOf(c);
    const detail = sessions.own(c) === null ? SURFACE_TEXTS[language].roleNeedsUnit : LOGIN_TEXTS[language].notYourRole;
    throw new ProblemAnswer(400, 'wrong-use', detail);
  });
}
