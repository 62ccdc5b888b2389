import { useEffect, useState } from 'react';
import type {
  DimensionsAnswer,
  MetricsAnswer,
  OwnerAnswer,
  SessionAnswer,
  UnitsAnswer,
} from '../../../src/presentation/api/contract/index.ts';
import { type Language, SCREEN_TEXTS } from '../../../src/presentation/language/index.ts';
import { type Address, useAddress } from '../address/address.ts';
import { useAnswer } from '../server/use-answer.ts';
import { LagetProvider } from './laget.tsx';
import { isLoginPath, LoginPage, LoginPages } from './login/login-pages.tsx';
import { NoRolePage } from './login/no-role-page.tsx';
import { startLanguage, storeLanguage } from './preferences.ts';
import { Shell } from './shell.tsx';

/** Holds the language, and leads to the pages of login or to the screens. */
export function App() {
  const address = useAddress();
  const [language, setLanguage] = useState<Language>(() => startLanguage(address.query));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (isLoginPath(address.path)) return <LoginPages address={address} language={language} />;
  return <Opened address={address} language={language} setLanguage={setLanguage} />;
}

interface OpenedProps {
  readonly address: Address;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

/** Holds what every screen needs from the server, then shows the shell; or who may not come in, and why. */
function Opened({ address, language, setLanguage }: OpenedProps) {
  const texts = SCREEN_TEXTS[language];
  const owner = useAnswer<OwnerAnswer>(`/api/owner?lang=${language}`);
  const session = useAnswer<SessionAnswer>(`/api/session?lang=${language}`);
  const metrics = useAnswer<MetricsAnswer>(`/api/metrics?lang=${language}`);
  const dimensions = useAnswer<DimensionsAnswer>(`/api/dimensions?lang=${language}`);
  const units = useAnswer<UnitsAnswer>(`/api/units?lang=${language}`);
  const all = [owner, session, metrics, dimensions, units];
  const refresh = () => all.forEach((asked) => void asked.again());
  if (!owner.answer || !session.answer || !metrics.answer || !dimensions.answer || !units.answer) {
    const shut = session.problem?.code;
    if (shut === 'not-logged-in') return <LoginPage why={null} language={language} />;
    if (shut === 'no-role') {
      return <NoRolePage detail={session.problem?.detail ?? ''} language={language} again={refresh} />;
    }
    const failed = all.some((asked) => asked.problem !== null);
    return <Opening failed={failed} language={language} again={refresh} />;
  }
  const state = {
    language,
    texts,
    setLanguage: (chosen: Language) => {
      storeLanguage(chosen);
      setLanguage(chosen);
    },
    owner: owner.answer,
    session: session.answer,
    metrics: metrics.answer,
    dimensions: dimensions.answer,
    units: units.answer,
    refresh,
  };
  return (
    <LagetProvider value={state}>
      <Shell address={address} />
    </LagetProvider>
  );
}

interface OpeningProps {
  readonly failed: boolean;
  readonly language: Language;
  readonly again: () => void;
}

function Opening({ failed, language, again }: OpeningProps) {
  const { shell } = SCREEN_TEXTS[language];
  return (
    <main className="wide page" aria-busy={!failed}>
      <h1>{shell.product}</h1>
      {failed ? (
        <div role="alert" className="notice">
          <strong>{shell.failed}</strong> {shell.failedWhatNow}{' '}
          <button type="button" className="as-link" onClick={again}>
            {shell.retry}
          </button>
        </div>
      ) : (
        <p className="loading">{shell.loading}</p>
      )}
    </main>
  );
}
