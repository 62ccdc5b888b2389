import { useState } from 'react';
import { type Answered, useAnswer } from '../../../server/use-answer.ts';

interface Look<T> extends Answered<T> {
  /** Nobody has said what this task is for: the server waits for it. */
  readonly asks: boolean;
  /** Says what it is for, for the first time or anew. */
  readonly choose: (purpose: string) => void;
}

/**
 * Looks at one task. What it is for is told once; the server keeps it for the session, so that the next look does not ask.
 * `task` is a path, `query` the rest of the question; null asks nothing.
 */
export function useLook<T>(task: string | null, query: string): Look<T> {
  const [chosen, setChosen] = useState({ task, purpose: '' });
  // What was chosen for another task is not for this one.
  const told = chosen.purpose !== '' && chosen.task === task ? `&purpose=${chosen.purpose}` : '';
  const asked = useAnswer<T>(task === null ? null : `${task}${task.includes('?') ? '&' : '?'}${query}${told}`);
  const asks = asked.problem?.code === 'purpose-needed';
  return { ...asked, problem: asks ? null : asked.problem, asks, choose: (purpose) => setChosen({ task, purpose }) };
}
