import { SkipLink } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { Address } from '../address/address.ts';
import { AboutScreen } from '../screens/about/about-screen.tsx';
import { DataScreen } from '../screens/data/data-screen.tsx';
import { FiguresScreen } from '../screens/figures/figures-screen.tsx';
import { StatusScreen } from '../screens/status/status-screen.tsx';
import { WaitingScreen } from '../screens/waiting/waiting-screen.tsx';
import { Banner } from './banner.tsx';
import { Foot } from './foot.tsx';
import { useLaget } from './laget.tsx';
import { LaterScreen } from './later.tsx';
import { compareLater, schoolsLater } from './later-screens.ts';
import { NotFound } from './not-found.tsx';
import { COMPARE_PATH, type PlaceKey, placeOf } from './places.ts';
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
    const heading = main.current?.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [address.path]);
  useEffect(() => {
    const idle = window.setTimeout(() => fetchAhead(), 1500);
    return () => window.clearTimeout(idle);
  }, []);
  return (
    <>
      <SkipLink href="#content">{texts.shell.skip}</SkipLink>
      <Banner />
      <Top place={place} />
      <Tour />
      <main id="content" ref={main} className="wide page" tabIndex={-1}>
        <Screen place={place} address={address} />
      </main>
      <Foot />
    </>
  );
}

/** Screens that are not part of the first load, once there is nothing else to do. */
function fetchAhead(): void {
  for (const { load } of [schoolsLater, compareLater]) void load().catch(() => undefined);
}

function Screen({ place, address }: { readonly place: PlaceKey | null; readonly address: Address }) {
  if (place === 'status') return <StatusScreen query={address.query} />;
  if (address.path === COMPARE_PATH) return <LaterScreen key="compare" of={compareLater} address={address} />;
  if (place === 'figures') return <FiguresScreen query={address.query} />;
  if (place === 'schools') return <LaterScreen key="schools" of={schoolsLater} address={address} />;
  if (place === 'data') return <DataScreen />;
  if (place === 'about') return <AboutScreen />;
  if (place === null) return <NotFound />;
  return <WaitingScreen key={place} place={place} />;
}
