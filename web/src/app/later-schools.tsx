import { type ComponentType, useEffect, useState } from 'react';
import type { Address } from '../address/address.ts';
import { useLaget } from './laget.tsx';

type Screen = ComponentType<Address>;
let loaded: Screen | null = null;

/** Fetches the screens about schools, which are not part of the first load. */
export async function loadSchools(): Promise<Screen> {
  const { SchoolsScreen } = await import('../screens/schools/schools-screen.tsx');
  loaded = SchoolsScreen;
  return SchoolsScreen;
}

/** The screens about schools, at once where they are fetched already. */
export function LaterSchools(address: Address) {
  const { shell } = useLaget().texts;
  const [screen, setScreen] = useState<{ readonly as: Screen | null; readonly failed: boolean }>({
    as: loaded,
    failed: false,
  });
  useEffect(() => {
    if (screen.as !== null) return;
    loadSchools().then(
      (as) => setScreen({ as, failed: false }),
      () => setScreen({ as: null, failed: true }),
    );
  }, [screen.as]);
  if (screen.failed) return <p className="notice">{`${shell.failed} ${shell.failedWhatNow}`}</p>;
  if (screen.as === null) {
    return (
      <p className="loading" aria-busy="true">
        {shell.loading}
      </p>
    );
  }
  return <screen.as {...address} />;
}
