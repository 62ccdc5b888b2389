import { useState } from 'react';
import type { PlacingsChange, PlacingsOutcome } from '../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../app/laget.tsx';
import { post } from '../../server/ask-server.ts';
import { type Sending, useSending } from '../../server/use-sending.ts';

type Choices = Pick<PlacingsChange, 'positions' | 'workplaces'>;

export interface Placing extends Pick<Sending, 'busy' | 'problem'> {
  readonly state: 'idle' | 'saved' | 'undone';
  /** What has been placed here and can be taken back. */
  readonly placed: Choices;
  readonly count: number;
  readonly refused: PlacingsOutcome['refused'];
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
  const { busy, problem, send } = useSending();
  const place = async (choices: Choices, then: Placing['state']) => {
    const body: PlacingsChange = { ...choices, from: null };
    const answer = await send(() => post<PlacingsOutcome>(`/api/placings?lang=${language}`, body));
    if (answer === null) return;
    const refused = new Set(answer.refused.map((one) => one.key));
    const accepted = (key: string) => !refused.has(key);
    setOutcome(answer);
    setPlaced(
      then === 'undone'
        ? NOTHING
        : { positions: without(choices.positions, accepted), workplaces: without(choices.workplaces, accepted) },
    );
    setState(then);
    changed();
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
      void place(
        {
          positions: { ...placed.positions, ...without(positions, chosen) },
          workplaces: { ...placed.workplaces, ...without(workplaces, chosen) },
        },
        'saved',
      ),
    undo: () => {
      const back = (keys: Readonly<Record<string, string>>) =>
        Object.fromEntries(Object.keys(keys).map((key) => [key, '']));
      void place({ positions: back(placed.positions), workplaces: back(placed.workplaces) }, 'undone');
    },
  };
}
