import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Brought } from '../../../disclosure/index.ts';
import type { RecordPlace } from '../../../record/administration/index.ts';
import type { Day } from '../../../terms/index.ts';

/** What a thread is given: a place without its clock. */
export type Ahead = Pick<RecordPlace, 'dataDir' | 'databaseUrl' | 'identityKey'> & { readonly today: Day };

/** Null where it was not wanted any more, or took too long. */
export type MakeAhead = (unwanted: AbortSignal) => Promise<Brought | null>;

/** After so long the new figures are answered from, ready or not. */
const PATIENCE_MS = 300_000;

/**
 * Makes what a changed record must have before it is answered from, beside whoever is being answered: a thread with
 * connections of its own builds the read model, saves it, and settles in the ledger what anyone may be told of the first
 * screens, and brings the tables that were told. Ends when that is done, has taken too long, or is no longer wanted. Null with the embedded database, which has one
 * connection.
 */
export function answersAhead(place: RecordPlace): MakeAhead | null {
  const { dataDir, databaseUrl, identityKey } = place;
  if (databaseUrl === null) return null;
  return async (unwanted) => {
    const worker = newWorker({ dataDir, databaseUrl, identityKey, today: place.today() });
    let waiting: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Brought | null>((resolve, reject) => {
        let brought: Brought | null = null;
        // Not sooner than it has closed its connections, where there is time.
        const end = () => resolve(brought);
        waiting = setTimeout(end, PATIENCE_MS);
        unwanted.addEventListener('abort', end, { once: true });
        if (unwanted.aborted) end();
        worker.on('message', (told: Brought) => {
          brought = told;
        });
        worker.on('error', reject);
        worker.on('exit', end);
      });
    } finally {
      clearTimeout(waiting);
      await worker.terminate();
    }
  };
}

/** The same for all who ask while it is on its way, and never a fault: without it answers are only slower. */
export function madeAhead(make: MakeAhead | null, logFault: (problem: unknown) => void) {
  const unwanted = new AbortController();
  let onItsWay: Promise<Brought | null> | null = null;
  const begin = (how: MakeAhead) =>
    how(unwanted.signal)
      .catch((problem: unknown) => {
        logFault(problem);
        return null;
      })
      .finally(() => {
        onItsWay = null;
      });
  return {
    ready: async () => {
      if (make !== null && !unwanted.signal.aborted) onItsWay ??= begin(make);
      return onItsWay;
    },
    stop: () => unwanted.abort(),
  };
}

/** As the other threads: from source a first module registers tsx (a development tool), and then imports the file. */
function newWorker(ahead: Ahead): Worker {
  const options = { execArgv: [], workerData: ahead };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./ahead-thread.js', import.meta.url), options);
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json'));
  const loader = JSON.stringify(new URL('./dist/esm/api/index.mjs', tsx).href);
  const file = JSON.stringify(new URL('./ahead-thread.ts', import.meta.url).href);
  const first = `(await import(${loader})).register(); await import(${file});`;
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(first)}`), options);
}
