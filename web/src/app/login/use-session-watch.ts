import { useCallback, useEffect, useRef, useState } from 'react';
import type { SessionLeftAnswer } from '../../../../src/presentation/api/contract/index.ts';
import { get, lastAsked, NoAnswer, whenLoggedOut } from '../../server/ask-server.ts';
import { LOGGED_IN_CHANNEL } from './log-in.ts';

/** How the session stands. */
export type Watched =
  | { readonly state: 'fine' }
  | { readonly state: 'soon'; readonly minutes: number; readonly canStay: boolean }
  | { readonly state: 'over' };

const WARN_SECONDS = 300;
const LOOK_MS = 30_000;
const FINE: Watched = { state: 'fine' };

/**
 * Looks now and then at how long the session lasts, without prolonging it, and hears of logins in other tabs. `name`: who is
 * logged in; null where nobody logs in, and then nothing is asked. Somebody else in the other tab: the page is loaded anew. The
 * same person may come in with another role: `refresh` asks anew who asks, and leaves what is typed.
 */
export function useSessionWatch(
  name: string | null,
  refresh: () => void,
): { readonly watched: Watched; readonly look: () => void } {
  const [watched, setWatched] = useState<Watched>(FINE);
  const refreshNow = useRef(refresh);
  useEffect(() => {
    refreshNow.current = refresh;
  }, [refresh]);
  const look = useCallback(() => {
    get<SessionLeftAnswer>('/api/session/left').then(
      (left) => {
        if (left.name !== name) window.location.reload();
        const minutes = Math.max(1, Math.floor(left.secondsLeft / 60));
        setWatched(left.secondsLeft > WARN_SECONDS ? FINE : { state: 'soon', minutes, canStay: left.canStay });
      },
      // Without contact nothing is known: the next look tells.
      (reason: unknown) => {
        if (reason instanceof NoAnswer && reason.code === 'not-logged-in') setWatched({ state: 'over' });
      },
    );
  }, [name]);
  useEffect(() => {
    if (name === null) return;
    whenLoggedOut(() => setWatched({ state: 'over' }));
    const timer = window.setInterval(() => {
      if (Date.now() - lastAsked() > LOOK_MS) look();
    }, LOOK_MS);
    const channel = new BroadcastChannel(LOGGED_IN_CHANNEL);
    channel.onmessage = () => {
      look();
      refreshNow.current();
    };
    return () => {
      window.clearInterval(timer);
      channel.close();
      whenLoggedOut(() => undefined);
    };
  }, [name, look]);
  return { watched, look };
}
