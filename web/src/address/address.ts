import { useSyncExternalStore } from 'react';

/** The state of every view lives in the address: a path, and a query. */
export interface Address {
  readonly path: string;
  readonly query: URLSearchParams;
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

const current = () => window.location.pathname + window.location.search;

export function useAddress(): Address {
  const text = useSyncExternalStore(subscribe, current);
  const [path = '/', query = ''] = text.split('?');
  return { path, query: new URLSearchParams(query) };
}

/** Goes to an address of the application: `push` for a new view, `replace` for a change within one. */
export function go(to: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') window.history.pushState(null, '', to);
  else window.history.replaceState(null, '', to);
  for (const listener of listeners) listener();
}
