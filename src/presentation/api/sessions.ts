import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type Asker, ROLES, type Role } from '../../access/index.ts';
import { parseUnitNumber } from '../../terms/index.ts';

const COOKIE = 'laget-session';
/** Sessions beyond this number push the oldest out. */
const MOST_SESSIONS = 10_000;

/** The first role of a visitor to the invented owner. Login replaces this. */
const VISITOR: Asker = { who: 'visitor', role: 'hr-analyst', unit: null };

/** Roles a visitor may try; the holder of the data folder sits at the command line. */
export const VISITOR_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'data-folder-holder');

export interface Sessions {
  readonly askerOf: (c: Context) => Asker;
  /** False where the role is not one to try, or lacks its unit. */
  readonly change: (c: Context, role: string, unit: string | null) => Asker | null;
}

/** Opaque cookies, sessions in memory: who the visitor has chosen to look as. `random` gives unguessable texts. */
export function sessionsOf(random: () => string): Sessions {
  const sessions = new Map<string, Asker>();
  const askerOf = (c: Context) => sessions.get(getCookie(c, COOKIE) ?? '') ?? VISITOR;
  return {
    askerOf,
    change: (c, roleText, unitText) => {
      const asker = readAsker(roleText, unitText);
      if (asker === null) return null;
      const token = random();
      sessions.delete(getCookie(c, COOKIE) ?? '');
      sessions.set(token, asker);
      const oldest = sessions.keys().next().value;
      if (sessions.size > MOST_SESSIONS && oldest !== undefined) sessions.delete(oldest);
      setCookie(c, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      return asker;
    },
  };
}

function readAsker(roleText: string, unitText: string | null): Asker | null {
  const role = VISITOR_ROLES.find((r) => r === roleText);
  if (role === undefined) return null;
  if (role !== 'principal') return { who: VISITOR.who, role, unit: null };
  const unit = parseUnitNumber(unitText ?? '');
  return unit === null ? null : { who: VISITOR.who, role, unit };
}
