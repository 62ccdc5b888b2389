import type { ToldLattice, ToldLedger } from '../../../record/administration/index.ts';

/** A ledger of releases that lasts as long as a test. */
export function memoryLedger(): ToldLedger {
  let told: ReadonlyMap<string, readonly ToldLattice[]> = new Map();
  return {
    of: async (asked) => told.get(asked) ?? [],
    enter: async (entries) => {
      const next = new Map(told);
      for (const { asked, version, cells, after } of entries) {
        const before = next.get(asked) ?? [];
        if (before.length !== after) return false;
        next.set(asked, [...before, { version, cells }]);
      }
      told = next;
      return true;
    },
  };
}
