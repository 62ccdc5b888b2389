import type { MiddlewareHandler } from 'hono';
import { BACK_CHANNEL_PATH, CALLBACK_PATH } from '../../../access/index.ts';
import { LOGIN_PATH } from './login/login-sessions.ts';
import type { Sessions } from './sessions.ts';

/** What anybody may ask for: whether the program runs and can answer, and the ways in and out. Everything else needs a session. */
export const OPEN_PATHS: readonly string[] = [
  '/api/alive',
  '/api/health',
  LOGIN_PATH,
  CALLBACK_PATH,
  '/api/logout',
  BACK_CHANNEL_PATH,
];

/** Nothing of the API is answered before the session has been looked at. Screens are files without data. */
export function letIn(sessions: Sessions): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.path.startsWith('/api') && !OPEN_PATHS.includes(c.req.path)) await sessions.enter(c);
    await next();
  };
}
