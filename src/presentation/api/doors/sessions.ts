import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { type Asker, parseRole, ROLE_GIVEN, ROLES, type Role } from '../../../access/index.ts';
import { parseUnitNumber } from '../../../terms/index.ts';

export const VISITOR_COOKIE = 'laget-session';
/** Sessions beyond this number push the oldest out. */
const MOST_SESSIONS = 10_000;

/** The first role of a visitor to the invented owner, where nobody logs in. */
const VISITOR: Asker = { who: 'visitor', role: 'hr-analyst', unit: null };

/** Roles a visitor may try; the holder of the data folder sits at the command line. */
export const VISITOR_ROLES: readonly Role[] = ROLES.filter((role) => role !== 'data-folder-holder');

/** Somebody's own session, as the head of the page shows it. */
export interface OwnSession {
  /** Such as `s000012`. */
  readonly id: string;
  /** Who vouches, and what the person is called there. */
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** The roles that have been given to them. */
  readonly mine: readonly Asker[];
  /** Until it ends if nothing is asked for, and whatever is done; seconds. */
  readonly idleLeft: number;
  readonly longestLeft: number;
}

/** Which role somebody wants to use. */
export interface SessionAsked {
  readonly role: string;
  readonly unit: string | null;
  /** Code of an area, for roles that are given for one. */
  readonly area?: string | null | undefined;
}

/** Who asks. */
export interface Sessions {
  /** Lets a request in before a route sees it. Throws `ProblemAnswer` where nobody is logged in, or has no role here. */
  readonly enter: (c: Context) => Promise<void>;
  /** Who asks; only after `enter`. */
  readonly askerOf: (c: Context) => Asker;
  /** Null where the role is not one to choose, or lacks its unit or area. */
  readonly change: (c: Context, asked: SessionAsked) => Promise<Asker | null>;
  /** Null where nobody logs in. */
  readonly own: (c: Context) => OwnSession | null;
}

/**
 * Nobody logs in: opaque cookies, sessions in memory, for who the visitor has chosen to look as. `random` gives unguessable
 * texts.
 */
export function visitorSessions(random: () => string): Sessions {
  const sessions = new Map<string, Asker>();
  return {
    enter: async () => undefined,
    askerOf: (c) => sessions.get(getCookie(c, VISITOR_COOKIE) ?? '') ?? VISITOR,
    own: () => null,
    change: async (c, asked) => {
      const asker = readAsker(asked);
      if (asker === null) return null;
      const token = random();
      sessions.delete(getCookie(c, VISITOR_COOKIE) ?? '');
      sessions.set(token, asker);
      const oldest = sessions.keys().next().value;
      if (sessions.size > MOST_SESSIONS && oldest !== undefined) sessions.delete(oldest);
      setCookie(c, VISITOR_COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
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
