import { type ComponentType, useEffect, useState } from 'react';
import type { Address } from '../address/address.ts';
import { useLaget } from './laget.tsx';

type Screen = ComponentType<Address>;

/** A screen that is not part of the first load: how it is fetched, and whether it is. */
export interface Later {
  readonly load: () => Promise<Screen>;
  readonly held: () => Screen | null;
}

/** A screen that is fetched when it is first asked for. */
export function later(fetch: () => Promise<Screen>): Later {
  let loaded: Screen | null = null;
  const load = async () => {
    loaded = await fetch();
    return loaded;
  };
  return { load, held: () => loaded };
}

/** A screen that is fetched later, at once where it is fetched already. */
export function LaterScreen({ of, address }: { readonly of: Later; readonly address: Address }) {
  const { shell } = useLaget().texts;
  const [screen, setScreen] = useState<{ readonly as: Screen | null; readonly failed: boolean }>({
    as: of.held(),
    failed: false,
  });
  useEffect(() => {
    if (screen.as !== null) return;
    of.load().then(
      (as) => setScreen({ as, failed: false }),
      () => setScreen({ as: null, failed: true }),
    );
  }, [screen.as, of]);
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
