import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PartFound, PartWork } from '../one-part.ts';
import type { Step } from '../publishing-back.ts';

/** What a thread says of the part it was given. */
export type Said = { readonly step: Step } | { readonly found: PartFound };

/** A thread that searches one part of a table at a time. */
export interface Thread {
  readonly search: (work: PartWork, tell: (step: Step) => void) => Promise<PartFound>;
  readonly end: () => Promise<void>;
}

export function startThread(): Thread {
  const worker = newWorker();
  worker.setMaxListeners(0);
  return {
    search: (work, tell) =>
      new Promise((resolve, reject) => {
        const listen = (said: Said): void => {
          if ('step' in said) {
            tell(said.step);
            return;
          }
          worker.off('message', listen).off('error', reject);
          resolve(said.found);
        };
        worker.on('message', listen).on('error', reject);
        worker.postMessage(work);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}

/**
 * Built, the thread's file is plain JavaScript. From source it is TypeScript, and a thread does not inherit a loader: a first
 * module registers tsx (a development tool) and then imports the file.
 */
function newWorker(): Worker {
  const options = { execArgv: [] };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./part-thread.js', import.meta.url), options);
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = JSON.stringify(new URL('./dist/esm/api/index.mjs', tsx).href);
  const file = JSON.stringify(new URL('./part-thread.ts', import.meta.url).href);
  const first = `(await import(${loader})).register(); await import(${file});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(first)}`), options);
}
