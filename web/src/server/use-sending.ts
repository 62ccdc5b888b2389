import { useState } from 'react';
import { type NoAnswer, noAnswerOf } from './ask-server.ts';

export interface Sending {
  /** Something is on its way to the server. */
  readonly busy: boolean;
  /** Why the last one failed; null where it went well. */
  readonly problem: NoAnswer | null;
  /** Does the work and gives what came of it; null where it failed. */
  readonly send: <Outcome>(work: () => Promise<Outcome>) => Promise<Outcome | null>;
}

/** One thing at a time sent to the server: whether it is on its way, and why it failed. */
export function useSending(): Sending {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<NoAnswer | null>(null);
  const send: Sending['send'] = async (work) => {
    setBusy(true);
    try {
      const outcome = await work();
      setProblem(null);
      return outcome;
    } catch (reason) {
      setProblem(noAnswerOf(reason));
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, send };
}
