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
  /** False where more of the scope waits by now than it was settled knowing: then it does not wait, and is to be settled again. */
  readonly put: (entry: ToldEntry) => boolean;
}

const opened = new WeakMap<ToldLedger, Entering>();

/**
 * One for each ledger, whoever asks: a version must know what another one, asked at the same time, is about to tell of the same. An answer
 * rests on dozens of small tables: entered one by one they took longer than to settle.
 */
export function enteringIn(ledger: ToldLedger): Entering {
  const known = opened.get(ledger) ?? openEntering(ledger);
  opened.set(ledger, known);
  return known;
}

/** Entries that wait, by scope. */
type Entries = Map<string, readonly ToldEntry[]>;

function openEntering(ledger: ToldLedger): Entering {
  let entries: Entries = new Map();
  let waiting = waitingIn(ledger, entries);
  let onItsWay: Promise<unknown> = Promise.resolve();
  const enter = async () => {
    const batch = [...entries.values()].flat();
    if (batch.length === 0) return;
    if (await ledger.enter(batch)) {
      takeOut(entries, new Set(batch));
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

function takeOut(entries: Entries, entered: ReadonlySet<ToldEntry>): void {
  for (const { asked } of entered) {
    const left = (entries.get(asked) ?? []).filter((one) => !entered.has(one));
    if (left.length === 0) entries.delete(asked);
    else entries.set(asked, left);
  }
}

function waitingIn(ledger: ToldLedger, entries: Entries): Waiting {
  return {
    of: async (asked) => {
      // Looked at first: what is entered while the ledger is read would else be found neither there nor here.
      const here = entries.get(asked) ?? [];
      const told = await ledger.of(asked);
      return [...told, ...here.filter(({ version }) => !told.some((one) => one.version === version))];
    },
    put: (entry) => {
      const before = entries.get(entry.asked) ?? [];
      if (before.some(({ after }) => after >= entry.after)) return false;
      entries.set(entry.asked, [...before, entry]);
      return true;
    },
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
