import type { Found } from '../found.ts';
import { AT_ONCE, type PartsSearch } from '../in-parts.ts';
import type { PartFound } from '../one-part.ts';
import type { Step } from '../publishing-back.ts';
import { startThread, type Thread } from './thread.ts';

/** Has the parts of a table searched in so many threads. What is found is the same with any number of them. */
export async function inThreads(search: PartsSearch, threads: number, tell: (step: Step) => void): Promise<Found> {
  const idle = Array.from({ length: Math.min(threads, search.size, AT_ONCE) }, () => startThread());
  const all = [...idle];
  const far = new Float64Array(search.size);
  const told = (at: number) => (step: Step) => {
    far[at] = step.stage === 'repair' ? 0 : step.done / step.of;
    tell({ stage: 'parts', done: far.reduce((so, one) => so + one, 0), of: search.size });
  };
  const handBack = (at: number, found: PartFound, thread: Thread) => {
    far[at] = 1;
    search.handBack(at, found);
    idle.push(thread);
  };
  try {
    await new Promise<void>((resolve, reject) => {
      const feed = (): void => {
        for (let thread = idle.pop(); thread !== undefined; thread = idle.pop()) {
          const one = search.next();
          if (one === null) {
            idle.push(thread);
            break;
          }
          const free = thread;
          free.search(one.work, told(one.at)).then((found) => {
            handBack(one.at, found, free);
            feed();
          }, reject);
        }
        if (idle.length === all.length) resolve();
      };
      feed();
    });
  } finally {
    await Promise.all(all.map((thread) => thread.end()));
  }
  return search.finish();
}
