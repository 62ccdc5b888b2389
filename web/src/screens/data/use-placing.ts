import { useState } from 'react';
import type { PlacingsChange, PlacingsOutcome } from '../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { NoAnswer, post } from '../../server/ask-server.ts';

type Choices = Pick<PlacingsChange, 'positions' | 'workplaces'>;

export interface Placing {
  readonly state: 'idle' | 'saved' | 'undone';
  /** Something is on its way to the server. */
  readonly busy: boolean;
  /** What has been placed here and can be taken back. */
  readonly placed: Choices;
  readonly count: number;
  readonly refused: PlacingsOutcome['refused'];
  readonly problem: NoAnswer | null;
  readonly save: (choices: Choices) => void;
  readonly undo: () => void;
}

const NOTHING: Choices = { positions: {}, workplaces: {} };

function without(choices: Readonly<Record<string, string>>, keep: (key: string, value: string) => boolean) {
  return Object.fromEntries(Object.entries(choices).filter(([key, value]) => keep(key, value)));
}

/** Saves placings and takes them back: an empty place takes a placing back, so the code is «ikke fordelt» again. */
export function usePlacing(changed: () => void): Placing {
  const { language } = useLaget();
  const [state, setState] = useState<Placing['state']>('idle');
  const [placed, setPlaced] = useState<Choices>(NOTHING);
  const [outcome, setOutcome] = useState<PlacingsOutcome>({ positions: 0, workplaces: 0, refused: [] });
  const [problem, setProblem] = useState<NoAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (choices: Choices, then: Placing['state']) => {
    setBusy(true);
    try {
      const body: PlacingsChange = { ...choices, from: null };
      const answer = await post<PlacingsOutcome>(`/api/placings?lang=${language}`, body);
      const refused = new Set(answer.refused.map((one) => one.key));
      const accepted = (key: string) => !refused.has(key);
      setOutcome(answer);
      setPlaced(
        then === 'undone'
          ? NOTHING
          : { positions: without(choices.positions, accepted), workplaces: without(choices.workplaces, accepted) },
      );
      setState(then);
      setProblem(null);
      changed();
    } catch (reason) {
      setProblem(reason instanceof NoAnswer ? reason : new NoAnswer('fault', null));
    } finally {
      setBusy(false);
    }
  };
  const chosen = (_key: string, value: string) => value !== '';
  return {
    state,
    busy,
    placed,
    count: outcome.positions + outcome.workplaces,
    refused: outcome.refused,
    problem,
    save: ({ positions, workplaces }) =>
      void send(
        {
          positions: { ...placed.positions, ...without(positions, chosen) },
          workplaces: { ...placed.workplaces, ...without(workplaces, chosen) },
        },
        'saved',
      ),
    undo: () => {
      const back = (keys: Readonly<Record<string, string>>) =>
        Object.fromEntries(Object.keys(keys).map((key) => [key, '']));
      void send({ positions: back(placed.positions), workplaces: back(placed.workplaces) }, 'undone');
    },
  };
}
