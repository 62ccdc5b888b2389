import { useState } from 'react';
import type { KeptFigureEntry, KeptFiguresAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { post } from '../../../server/ask-server.ts';
import { type Answered, useAnswer } from '../../../server/use-answer.ts';
import { type Sending, useSending } from '../../../server/use-sending.ts';

export interface KeptDesk extends Pick<Sending, 'busy' | 'problem'> {
  readonly asked: Answered<KeptFiguresAnswer>;
  /** What was done last, so that it can be said and undone. */
  readonly done: { readonly entry: KeptFigureEntry; readonly away: boolean } | null;
  readonly move: (entry: KeptFigureEntry, away: boolean) => void;
}

/** The kept figures, put away from the list and taken back to it. */
export function useKept(): KeptDesk {
  const { language } = useLaget();
  const asked = useAnswer<KeptFiguresAnswer>(`/api/kept-figures?lang=${language}`);
  const { busy, problem, send } = useSending();
  const [done, setDone] = useState<KeptDesk['done']>(null);
  const move = async (entry: KeptFigureEntry, away: boolean): Promise<void> => {
    const outcome = await send(async () => {
      await post(`/api/kept-figures/${encodeURIComponent(entry.id)}/put-away?lang=${language}`, { putAway: away });
      return { entry, away };
    });
    setDone(outcome);
    if (outcome !== null) asked.again();
  };
  return { asked, done, problem, busy, move: (entry, away) => void move(entry, away) };
}
