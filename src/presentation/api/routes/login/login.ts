import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  type Attempt,
  CALLBACK_PATH,
  LoginRefused,
  openUnder,
  sealUnder,
  tokenHash,
} from '../../../../access/index.ts';
import { LOGIN_TEXTS } from '../../../language/index.ts';
import { type TokenCookie, tokenCookie } from '../../doors/login/cookies.ts';
import type { LoginPlan } from '../../doors/login/login-plan.ts';
import { LOGIN_PATH } from '../../doors/login/login-sessions.ts';
import { ownPath } from '../../doors/login/own-path.ts';
import { languageOf } from '../../language-of.ts';
import type { App, Parts } from '../../parts.ts';
import { ProblemAnswer } from '../../problem.ts';
import { problemAnswers } from '../describe.ts';

/** A login must be answered within this time; the record forgets it then. */
const ATTEMPT_SECONDS = 600;
/** The page that says why a login failed. */
const LOGIN_PAGE = '/logg-inn';

const begin = createRoute({
  method: 'get',
  path: LOGIN_PATH,
  summary: 'Log in: to the provider, and back to `return`',
  request: { query: z.object({ return: z.string().optional() }) },
  responses: { 303: { description: 'To the provider' }, ...problemAnswers },
});

const callback = createRoute({
  method: 'get',
  path: CALLBACK_PATH,
  summary: 'Where the provider sends people back',
  responses: {
    303: { description: 'Back to where they came from, or to why they were not let in' },
    ...problemAnswers,
  },
});

/** What waits in the record, sealed under what the browser holds. */
interface Waiting extends Attempt {
  readonly back: string;
}

export function loginRoutes(app: App, { login: plan, served }: Parts): void {
  const browser = tokenCookie('laget-login', 'Lax', served);
  app.openapi(begin, async (c) => {
    if (plan === null) throw noLogin(c);
    const back = ownPath(c.req.valid('query').return);
    return refusedTo(c, back, plan, async () => {
      const { address, attempt } = await plan.login.begin();
      // The same for every login of this browser, so that two tabs can be on their way at once.
      const held = browser.read(c) ?? plan.newToken();
      const key = keyOf(held, attempt.state);
      await plan.desk.keepAttempt(tokenHash(key), sealUnder(key, JSON.stringify({ ...attempt, back })));
      browser.write(c, held, ATTEMPT_SECONDS);
      return address.href;
    });
  });
  app.openapi(callback, async (c) => {
    if (plan === null) throw noLogin(c);
    const waiting = await waitingFor(c, browser, plan);
    return refusedTo(c, waiting?.back ?? '/', plan, async () => {
      if (waiting === null) throw new LoginRefused('unknown-attempt');
      const { pathname, search } = new URL(c.req.url);
      const answer = new URL(pathname + search, served.publicUrl ?? c.req.url);
      await plan.sessions.begin(c, await plan.login.finish(answer, waiting));
      return waiting.back;
    });
  });
}

const keyOf = (held: string, state: string) => `${held}.${state}`;

export function noLogin(c: Context): ProblemAnswer {
  return new ProblemAnswer(404, 'no-login', LOGIN_TEXTS[languageOf(c)].noLogin);
}

/** The login that this browser began with this state, taken out so that it is answered once. */
async function waitingFor(c: Context, browser: TokenCookie, { desk }: LoginPlan): Promise<Waiting | null> {
  const held = browser.read(c);
  const state = c.req.query('state');
  if (held === null || state === undefined) return null;
  const key = keyOf(held, state);
  const sealed = await desk.takeAttempt(tokenHash(key));
  return sealed === null ? null : (JSON.parse(openUnder(key, sealed)) as Waiting);
}

/** Goes on to where the work says, or to the page that says why not. */
async function refusedTo(c: Context, back: string, { logRefusal }: LoginPlan, work: () => Promise<string>) {
  try {
    return c.redirect(await work(), 303);
  } catch (problem) {
    if (!(problem instanceof LoginRefused)) throw problem;
    logRefusal(problem.code);
    return c.redirect(`${LOGIN_PAGE}?${new URLSearchParams({ why: problem.code, return: back })}`, 303);
  }
}
