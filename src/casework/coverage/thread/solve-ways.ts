import { newWorker } from '../../../disclosure/index.ts';
import type { CoverageProblem } from '../problem.ts';
import type { Ceilings, Way, WayName } from '../ways.ts';

/** What a thread is given. */
export interface Work {
  readonly problem: CoverageProblem;
  readonly ways: readonly WayName[];
  readonly ceilings: Ceilings;
  /** The longest one search may take. */
  readonly seconds: number;
}

/** What a thread says: a way, or that none was found in the time; and that it is done. */
export type Said = { readonly way: Way | null } | 'done';

/** Looks for ways in a thread of its own, so that whoever serves goes on; those found when `until` is over are given. */
export async function solveWays(work: Work, until: AbortSignal): Promise<readonly Way[]> {
  const found: Way[] = [];
  const worker = newWorker(new URL('./solve-thread.ts', import.meta.url));
  try {
    await new Promise<void>((resolve, reject) => {
      until.addEventListener('abort', () => resolve(), { once: true });
      if (until.aborted) resolve();
      worker.on('error', reject);
      worker.on('message', (said: Said) => {
        if (said === 'done') resolve();
        else if (said.way !== null) found.push(said.way);
      });
      worker.postMessage(work);
    });
  } finally {
    await worker.terminate();
  }
  return found;
}
