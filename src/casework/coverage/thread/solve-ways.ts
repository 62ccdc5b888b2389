import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
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
  const worker = newWorker();
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

/**
 * Built, the thread's file is plain JavaScript. From source it is TypeScript, and a thread does not inherit a loader: a first
 * module registers tsx (a development tool) and then imports the file.
 */
function newWorker(): Worker {
  const options = { execArgv: [] };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./solve-thread.js', import.meta.url), options);
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = JSON.stringify(new URL('./dist/esm/api/index.mjs', tsx).href);
  const file = JSON.stringify(new URL('./solve-thread.ts', import.meta.url).href);
  const first = `(await import(${loader})).register(); await import(${file});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(first)}`), options);
}
