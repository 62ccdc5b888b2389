import type { Context, MiddlewareHandler } from 'hono';
import { BACK_CHANNEL_PATH } from '../../../access/index.ts';
import { SURFACE_TEXTS } from '../../language/index.ts';
import { languageOf } from '../language-of.ts';
import { ProblemAnswer } from '../problem.ts';
import { askedHost, hostIsAmbiguous } from './asked-from.ts';
import { isEncrypted, type Served } from './served.ts';

const POLICY = 'content-security-policy';
const HEADERS: Readonly<Record<string, string>> = {
  [POLICY]:
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};
/** Browsers that have been here once ask encrypted for a year. */
const ONLY_ENCRYPTED = 'max-age=31536000';

/**
 * Security headers on every answer; answers of the API are never kept by caches. A page that is kept whole (a report) has a
 * policy of its own, which lets in its own style by its hash and nothing from us.
 */
export function securityHeaders(served: Served): MiddlewareHandler {
  return async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) {
      if (name !== POLICY || !c.res.headers.has(POLICY)) c.res.headers.set(name, value);
    }
    if (isEncrypted(served)) c.res.headers.set('strict-transport-security', ONLY_ENCRYPTED);
    if (c.req.path.startsWith('/api/')) c.res.headers.set('cache-control', 'no-store');
  };
}

/** Whether the program runs, and whether it can answer: asked by whoever watches over this machine. */
const UP_PATHS: readonly string[] = ['/api/alive', '/api/health'];

const THIS_MACHINE = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/**
 * Only our own pages may ask. Another name in the address (DNS rebinding) and requests that change something from
 * another site are refused, and where people log in also those that do not say where they come from: every browser
 * does. The provider's own word of a logout comes from no page.
 */
export function ownOriginOnly(served: Served, login: boolean): MiddlewareHandler {
  return async (c, next) => {
    const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    const fromPage = c.req.path !== BACK_CHANNEL_PATH;
    if (hostIsAmbiguous(c) || !asksUs(c, served) || (changes && fromPage && !fromUs(c, served, login))) {
      throw new ProblemAnswer(403, 'foreign-origin', SURFACE_TEXTS[languageOf(c)].foreignOrigin);
    }
    await next();
  };
}

/** Under the name people use; whoever watches over this machine may ask it under its own whether it is up. */
function asksUs(c: Context, served: Served): boolean {
  const host = askedHost(c, served);
  if (served.publicUrl === null) return THIS_MACHINE.test(host);
  return host === served.publicUrl.host || (UP_PATHS.includes(c.req.path) && THIS_MACHINE.test(host));
}

function fromUs(c: Context, { publicUrl }: Served, login: boolean): boolean {
  const own = (publicUrl ?? new URL(c.req.url)).origin;
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  if (origin === undefined && site === undefined) return !login;
  return (origin === undefined || origin === own) && (site === undefined || site === 'same-origin' || site === 'none');
}
