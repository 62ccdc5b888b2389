import { useState } from 'react';
import type { KeptFigureEntry, KeptFiguresAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { NoAnswer, post } from '../../../server/ask-server.ts';
import { type Answered, useAnswer } from '../../../server/use-answer.ts';

export interface KeptDesk {
  readonly asked: Answered<KeptFiguresAnswer>;
  /** What was done last, so that it can be said and undone. */
  readonly done: { readonly entry: KeptFigureEntry; readonly away: boolean } | null;
  readonly problem: NoAnswer | null;
  readonly busy: boolean;
  readonly move: (entry: KeptFigureEntry, away: boolean) => void;
}

/** The kept figures, put away from the list and taken back to it. */
export function useKept(): KeptDesk {
  const { language } = useLaget();
  const asked = useAnswer<KeptFiguresAnswer>(`/api/kept-figures?lang=${language}`);
  const [done, setDone] = useState<KeptDesk['done']>(null);
  const [problem, setProblem] = useState<NoAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const move = async (entry: KeptFigureEntry, away: boolean): Promise<void> => {
    setBusy(true);
    try {
      await post(`/api/kept-figures/${encodeURIComponent(entry.id)}/put-away?lang=${language}`, { putAway: away });
      setDone({ entry, away });
      setProblem(null);
      asked.again();
    } catch (reason) {
      setDone(null);
      setProblem(reason instanceof NoAnswer ? reason : new NoAnswer('fault', null));
    } finally {
      setBusy(false);
    }
  };
  return { asked, done, problem, busy, move: (entry, away) => void move(entry, away) };
}
