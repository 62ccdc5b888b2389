import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { CASE_PURPOSES, type CasePurpose } from '../../../access/index.ts';
import { PURPOSE_HOURS, type SessionDesk } from '../../../record/administration/index.ts';
import type { LoginSessions } from './login/login-sessions.ts';
import { VISITOR_COOKIE } from './sessions.ts';

/** Purposes beyond this number push the oldest out. */
const MOST_KEPT = 10_000;
const HOLDS_MS = PURPOSE_HOURS * 3_600_000;

/**
 * What somebody has said that a task is for, in their session: asked once, and kept for some hours. A task is one plan, one
 * appointment, one kept check, or the proposals of one school, called what the log of look-ups calls it.
 */
export interface TaskPurposes {
  /** Null where nothing was said in this session, or it is too long ago. */
  readonly of: (c: Context, task: string) => Promise<CasePurpose | null>;
  readonly keep: (c: Context, task: string, purpose: CasePurpose) => Promise<void>;
}

/** A purpose of the closed list; null where a text is none. */
export function parsePurpose(text: string | null | undefined): CasePurpose | null {
  return CASE_PURPOSES.find((one) => one === text) ?? null;
}

/** With the session in the record, so that it holds in every server process. */
export function loginPurposes(desk: SessionDesk, { idOf }: Pick<LoginSessions, 'idOf'>): TaskPurposes {
  return {
    of: async (c, task) => parsePurpose(await desk.purposeOf(idOf(c), task)),
    keep: (c, task, purpose) => desk.keepPurpose(idOf(c), task, purpose),
  };
}

/** Nobody logs in: in memory, by the visitor's cookie. Who looks as another has another cookie, and is asked anew. */
export function visitorPurposes(random: () => string, now: () => string): TaskPurposes {
  const kept = new Map<string, { readonly purpose: CasePurpose; readonly until: number }>();
  return {
    of: async (c, task) => {
      const found = kept.get(keyOf(getCookie(c, VISITOR_COOKIE) ?? '', task));
      return found !== undefined && Date.parse(now()) < found.until ? found.purpose : null;
    },
    keep: async (c, task, purpose) => {
      const held = getCookie(c, VISITOR_COOKIE);
      const token = held ?? random();
      if (held === undefined) setCookie(c, VISITOR_COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      const key = keyOf(token, task);
      const before = kept.get(key);
      const at = Date.parse(now());
      if (before?.purpose === purpose && at < before.until) return;
      kept.delete(key);
      kept.set(key, { purpose, until: at + HOLDS_MS });
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    },
  };
}

const keyOf = (token: string, task: string) => `${token} ${task}`;
