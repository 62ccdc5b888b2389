import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type Asker, parseRole, ROLE_GIVEN, ROLES, type Role } from '../../access/index.ts';
import { parseUnitNumber } from '../../terms/index.ts';

const COOKIE = 'laget-session';
/** Sessions beyond this number push the oldest out. */
const MOST_SESSIONS = 10_000;

/** The first role of a visitor to the invented owner. Login replaces this. */
const VISITOR: Asker = { who: 'visitor', role: 'hr-analyst', unit: null };

/** Roles a visitor may try; the holder of the data folder sits at the command line. */
export const VISITOR_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'data-folder-holder');

/** Whom a visitor wants to look as. */
export interface SessionAsked {
  readonly role: string;
  readonly unit: string | null;
  /** Code of an area, for roles that are given for one. */
  readonly area?: string | null | undefined;
}

export interface Sessions {
  readonly askerOf: (c: Context) => Asker;
  /** Null where the role is not one to try, or lacks its unit or area. */
  readonly change: (c: Context, asked: SessionAsked) => Asker | null;
}

/** Opaque cookies, sessions in memory: who the visitor has chosen to look as. `random` gives unguessable texts. */
export function sessionsOf(random: () => string): Sessions {
  const sessions = new Map<string, Asker>();
  const askerOf = (c: Context) => sessions.get(getCookie(c, COOKIE) ?? '') ?? VISITOR;
  return {
    askerOf,
    change: (c, asked) => {
      const asker = readAsker(asked);
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

function readAsker({ role: roleText, unit: unitText, area }: SessionAsked): Asker | null {
  const role = parseRole(roleText);
  if (role === null || !VISITOR_ROLES.includes(role)) return null;
  const { who } = VISITOR;
  const { givenFor } = ROLE_GIVEN[role];
  if (givenFor === 'area') return area ? { who, role, unit: null, area: { code: area, units: [] } } : null;
  if (givenFor !== 'unit') return { who, role, unit: null };
  const unit = parseUnitNumber(unitText ?? '');
  return unit === null ? null : { who, role, unit };
}
