import type { Language } from '../../../../src/presentation/language/index.ts';
import { LOGIN_TEXTS } from '../../../../src/presentation/language/index.ts';
import { useSending } from '../../server/use-sending.ts';
import { logOut } from './log-in.ts';

export function LogOutButton({ language }: { readonly language: Language }) {
  const { head } = LOGIN_TEXTS[language];
  const { busy, problem, send } = useSending();
  return (
    <>
      <button type="button" className="as-link" disabled={busy} onClick={() => void send(logOut)}>
        {head.logOut}
      </button>
      {problem === null ? null : <span role="alert">{head.logOutFailed}</span>}
    </>
  );
}
