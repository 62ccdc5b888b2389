import { createRoute } from '@hono/zod-openapi';
import { BACK_CHANNEL_PATH, LOGGED_OUT_PATH, LoginRefused } from '../../../../access/index.ts';
import { LOGIN_TEXTS } from '../../../language/index.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer, problemResponse } from '../../problem.ts';
import { languageQuery, logoutSchema } from '../../schemas/administration.ts';
import { answers, problemAnswers } from '../describe.ts';
import { noLogin } from './login.ts';

const logout = createRoute({
  method: 'post',
  path: '/api/logout',
  summary: 'Log out here, and then at the provider',
  request: { query: languageQuery },
  responses: answers(200, logoutSchema, 'Where to go next'),
});

const told = createRoute({
  method: 'post',
  path: BACK_CHANNEL_PATH,
  summary: 'The provider tells that somebody has logged out there (OpenID Connect Back-Channel Logout)',
  responses: { 200: { description: 'Their sessions are over' }, ...problemAnswers },
});

export function logoutRoutes(app: App, { login: plan }: Parts): void {
  app.openapi(logout, async (c) => {
    if (plan === null) throw noLogin(c);
    const idToken = await plan.sessions.leave(c);
    const there = idToken === null ? null : await plan.login.endAddress(idToken);
    return c.json({ next: there?.href ?? LOGGED_OUT_PATH }, 200);
  });
  app.openapi(told, async (c) => {
    if (plan === null) throw noLogin(c);
    const form = new URLSearchParams(await c.req.text());
    try {
      await plan.desk.end(await plan.login.loggedOut(form.get('logout_token') ?? ''), 'ended-by-provider');
      return c.body(null, 200);
    } catch (problem) {
      if (!(problem instanceof LoginRefused)) throw problem;
      plan.logRefusal(problem.code);
      return problemResponse(new ProblemAnswer(400, problem.code, LOGIN_TEXTS[languageOf(c)].refusals[problem.code]));
    }
  });
}
