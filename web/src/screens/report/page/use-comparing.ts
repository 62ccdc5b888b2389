import { useEffect, useState } from 'react';
import type { ReportComparing } from '../../../../../src/presentation/api/contract/index.ts';
import type { NoAnswer } from '../../../server/ask-server.ts';
import { useAnswer } from '../../../server/use-answer.ts';

const EVERY_MS = 1500;

export interface Compared<Answer> {
  /** The latest that was done: it stays while it is asked anew, so that nothing jumps. */
  readonly done: Answer | null;
  readonly running: boolean;
  readonly failed: string | null;
  readonly problem: NoAnswer | null;
  readonly again: () => void;
}

/** Asks for what takes half a minute until it is done; null asks nothing. */
export function useComparing<Answer extends { readonly comparing: ReportComparing }>(
  path: string | null,
): Compared<Answer> {
  const { answer, problem, loading, again } = useAnswer<Answer>(path);
  const [done, setDone] = useState<Answer | null>(null);
  const state = answer?.comparing.state ?? null;
  useEffect(() => {
    if (answer !== null && answer.comparing.state === 'done') setDone(answer);
  }, [answer]);
  useEffect(() => {
    if (answer === null || state !== 'running') return;
    const later = window.setTimeout(again, EVERY_MS);
    return () => window.clearTimeout(later);
  }, [answer, state, again]);
  const failed = answer?.comparing.state === 'failed' ? answer.comparing.problem : null;
  return { done, running: path !== null && (loading || state === 'running'), failed, problem, again };
}
