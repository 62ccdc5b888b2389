import type { Parts } from '../parts.ts';
import { askFirstQuestions } from './first-questions.ts';

export interface Warming {
  /** Asks, in the background, what the first screen and the schools ask, so that whoever opens it does not wait. */
  readonly start: () => void;
  /** Asks no further, and waits for the question on its way. */
  readonly stop: () => Promise<void>;
}

/** The gate keeps the answers it has given; a new start asks for the dataset at hand then. */
export function warmStatus({ open, figures, logFault }: Pick<Parts, 'open' | 'figures' | 'logFault'>): Warming {
  let stopped = false;
  let running = Promise.resolve();
  const gate: Parts['figures'] = {
    ...figures,
    answer: async (question, asker, audience) => {
      // Other requests go first.
      await new Promise((next) => setImmediate(next));
      return stopped ? { refusal: { code: 'no-data' } } : figures.answer(question, asker, audience);
    },
  };
  const ask = async () => {
    if (!stopped) await askFirstQuestions(open, gate, () => !stopped);
  };
  return {
    start: () => {
      running = running.then(ask).catch(logFault);
    },
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}
