import type { ToldEntry, ToldLattice, ToldLedger } from '../../../record/administration/index.ts';

/** The ledger, as those see it who settle what may be told: what is settled waits, and is entered before anything of it is told. */
export interface Entering {
  /** All that has been told of a scope by other versions, and what waits. */
  readonly of: (asked: string) => Promise<readonly ToldLattice[]>;
  readonly put: (entry: ToldEntry) => void;
  /** Enters all that waits, at once. */
  readonly done: () => Promise<void>;
  /** How often another process had told the same before: what was settled here by then does not hold. */
  readonly overtaken: () => number;
}

/** An answer rests on dozens of small tables: entered one by one they took longer than to settle. */
export function openEntering(ledger: ToldLedger): Entering {
  const waiting = new Map<string, ToldEntry>();
  let onItsWay: Promise<unknown> = Promise.resolve();
  let times = 0;
  const enter = async () => {
    const entries = [...waiting];
    if (entries.length === 0) return;
    if (!(await ledger.enter(entries.map(([, entry]) => entry)))) times += 1;
    for (const [key] of entries) waiting.delete(key);
  };
  return {
    of: async (asked) => {
      const told = await ledger.of(asked);
      const isIn = ({ version }: ToldLattice) => told.some((one) => one.version === version);
      return [...told, ...[...waiting.values()].filter((one) => one.asked === asked && !isIn(one))];
    },
    put: (entry) => waiting.set(`${entry.version} ${entry.asked}`, entry),
    done: () => {
      // One after the other, also after one that failed: what it did not enter still waits.
      const turn = onItsWay.then(enter);
      onItsWay = turn.catch(() => undefined);
      return turn;
    },
    overtaken: () => times,
  };
}

/**
 * Gives what was found out when all it rests on stands in the ledger. Of two server processes that found the same at the same time
 * the first one's holds, since what was told once is told alike: then all is forgotten, and found again from the ledger.
 */
export function whenEntered(entering: Entering | null, forget: () => void) {
  return async <Found>(find: () => Promise<Found>): Promise<Found> => {
    for (;;) {
      const before = entering?.overtaken();
      const found = await find();
      await entering?.done();
      if (entering?.overtaken() === before) return found;
      forget();
    }
  };
}
