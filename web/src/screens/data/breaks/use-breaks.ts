import { useState } from 'react';
import type {
  BreakChanged,
  BreakRequest,
  BreakSaved,
  BreaksAnswer,
} from '../../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { NoAnswer, post } from '../../../server/ask-server.ts';
import { useAnswer } from '../../../server/use-answer.ts';

/** What was done last, so that it can be said and undone. */
export interface DoneBreak {
  readonly what: 'saved' | 'back' | 'again';
  readonly id: string;
}

export interface BreakDesk {
  readonly answer: BreaksAnswer | null;
  readonly done: DoneBreak | null;
  readonly problem: NoAnswer | null;
  readonly busy: boolean;
  /** True where it was saved. */
  readonly add: (request: BreakRequest) => Promise<boolean>;
  readonly withdraw: (id: string) => void;
  readonly restore: (id: string) => void;
}

/** The breaks, and the owner's own told, taken back and put again. */
export function useBreaks(changed: () => void): BreakDesk {
  const { language } = useLaget();
  const asked = useAnswer<BreaksAnswer>(`/api/breaks?lang=${language}`);
  const [done, setDone] = useState<DoneBreak | null>(null);
  const [problem, setProblem] = useState<NoAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (work: () => Promise<DoneBreak>): Promise<boolean> => {
    setBusy(true);
    try {
      setDone(await work());
      setProblem(null);
      asked.again();
      changed();
      return true;
    } catch (reason) {
      setDone(null);
      setProblem(reason instanceof NoAnswer ? reason : new NoAnswer('fault', null));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const say = (id: string, word: 'withdraw' | 'restore', what: DoneBreak['what']) =>
    void send(async () => {
      await post<BreakChanged>(`/api/breaks/${encodeURIComponent(id)}/${word}?lang=${language}`, {});
      return { what, id };
    });
  return {
    answer: asked.answer,
    done,
    problem,
    busy,
    add: (request) =>
      send(async () => {
        const { id } = await post<BreakSaved>(`/api/breaks?lang=${language}`, request);
        return { what: 'saved', id };
      }),
    withdraw: (id) => say(id, 'withdraw', 'back'),
    restore: (id) => say(id, 'restore', 'again'),
  };
}
