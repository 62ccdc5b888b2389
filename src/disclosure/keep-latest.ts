/** A shelf for answers that cost time: the latest few by key, the longest unused goes first. */
export interface Shelf<T> {
  readonly find: (key: string) => T | undefined;
  readonly put: (key: string, value: T) => void;
  /** Takes a value away before its time. */
  readonly drop: (key: string) => void;
  /** All that is kept, the longest unused first. */
  readonly all: () => readonly (readonly [string, T])[];
}

/** An empty shelf for so many values. */
export function keepLatest<T>(most: number): Shelf<T> {
  const kept = new Map<string, T>();
  const put = (key: string, value: T) => {
    kept.delete(key);
    kept.set(key, value);
    const oldest = kept.keys().next();
    if (kept.size > most && oldest.done !== true) kept.delete(oldest.value);
  };
  return {
    find: (key) => {
      const value = kept.get(key);
      if (value !== undefined) put(key, value);
      return value;
    },
    put,
    drop: (key) => void kept.delete(key),
    all: () => [...kept],
  };
}
