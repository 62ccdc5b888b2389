import type { MiddlewareHandler } from 'hono';
import { SURFACE_TEXTS } from '../language/index.ts';
import { languageOf } from './asked.ts';
import { ProblemAnswer } from './problem.ts';

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** Security headers on every answer; answers of the API are never kept by caches. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
  if (c.req.path.startsWith('/api/')) c.res.headers.set('cache-control', 'no-store');
};

const OWN_HOSTS: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Only this machine's own pages may ask: another name for this machine in the address (DNS rebinding) and requests
 * that change something from another site are refused.
 */
export const ownOriginOnly: MiddlewareHandler = async (c, next) => {
  const own = new URL(c.req.url);
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site') ?? 'same-origin';
  const changes = c.req.method !== 'GET' && c.req.method !== 'HEAD';
  const foreign = (origin !== undefined && origin !== own.origin) || (site !== 'same-origin' && site !== 'none');
  if (!OWN_HOSTS.includes(own.hostname) || (changes && foreign)) {
    throw new ProblemAnswer(403, 'foreign-origin', SURFACE_TEXTS[languageOf(c)].foreignOrigin);
  }
  await next();
};
