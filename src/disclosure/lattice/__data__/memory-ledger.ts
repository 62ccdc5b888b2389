import type { ToldLattice, ToldLedger } from '../../../record/administration/index.ts';

/** A ledger of releases that lasts as long as a test. */
export function memoryLedger(): ToldLedger {
  const told = new Map<string, readonly ToldLattice[]>();
  return {
    of: async (asked) => told.get(asked) ?? [],
    enter: async (entries) => {
      for (const { asked, version, cells } of entries) told.set(asked, [...(told.get(asked) ?? []), { version, cells }]);
      return true;
    },
  };
}
