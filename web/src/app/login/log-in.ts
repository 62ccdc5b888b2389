import type { LogoutAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { post } from '../../server/ask-server.ts';

/** Tells the other tabs of this browser that somebody has logged in. */
export const LOGGED_IN_CHANNEL = 'laget-logged-in';
/** Where a login in a tab of its own ends. */
export const LOGGED_IN_PATH = '/logget-inn';

/** The address that begins a login and comes back to a path of ours. */
export function loginAddress(back: string): string {
  return `/api/login?return=${encodeURIComponent(back)}`;
}

/** Where the reader is, to come back to. */
export function here(): string {
  return window.location.pathname + window.location.search + window.location.hash;
}

/** Logs out here, and goes to the provider to log out there. Throws `NoAnswer`. */
export async function logOut(): Promise<void> {
  const { next } = await post<LogoutAnswer>('/api/logout', {});
  window.location.assign(next);
}
