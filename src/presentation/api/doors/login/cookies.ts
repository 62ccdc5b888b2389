import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { isEncrypted, type Served } from '../served.ts';

/** 32 random bytes in base64url. */
const TOKEN = /^[\w-]{43}$/;

export interface TokenCookie {
  /** Null where there is none, or it is none of ours. */
  readonly read: (c: Context) => string | null;
  readonly write: (c: Context, token: string, seconds: number) => void;
  readonly remove: (c: Context) => void;
}

/**
 * A cookie that no script can read. Over https its name begins with `__Host-`, so that no other name of the site can set
 * it; `Lax` where it must come along when the provider sends people back, else `Strict`.
 */
export function tokenCookie(name: string, sameSite: 'Lax' | 'Strict', served: Served): TokenCookie {
  const secure = isEncrypted(served);
  const called = secure ? `__Host-${name}` : name;
  const kept = { httpOnly: true, sameSite, path: '/', secure } as const;
  return {
    read: (c) => {
      const token = getCookie(c, called) ?? '';
      return TOKEN.test(token) ? token : null;
    },
    write: (c, token, seconds) => setCookie(c, called, token, { ...kept, maxAge: seconds }),
    remove: (c) => void deleteCookie(c, called, kept),
  };
}
