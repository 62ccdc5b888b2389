import type { ToldEntry, ToldLattice, ToldLedger } from '../../../record/administration/index.ts';

/** The ledger, as those see it who settle what may be told: what is settled waits, and is entered before anything of it is told. */
export interface Entering {
  /** Where what is settled from now on waits: another one once another process was first, and what was settled by then does not hold. */
  readonly now: () => Waiting;
  /** Enters all that waits, at once. */
  readonly done: () => Promise<void>;
}

/** What was settled since another process was first for the last time. */
export interface Waiting {
  /** All that has been told of a scope, and what waits. */
  readonly of: (asked: string) => Promise<readonly ToldLattice[]>;
  readonly put: (entry: ToldEntry) => void;
}

/** An answer rests on dozens of small tables: entered one by one they took longer than to settle. */
export function openEntering(ledger: ToldLedger): Entering {
  let entries = new Map<string, ToldEntry>();
  let waiting = waitingIn(ledger, entries);
  let onItsWay: Promise<unknown> = Promise.resolve();
  const enter = async () => {
    const batch = [...entries];
    if (batch.length === 0) return;
    if (await ledger.enter(batch.map(([, entry]) => entry))) {
      for (const [key] of batch) entries.delete(key);
      return;
    }
    // Whoever still settles goes on with the old ones, which nobody enters any more.
    entries = new Map();
    waiting = waitingIn(ledger, entries);
  };
  return {
    now: () => waiting,
    done: () => {
      // One after the other, also after one that failed: what it did not enter still waits.
      const turn = onItsWay.then(enter);
      onItsWay = turn.catch(() => undefined);
      return turn;
    },
  };
}

function waitingIn(ledger: ToldLedger, entries: Map<string, ToldEntry>): Waiting {
  return {
    of: async (asked) => {
      const told = await ledger.of(asked);
      const isIn = ({ version }: ToldLattice) => told.some((one) => one.version === version);
      return [...told, ...[...entries.values()].filter((one) => one.asked === asked && !isIn(one))];
    },
    put: (entry) => entries.set(`${entry.version} ${entry.asked}`, entry),
  };
}

/**
 * Gives what was found out when all it rests on stands in the ledger. Of two server processes that found the same at the same time
 * the first one's holds, since what was told once is told alike: then it is found again, from the ledger.
 */
export function whenEntered(entering: Entering | null) {
  return async <Found>(find: () => Promise<Found>): Promise<Found> => {
    for (;;) {
      const before = entering?.now();
      const found = await find();
      await entering?.done();
      if (entering?.now() === before) return found;
    }
  };
}
