import { type ComponentType, useEffect, useState } from 'react';
import { useLaget } from './laget.tsx';

/** A screen that is not part of the first load. */
export interface Later<Props> {
  /** Fetches it, also ahead of the first time it is shown. */
  readonly fetch: () => Promise<ComponentType<Props>>;
  /** Null until it is fetched. */
  readonly fetched: () => ComponentType<Props> | null;
}

export function later<Props>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let loaded: ComponentType<Props> | null = null;
  return {
    fetch: async () => {
      loaded = await load();
      return loaded;
    },
    fetched: () => loaded,
  };
}

interface LaterProps<Props> {
  readonly screen: Later<Props>;
  readonly given: Props;
}

/** Shows a screen at once where it is fetched already, else when it has come. Give each screen a key of its own. */
export function LaterScreen<Props extends object>({ screen, given }: LaterProps<Props>) {
  const { shell } = useLaget().texts;
  const [shown, setShown] = useState({ as: screen.fetched(), failed: false });
  useEffect(() => {
    if (shown.as !== null) return;
    screen.fetch().then(
      (as) => setShown({ as, failed: false }),
      () => setShown({ as: null, failed: true }),
    );
  }, [screen, shown.as]);
  if (shown.failed) return <p className="notice">{`${shell.failed} ${shell.failedWhatNow}`}</p>;
  if (shown.as === null) {
    return (
      <p className="loading" aria-busy="true">
        {shell.loading}
      </p>
    );
  }
  return <shown.as {...given} />;
}
