import type { Context } from 'hono';
import { type Asker, type LoggedIn, openUnder, type SignedIn, sealUnder, tokenHash } from '../../../../access/index.ts';
import type { KeptSession, SessionDesk } from '../../../../record/administration/index.ts';
import { fill, LOGIN_TEXTS } from '../../../language/index.ts';
import { languageOf } from '../../language-of.ts';
import { ProblemAnswer } from '../../problem.ts';
import { askedFrom, networkOf } from '../asked-from.ts';
import { countSession, type RateLimits } from '../rate-limits.ts';
import type { Served } from '../served.ts';
import type { Sessions } from '../sessions.ts';
import { tokenCookie } from './cookies.ts';

/** Where the screens begin a login. */
export const LOGIN_PATH = '/api/login';
/** Asking how long is left does not prolong what is left. */
export const LEFT_PATH = '/api/session/left';
/** A session is noted as used at most this often. */
const NOTE_SECONDS = 30;

export interface LoginSessionTools {
  readonly desk: SessionDesk;
  /** The roles somebody has here today, best first; none where nobody has given them any. */
  readonly accessOf: (person: SignedIn) => Promise<readonly Asker[]>;
  /** 32 random bytes in base64url. */
  readonly newToken: () => string;
  readonly idleSeconds: number;
  readonly longestSeconds: number;
  readonly served: Served;
  readonly limits: RateLimits;
}

/** Sessions of people who have logged in. */
export interface LoginSessions extends Sessions {
  /** The session of a request that was let in, such as `s000012`. */
  readonly idOf: (c: Context) => string;
  /** Begins a session; the one the browser had before is over. */
  readonly begin: (c: Context, loggedIn: LoggedIn) => Promise<void>;
  /** Ends the session of the browser. Gives its ID token for the provider; null where there was no session. */
  readonly leave: (c: Context) => Promise<string | null>;
}

/** A session whose request has been let in. */
interface Entered {
  readonly token: string;
  readonly session: KeptSession;
  readonly mine: readonly Asker[];
  readonly asker: Asker;
  readonly idleLeft: number;
}

export function loginSessions(tools: LoginSessionTools): LoginSessions {
  const { desk, accessOf, newToken, idleSeconds, longestSeconds } = tools;
  const cookie = tokenCookie('laget-session', 'Strict', tools.served);
  const entered = new WeakMap<Context, Entered>();
  const enteredAs = (c: Context): Entered => {
    const found = entered.get(c);
    if (found === undefined) throw new Error('a route asked who asks before anybody was let in');
    return found;
  };
  return {
    enter: async (c) => void entered.set(c, await enter(c, cookie.read(c), tools)),
    askerOf: (c) => enteredAs(c).asker,
    idOf: (c) => enteredAs(c).session.id,
    own: (c) => {
      const { session, mine, idleLeft } = enteredAs(c);
      const { id, issuer, subject, name, longestLeft } = session;
      return { id, issuer, subject, name, mine, idleLeft, longestLeft };
    },
    change: async (c, { role, unit, area = null }) => {
      const { token, session, mine } = enteredAs(c);
      const asker = mine.find((one) => isSame(one, { role, unit, area }));
      if (asker === undefined) return null;
      const next = newToken();
      const sealed = sealUnder(next, openUnder(token, session.sealed));
      const changed = await desk.changeRole(session.id, { tokenHash: tokenHash(next), role, unit, area, sealed });
      if (!changed) throw notLoggedIn(c);
      cookie.write(c, next, session.longestLeft);
      return asker;
    },
    begin: async (c, { person, idToken, providerSession }) => {
      const before = cookie.read(c);
      if (before !== null) await desk.end({ token: tokenHash(before) }, 'replaced');
      const [first] = await accessOf(person);
      const token = newToken();
      await desk.begin({
        ...person,
        tokenHash: tokenHash(token),
        providerSession,
        role: first?.role ?? null,
        unit: first?.unit ?? null,
        area: first?.area?.code ?? null,
        sealed: sealUnder(token, idToken),
        idleSeconds,
        longestSeconds,
      });
      cookie.write(c, token, longestSeconds);
    },
    leave: async (c) => {
      const token = cookie.read(c);
      cookie.remove(c);
      if (token === null) return null;
      const session = await desk.find(tokenHash(token));
      await desk.end({ token: tokenHash(token) }, 'logged-out');
      return session === null ? null : openUnder(token, session.sealed);
    },
  };
}

interface Chosen {
  readonly role: string | null;
  readonly unit: string | null;
  readonly area: string | null;
}

/** Whether a role somebody has is the one that is chosen: the same role may be given for several places. */
function isSame(asker: Asker, { role, unit, area }: Chosen): boolean {
  return asker.role === role && asker.unit === unit && (asker.area?.code ?? null) === area;
}

function notLoggedIn(c: Context): ProblemAnswer {
  const headers = { 'www-authenticate': 'OpenIDConnect realm="Laget"' };
  return new ProblemAnswer(401, 'not-logged-in', LOGIN_TEXTS[languageOf(c)].notLoggedIn, {
    login: LOGIN_PATH,
    headers,
  });
}

async function enter(c: Context, token: string | null, tools: LoginSessionTools): Promise<Entered> {
  const { desk, accessOf, limits, served, idleSeconds } = tools;
  const session = token === null ? null : await desk.find(tokenHash(token));
  if (token === null || session === null) {
    await limits.count(c, 'strangers', networkOf(askedFrom(c, served)));
    throw notLoggedIn(c);
  }
  await countSession(limits, c, session.id);
  const mine = await accessOf(session);
  const asker = mine.find((one) => isSame(one, session)) ?? mine[0];
  if (asker === undefined) throw noRole(c, session.name, served);
  const noted = idleSeconds - session.idleLeft >= NOTE_SECONDS && c.req.path !== LEFT_PATH;
  if (noted) await desk.seen(session.id);
  return { token, session, mine, asker, idleLeft: noted ? idleSeconds : session.idleLeft };
}

function noRole(c: Context, name: string, { contact }: Served): ProblemAnswer {
  const { noRole: text, whomToAsk, whomUnknown } = LOGIN_TEXTS[languageOf(c)];
  const whom = contact === null ? whomUnknown : fill(whomToAsk, { contact });
  return new ProblemAnswer(403, 'no-role', fill(text, { name, whom }));
}
