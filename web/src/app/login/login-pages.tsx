import { Button } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect } from 'react';
import { type Language, LOGIN_TEXTS, SCREEN_TEXTS } from '../../../../src/presentation/language/index.ts';
import type { Address } from '../../address/address.ts';
import { useTitle } from '../../parts/use-title.ts';
import { here, LOGGED_IN_CHANNEL, LOGGED_IN_PATH, loginAddress } from './log-in.ts';

const LOGIN_PAGE = '/logg-inn';
const LOGGED_OUT_PAGE = '/logget-ut';

/** Whether a path is one of the pages that are shown to whoever has not come in. */
export function isLoginPath(path: string): boolean {
  return path === LOGIN_PAGE || path === LOGGED_OUT_PAGE || path === LOGGED_IN_PATH;
}

interface PagesProps {
  readonly address: Address;
  readonly language: Language;
}

export function LoginPages({ address, language }: PagesProps) {
  const { page } = LOGIN_TEXTS[language];
  if (address.path === LOGGED_IN_PATH) return <LoggedInPage language={language} />;
  if (address.path === LOGIN_PAGE) {
    const back = address.query.get('return') ?? '/';
    return <LoginPage why={address.query.get('why')} back={back} language={language} />;
  }
  return (
    <Page title={page.loggedOut} language={language}>
      <p className="lead">{page.loggedOutLead}</p>
      <LogInLink label={page.logInAgain} back="/" />
    </Page>
  );
}

interface LoginPageProps {
  /** Why the last login failed, as a code. */
  readonly why: string | null;
  /** Where to come back to; left out = here. */
  readonly back?: string;
  readonly language: Language;
}

/** Says that one must log in, and why the last try failed. */
export function LoginPage({ why, back, language }: LoginPageProps) {
  const { page, refusals } = LOGIN_TEXTS[language];
  const said = Object.entries(refusals).find(([code]) => code === why)?.[1];
  return (
    <Page title={page.title} language={language}>
      {said === undefined ? null : (
        <p role="alert" className="notice">
          {said}
        </p>
      )}
      <p className="lead">{page.lead}</p>
      <LogInLink label={page.logIn} back={back ?? here()} />
    </Page>
  );
}

/** The end of a login in a tab of its own: the tab one came from is told. */
function LoggedInPage({ language }: { readonly language: Language }) {
  const { page } = LOGIN_TEXTS[language];
  useEffect(() => {
    const channel = new BroadcastChannel(LOGGED_IN_CHANNEL);
    channel.postMessage('logged-in');
    return () => channel.close();
  }, []);
  return (
    <Page title={page.loggedIn} language={language}>
      <p className="lead">{page.closeTab}</p>
      <p>
        <a href="/">{page.toStart}</a>
      </p>
    </Page>
  );
}

function LogInLink({ label, back }: { readonly label: string; readonly back: string }) {
  return (
    <Button asChild>
      <a href={loginAddress(back)}>{label}</a>
    </Button>
  );
}

interface PageProps {
  readonly title: string;
  readonly language: Language;
  readonly children: ReactNode;
}

/** A page outside the shell: nothing of the owner is shown. */
export function Page({ title, language, children }: PageProps) {
  useTitle(title);
  return (
    <>
      <header className="top">
        <div className="wide">
          <span className="brand">{SCREEN_TEXTS[language].shell.product}</span>
        </div>
      </header>
      <main className="wide page login-page">
        <h1>{title}</h1>
        {children}
      </main>
    </>
  );
}
