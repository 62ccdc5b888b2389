import type { Question } from '../../analysis/index.ts';
import type { OpenRecord } from '../../record/administration/index.ts';
import { keepLatest } from '../keep-latest.ts';
import type { Withholder } from '../lattice/withholding/withholder.ts';
import { type AtHand, atHand, type Brought, broughtFrom } from './at-hand.ts';
import { oneByOne } from './one-by-one.ts';

/** Public questions that are remembered, for whoever makes other figures ready. */
const ASKED_KEPT = 100;

export interface Held {
  readonly now: () => AtHand;
  readonly refresh: (brought?: Brought | null) => Promise<void>;
  readonly kept: () => Brought;
  /** That a public question was asked. */
  readonly remember: (question: Question) => void;
  /** What was remembered, the latest first. */
  readonly asked: () => readonly Question[];
  readonly turn: () => number;
}

/** The dataset at hand, the way to swap in a new one, and what was asked of it and of those before. */
export async function holdLatest(open: OpenRecord, withhold: Withholder): Promise<Held> {
  let held = await atHand(open, { before: null, brought: null, withhold });
  let turn = 0;
  let latest: Brought | null = null;
  const asked = keepLatest<Question>(ASKED_KEPT);
  const swap = oneByOne(async () => {
    const brought = latest;
    latest = null;
    held = await atHand(open, { before: held, brought, withhold });
    turn += 1;
  });
  return {
    now: () => held,
    turn: () => turn,
    kept: () => broughtFrom(held),
    remember: (question) => asked.put(JSON.stringify(question), question),
    asked: () =>
      asked
        .all()
        .map(([, question]) => question)
        .reverse(),
    refresh: (brought = null) => {
      latest = brought ?? latest;
      return swap();
    },
  };
}
