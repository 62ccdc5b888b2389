import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { fill, LOGIN_TEXTS } from '../../language/index.ts';
import { languageOf } from '../language-of.ts';
import { ProblemAnswer } from '../problem.ts';

const KILOBYTE = 1024;
/** What people type, and mappings of columns and words. */
const MOST_BYTES = 1024 * KILOBYTE;
/** Who says that somebody has logged out needs little room. */
const MOST_LOGIN_BYTES = 16 * KILOBYTE;

/** Files pass through to disk and have a limit of their own (`uploads/`). */
export function takesFiles(method: string, path: string): boolean {
  return method === 'POST' && path === '/api/deliveries';
}

const limited = (most: number) =>
  bodyLimit({
    maxSize: most,
    onError: (c) => {
      const detail = fill(LOGIN_TEXTS[languageOf(c)].bodyTooLarge, { kilobytes: most / KILOBYTE });
      throw new ProblemAnswer(413, 'too-large', detail);
    },
  });
const ordinary = limited(MOST_BYTES);
const small = limited(MOST_LOGIN_BYTES);

/** Refuses bodies that are larger than any the route can use, also when they come in pieces. */
export const bodyLimits: MiddlewareHandler = (c, next) => {
  if (takesFiles(c.req.method, c.req.path)) return next();
  return /^\/api\/(log(in|out)|session)(\/|$)/.test(c.req.path) ? small(c, next) : ordinary(c, next);
};
