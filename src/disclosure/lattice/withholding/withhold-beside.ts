import type { Worker } from 'node:worker_threads';
import { newWorker } from '../../protection/search/threads/new-worker.ts';
import type { Problem } from '../known/withhold.ts';
import { type Withholder, withholdHere } from './withholder.ts';

/** What the thread is given. */
export interface Asked {
  readonly no: number;
  readonly problem: Problem;
  readonly first: ReadonlySet<number>;
}

/** What it says. */
export type Said =
  | { readonly no: number; readonly hidden: ReadonlySet<number> }
  | { readonly no: number; readonly fault: string };

export interface WithholdingBeside {
  readonly withhold: Withholder;
  /** Ends the thread; what waits for it is withheld here. */
  readonly stop: () => Promise<void>;
}

/** Tables of at most so many rows are done sooner than they are handed over. */
const SMALL = 150;

interface Waiting {
  readonly done: (hidden: ReadonlySet<number>) => void;
  readonly failed: (problem: unknown) => void;
}

/**
 * Withholds in large tables (seconds for a large owner) in a thread, started when the first one comes, so that others are answered meanwhile.
 * A thread that fails costs time: then it is done here, and the next table starts another.
 */
export function withholdBeside(): WithholdingBeside {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | null = null;
  let given = 0;
  const lose = (problem: unknown, of: Worker): void => {
    if (thread === of) thread = null;
    for (const { failed } of waiting.values()) failed(problem);
    waiting.clear();
  };
  const start = (): Worker => {
    const one = newWorker(new URL('./withhold-thread.ts', import.meta.url));
    one.on('message', (said: Said) => {
      const asker = waiting.get(said.no);
      waiting.delete(said.no);
      if ('fault' in said) asker?.failed(new Error(said.fault));
      else asker?.done(said.hidden);
    });
    one.on('error', (problem) => lose(problem, one));
    one.on('exit', () => lose(new Error('the thread has ended'), one));
    // Whoever has nothing else to do may end.
    one.unref();
    return one;
  };
  const handOver = (problem: Problem, first: ReadonlySet<number>) =>
    new Promise<ReadonlySet<number>>((done, failed) => {
      thread ??= start();
      const no = ++given;
      waiting.set(no, { done, failed });
      const asked: Asked = { no, problem, first };
      thread.postMessage(asked);
    });
  return {
    withhold: (problem, first) => {
      if (first.size === 0 || problem.table.rows.length <= SMALL) return withholdHere(problem, first);
      return handOver(problem, first).catch(() => withholdHere(problem, first));
    },
    stop: async () => {
      await thread?.terminate();
    },
  };
}
