import { useCallback, useEffect, useState } from 'react';
import { get, type NoAnswer, noAnswerOf } from './ask-server.ts';

export interface Answered<T> {
  /** The newest answer; while a new question is on its way the last one stays, so that nothing jumps. */
  readonly answer: T | null;
  readonly loading: boolean;
  readonly problem: NoAnswer | null;
  readonly again: () => void;
}

interface Held<T> {
  readonly path: string | null;
  readonly answer: T | null;
  readonly problem: NoAnswer | null;
}

/** Asks the server whenever the path changes; null asks nothing. */
export function useAnswer<T>(path: string | null): Answered<T> {
  const [held, setHeld] = useState<Held<T>>({ path: null, answer: null, problem: null });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same question again
  useEffect(() => {
    if (path === null) {
      setHeld({ path: null, answer: null, problem: null });
      return;
    }
    const stop = new AbortController();
    get<T>(path, stop.signal).then(
      (answer) => setHeld({ path, answer, problem: null }),
      (reason: unknown) => {
        if (stop.signal.aborted) return;
        setHeld({ path, answer: null, problem: noAnswerOf(reason) });
      },
    );
    return () => stop.abort();
  }, [path, round]);
  const again = useCallback(() => setRound((n) => n + 1), []);
  const current = path !== null && held.path === path;
  return {
    answer: path === null ? null : held.answer,
    loading: path !== null && !current,
    problem: current ? held.problem : null,
    again,
  };
}
