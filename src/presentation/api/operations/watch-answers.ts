import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { ServerEvent } from './events.ts';

/** A name that a proxy has given the request already: kept, so that its log and ours can be laid side by side. */
const REQUEST_NAME = /^[\w-]{8,64}$/;

/** What the watching of answers needs from outside. */
export interface Watch {
  readonly tell: (event: ServerEvent) => void;
  /** Milliseconds that only go forward. */
  readonly clock: () => number;
  /** A name that has not been used. */
  readonly newId: () => string;
}

/**
 * Tells of each answer: route as written in the program, status and time. Never the address itself, which can carry a
 * unit, a person's plan or a question. The answer carries the request's name in `x-request-id`.
 */
export function watchAnswers({ tell, clock, newId }: Watch): MiddlewareHandler {
  return async (c, next) => {
    const begun = clock();
    const given = c.req.header('x-request-id') ?? '';
    const request = REQUEST_NAME.test(given) ? given : newId();
    await next();
    c.res.headers.set('x-request-id', request);
    tell({
      kind: 'answered',
      request,
      method: c.req.method,
      route: routeOf(c),
      status: c.res.status,
      milliseconds: Math.round(clock() - begun),
    });
  };
}

/** The route that answered, the first of those that match; what no route knows are the screens, or nothing. */
function routeOf(c: Context): string {
  return matchedRoutes(c).find(({ path }) => !path.includes('*'))?.path ?? '/*';
}
