import type { Context, MiddlewareHandler } from 'hono';
import type { ProcessDesk } from '../../../record/administration/index.ts';
import { fill, LOGIN_TEXTS } from '../../language/index.ts';
import { languageOf } from '../language-of.ts';
import { ProblemAnswer } from '../problem.ts';
import { askedFrom, networkOf } from './asked-from.ts';
import { bucketsOf } from './buckets.ts';
import type { Served } from './served.ts';

/**
 * How often anyone may ask. A school owner's people often share one address, so that only those without a session are
 * counted by it. A page asks ten to twenty times.
 */
export const ALLOWANCES = {
  /** Beginning and ending a login, for each address. */
  login: { burst: 200, perMinute: 60 },
  /** Asking without a session, for each address. */
  strangers: { burst: 300, perMinute: 300 },
  /** Everything, for each session. */
  session: { burst: 300, perMinute: 600 },
  /** Looking up persons, for each session: nobody reads more than one a second. */
  persons: { burst: 60, perMinute: 60 },
  /** The invented owner on this machine, where nobody logs in. */
  visitors: { burst: 30_000, perMinute: 60_000 },
} as const;
export type AllowanceName = keyof typeof ALLOWANCES;

/** Where single persons are looked up. */
export const PERSONS =
  /^\/api\/(tasks|appointments|fulfilment-plans|requirement-cases|coverage-proposal|users\/[^/]+\/person)(\/|$)/;

export interface RateLimits {
  /** Throws 429 where a key has used up its allowance. */
  readonly count: (c: Context, name: AllowanceName, key: string) => Promise<void>;
}

/**
 * `now` gives this moment in ISO 8601. Where several processes share a database (`shared`) all count as one. Each counts for
 * itself besides: whoever has used up the allowance at one process costs the database nothing.
 */
export function rateLimits(now: () => string, shared: Pick<ProcessDesk, 'take'> | null): RateLimits {
  const all = new Map(Object.entries(ALLOWANCES).map(([name, allowance]) => [name, bucketsOf(allowance)]));
  return {
    count: async (c, name, key) => {
      const here = all.get(name)?.take(key, Date.parse(now())) ?? 0;
      const seconds = here > 0 || shared === null ? here : await shared.take(`${name} ${key}`, ALLOWANCES[name]);
      if (seconds === 0) return;
      const detail = fill(LOGIN_TEXTS[languageOf(c)].tooMany, { seconds });
      throw new ProblemAnswer(429, 'too-many', detail, { headers: { 'retry-after': String(seconds) } });
    },
  };
}

/** What is counted before anybody is known: logins by address, and everything where nobody logs in. */
export function countStrangers(limits: RateLimits, served: Served, login: boolean): MiddlewareHandler {
  return async (c, next) => {
    const from = networkOf(askedFrom(c, served));
    if (/^\/api\/log(in|out)(\/|$)/.test(c.req.path)) await limits.count(c, 'login', from);
    else if (!login && c.req.path.startsWith('/api/')) await limits.count(c, 'visitors', from);
    await next();
  };
}

/** Counts a session's request, once more where it looks up persons. */
export async function countSession(limits: RateLimits, c: Context, session: string): Promise<void> {
  await limits.count(c, 'session', session);
  if (PERSONS.test(c.req.path)) await limits.count(c, 'persons', session);
}
