import type { PartFound, PartWork } from '../one-part.ts';
import type { Step } from '../publishing-back.ts';
import { newWorker } from './new-worker.ts';

/** What a thread says of the part it was given. */
export type Said = { readonly step: Step } | { readonly found: PartFound };

/** A thread that searches one part of a table at a time. */
export interface Thread {
  readonly search: (work: PartWork, tell: (step: Step) => void) => Promise<PartFound>;
  readonly end: () => Promise<void>;
}

export function startThread(): Thread {
  const worker = newWorker(new URL('./part-thread.ts', import.meta.url));
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
