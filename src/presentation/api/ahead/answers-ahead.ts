import { type Brought, type Figures, newWorker } from '../../../disclosure/index.ts';
import type { RecordPlace } from '../../../record/administration/index.ts';
import type { Day } from '../../../terms/index.ts';

/** What a thread is given: a place without its clock. */
export type Ahead = Pick<RecordPlace, 'dataDir' | 'databaseUrl' | 'identityKey'> & { readonly today: Day };

/** What a thread says: that it wants to know what is asked, or, last, what it brings. */
export type Said = 'what-is-asked' | Brought;

/** Null where it was not wanted any more, or took too long. `asked`: the public questions of late, the latest first. */
export type MakeAhead = (unwanted: AbortSignal, asked: Figures['asked']) => Promise<Brought | null>;

/** After so long the new figures are answered from, ready or not. */
const PATIENCE_MS = 300_000;

/**
 * Makes what a changed record must have before it is answered from, beside whoever is being answered: a thread with
 * connections of its own builds the read model, saves it, and settles in the ledger what anyone may be told of the first
 * screens and of whatever else is asked, also while it works, and brings the tables that were told. Ends when that is done, has taken too long, or is no longer wanted. Null with the embedded database, which has one
 * connection.
 */
export function answersAhead(place: RecordPlace): MakeAhead | null {
  const { dataDir, databaseUrl, identityKey } = place;
  if (databaseUrl === null) return null;
  return async (unwanted, asked) => {
    const given: Ahead = { dataDir, databaseUrl, identityKey, today: place.today() };
    const worker = newWorker(new URL('./ahead-thread.ts', import.meta.url), given);
    let waiting: NodeJS.Timeout | undefined;
    try {
      return await new Promise<Brought | null>((resolve, reject) => {
        let brought: Brought | null = null;
        // Not sooner than it has closed its connections, where there is time.
        const end = () => resolve(brought);
        waiting = setTimeout(end, PATIENCE_MS);
        unwanted.addEventListener('abort', end, { once: true });
        if (unwanted.aborted) end();
        worker.on('message', (said: Said) => {
          if (said === 'what-is-asked') worker.postMessage(asked());
          else brought = said;
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

interface Making {
  readonly make: MakeAhead | null;
  readonly asked: Figures['asked'];
  /** What the record is now. */
  readonly mark: () => Promise<string | null>;
  readonly logFault: (problem: unknown) => void;
}

/** The same for all who ask while it is on its way, and never a fault: without it answers are only slower. */
export function madeAhead({ make, asked, mark, logFault }: Making) {
  const unwanted = new AbortController();
  let onItsWay: Promise<Brought | null> | null = null;
  const begin = (how: MakeAhead) =>
    how(unwanted.signal, asked)
      .catch((problem: unknown) => {
        logFault(problem);
        return null;
      })
      .finally(() => {
        onItsWay = null;
      });
  const latest = async () => {
    if (make !== null && !unwanted.signal.aborted) onItsWay ??= begin(make);
    return onItsWay;
  };
  /** True where the record has become another just as what is brought was ready. */
  const isOld = async (brought: Brought) => (await mark().catch(() => brought.mark)) !== brought.mark;
  return {
    ready: async () => {
      const brought = await latest();
      return brought !== null && (await isOld(brought)) ? latest() : brought;
    },
    stop: () => unwanted.abort(),
  };
}
