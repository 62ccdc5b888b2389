import { useState } from 'react';
import type { BreakChanged, BreakRequest, BreakSaved } from '../../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { post } from '../../../server/ask-server.ts';
import { type Sending, useSending } from '../../../server/use-sending.ts';

/** What was done last, so that it can be said and undone. */
export interface DoneBreak {
  readonly what: 'saved' | 'back' | 'again';
  readonly id: string;
}

export interface BreakDesk extends Pick<Sending, 'busy' | 'problem'> {
  readonly done: DoneBreak | null;
  /** True where it was saved. */
  readonly add: (request: BreakRequest) => Promise<boolean>;
  readonly withdraw: (id: string) => void;
  readonly restore: (id: string) => void;
}

/** The owner's own breaks told, taken back and put again. */
export function useBreaks(changed: () => void): BreakDesk {
  const { language } = useLaget();
  const { busy, problem, send } = useSending();
  const [done, setDone] = useState<DoneBreak | null>(null);
  const work = async (request: () => Promise<DoneBreak>): Promise<boolean> => {
    const outcome = await send(request);
    setDone(outcome);
    if (outcome !== null) changed();
    return outcome !== null;
  };
  const say = (id: string, word: 'withdraw' | 'restore', what: DoneBreak['what']) =>
    void work(async () => {
      await post<BreakChanged>(`/api/breaks/${encodeURIComponent(id)}/${word}?lang=${language}`, {});
      return { what, id };
    });
  return {
    ...{ done, busy, problem },
    add: (request) =>
      work(async () => {
        const { id } = await post<BreakSaved>(`/api/breaks?lang=${language}`, request);
        return { what: 'saved', id };
      }),
    withdraw: (id) => say(id, 'withdraw', 'back'),
    restore: (id) => say(id, 'restore', 'again'),
  };
}
