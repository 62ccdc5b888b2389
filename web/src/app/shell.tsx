import { SkipLink } from '@digdir/designsystemet-react';
import { type ReactElement, useEffect, useRef } from 'react';
import type { Address } from '../address/address.ts';
import { focusHeading } from '../parts/focus-heading.ts';
import { KEPT_PATH } from '../screens/figures/kept/kept-path.ts';
import { StatusScreen } from '../screens/status/status-screen.tsx';
import { Banner } from './banner.tsx';
import { EmergencyNote } from './emergency-note.tsx';
import { Foot } from './foot.tsx';
import { useLaget } from './laget.tsx';
import { LaterScreen } from './later.tsx';
import {
  about,
  around,
  check,
  compare,
  coverage,
  data,
  fetchLater,
  figures,
  kept,
  law,
  leaders,
  me,
  plan,
  proposal,
  questions,
  report,
  schools,
  settings,
  shortage,
  tasks,
} from './later-screens.ts';
import { SessionWatch } from './login/session-watch.tsx';
import { Who } from './login/who.tsx';
import { NotFound } from './not-found.tsx';
import {
  AROUND_PATH,
  CHECK_PATH,
  COMPARE_PATH,
  COVERAGE_PATH,
  LAW_PATH,
  LEADERS_PATH,
  ME_PATH,
  type PlaceKey,
  PROPOSAL_PATH,
  placeOf,
  QUESTIONS_PATH,
  SHORTAGE_PATH,
} from './places.ts';
import { TemporaryBanner } from './temporary-banner.tsx';
import { Top } from './top.tsx';
import { Tour } from './tour.tsx';

/** Banner, menu, the screen of the address, footer; moves focus to the heading when the screen changes. */
export function Shell({ address }: { readonly address: Address }) {
  const { texts } = useLaget();
  const place = placeOf(address.path);
  const main = useRef<HTMLElement>(null);
  const before = useRef(address.path);
  useEffect(() => {
    if (before.current === address.path) return;
    before.current = address.path;
    window.scrollTo(0, 0);
    return main.current === null ? undefined : focusHeadingSoon(main.current);
  }, [address.path]);
  useEffect(() => {
    const idle = window.setTimeout(() => void fetchLater().catch(() => undefined), 1500);
    return () => window.clearTimeout(idle);
  }, []);
  return (
    <>
      <SkipLink href="#content">{texts.shell.skip}</SkipLink>
      <Banner />
      <Who />
      <TemporaryBanner />
      <EmergencyNote />
      <Top place={place} />
      <Tour />
      <main id="content" ref={main} className="wide page" tabIndex={-1}>
        <Screen place={place} address={address} />
      </main>
      <Foot />
      <SessionWatch />
    </>
  );
}

/** Moves the focus to the heading: at once, or when the screen has been fetched. Gives the way to stop waiting. */
function focusHeadingSoon(main: HTMLElement): (() => void) | undefined {
  if (focusHeading(main)) return undefined;
  const waiting = new MutationObserver(() => {
    if (focusHeading(main)) waiting.disconnect();
  });
  waiting.observe(main, { childList: true, subtree: true });
  return () => waiting.disconnect();
}

function Screen({ place, address }: { readonly place: PlaceKey | null; readonly address: Address }) {
  const beside = besidePlaces(address);
  if (beside !== null) return beside;
  const { query } = address;
  if (place === 'status') return <StatusScreen query={query} />;
  if (place === 'figures') return <LaterScreen key="figures" screen={figures} given={{ query }} />;
  if (place === 'schools') return <LaterScreen key="schools" screen={schools} given={address} />;
  if (place === 'plan') return <LaterScreen key="plan" screen={plan} given={address} />;
  if (place === 'report') return <LaterScreen key="report" screen={report} given={address} />;
  if (place === 'data') return <LaterScreen key="data" screen={data} given={{ query }} />;
  if (place === 'tasks') return <LaterScreen key="tasks" screen={tasks} given={address} />;
  if (place === 'settings') return <LaterScreen key="settings" screen={settings} given={address} />;
  if (place === 'about') return <LaterScreen key="about" screen={about} given={{}} />;
  return <NotFound />;
}

/** Screens with a path of their own within a place. */
function besidePlaces(address: Address): ReactElement | null {
  const { path, query } = address;
  if (path === QUESTIONS_PATH) return <LaterScreen key="questions" screen={questions} given={{}} />;
  if (path === SHORTAGE_PATH) return <LaterScreen key="shortage" screen={shortage} given={address} />;
  if (path === COVERAGE_PATH) return <LaterScreen key="coverage" screen={coverage} given={address} />;
  if (path === PROPOSAL_PATH) return <LaterScreen key="proposal" screen={proposal} given={address} />;
  if (path === AROUND_PATH) return <LaterScreen key="around" screen={around} given={address} />;
  if (path === LEADERS_PATH) return <LaterScreen key="leaders" screen={leaders} given={address} />;
  if (path === COMPARE_PATH) return <LaterScreen key="compare" screen={compare} given={address} />;
  if (path === KEPT_PATH) return <LaterScreen key="kept" screen={kept} given={{ query }} />;
  if (path === CHECK_PATH) return <LaterScreen key="check" screen={check} given={{}} />;
  if (path === ME_PATH) return <LaterScreen key="me" screen={me} given={{}} />;
  if (path === LAW_PATH) return <LaterScreen key="law" screen={law} given={{ query }} />;
  return null;
}
