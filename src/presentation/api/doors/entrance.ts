import { randomBytes } from 'node:crypto';
import { type Asker, type Login, type LoginSettings, openLogin, type SignedIn } from '../../../access/index.ts';
import type { OpenRecord } from '../../../record/administration/index.ts';
import type { LoginPlan } from './login/login-plan.ts';
import { loginSessions } from './login/login-sessions.ts';
import { type RateLimits, rateLimits } from './rate-limits.ts';
import { ON_THIS_MACHINE, type Served } from './served.ts';
import { type Sessions, visitorSessions } from './sessions.ts';
import { loginPurposes, type TaskPurposes, visitorPurposes } from './task-purposes.ts';

const TOKEN_BYTES = 32;

/** Who is let in, and how. */
export interface Entrance {
  readonly sessions: Sessions;
  readonly purposes: TaskPurposes;
  readonly served: Served;
  readonly limits: RateLimits;
  readonly login: LoginPlan | null;
}

/** Nobody logs in: the invented owner, on this machine alone. */
export function visitorEntrance(random: () => string, now: () => string): Entrance {
  return {
    sessions: visitorSessions(random),
    purposes: visitorPurposes(random, now),
    served: ON_THIS_MACHINE,
    limits: rateLimits(now, null),
    login: null,
  };
}

/** How people log in. */
export interface LoginAsked {
  readonly settings: LoginSettings;
  readonly idleSeconds: number;
  readonly longestSeconds: number;
  /** The roles somebody has here today, best first. */
  readonly accessOf: (person: SignedIn) => Promise<readonly Asker[]>;
}

/** Everybody logs in. `logRefusal` is told of each who is not let in. */
export function loginEntrance(
  open: OpenRecord,
  served: Served,
  { settings, ...kept }: LoginAsked,
  logRefusal: LoginPlan['logRefusal'],
): Entrance {
  const login: Login = openLogin(settings, open.now);
  const limits = rateLimits(open.now, open.administration.processes);
  const desk = open.administration.sessions;
  const newToken = () => randomBytes(TOKEN_BYTES).toString('base64url');
  const sessions = loginSessions({ desk, newToken, served, limits, ...kept });
  const purposes = loginPurposes(desk, sessions);
  return { sessions, purposes, served, limits, login: { login, sessions, desk, newToken, logRefusal } };
}
