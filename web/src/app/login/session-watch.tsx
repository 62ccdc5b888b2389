import { Button, Dialog } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { fill, LOGIN_TEXTS } from '../../../../src/presentation/language/index.ts';
import { get } from '../../server/ask-server.ts';
import { useLaget } from '../laget.tsx';
import { here, LOGGED_IN_PATH, loginAddress } from './log-in.ts';
import { useSessionWatch, type Watched } from './use-session-watch.ts';

/** Warns before the session ends, and lets one log in again in another tab when it is over: what is typed stays. */
export function SessionWatch() {
  const { session, language, refresh } = useLaget();
  const { watch } = LOGIN_TEXTS[language];
  const { watched, look } = useSessionWatch(session.login?.name ?? null, refresh);
  const dialog = useRef<HTMLDialogElement>(null);
  const open = watched.state !== 'fine';
  useEffect(() => {
    const shown = dialog.current;
    if (open && shown?.open === false) shown.showModal();
    if (!open && shown?.open === true) shown.close();
  }, [open]);
  const stay = async () => {
    await get('/api/session').catch(() => undefined);
    look();
  };
  return (
    <Dialog ref={dialog} closeButton={false} aria-labelledby="session-watch-title">
      <h2 id="session-watch-title">{watched.state === 'over' ? watch.over : watch.soon}</h2>
      {watched.state === 'soon' ? <Soon watched={watched} stay={() => void stay()} /> : null}
      {watched.state === 'over' ? <Over /> : null}
    </Dialog>
  );
}

interface SoonProps {
  readonly watched: Extract<Watched, { readonly state: 'soon' }>;
  readonly stay: () => void;
}

function Soon({ watched: { minutes, canStay }, stay }: SoonProps) {
  const { watch } = LOGIN_TEXTS[useLaget().language];
  return (
    <>
      <p>{fill(canStay ? watch.soonText : watch.longestText, { minutes })}</p>
      <div className="login-ways">
        {canStay ? (
          <Button type="button" onClick={stay}>
            {watch.stay}
          </Button>
        ) : (
          <InNewTab />
        )}
      </div>
    </>
  );
}

function Over() {
  const { watch } = LOGIN_TEXTS[useLaget().language];
  return (
    <>
      <p>{watch.overText}</p>
      <div className="login-ways">
        <InNewTab />
        <a href={loginAddress(here())}>{watch.here}</a>
      </div>
    </>
  );
}

function InNewTab() {
  const { watch } = LOGIN_TEXTS[useLaget().language];
  return (
    <Button asChild>
      <a href={loginAddress(LOGGED_IN_PATH)} target="_blank" rel="noreferrer">
        {watch.inNewTab}
      </a>
    </Button>
  );
}
