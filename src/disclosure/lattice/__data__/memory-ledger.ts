import type { ToldLattice, ToldLedger } from '../../../record/administration/index.ts';

/** A ledger of releases that lasts as long as a test. */
export function memoryLedger(): ToldLedger {
  const told = new Map<string, readonly ToldLattice[]>();
  return {
    of: async (asked) => told.get(asked) ?? [],
    enter: async (asked, lattice) => {
      told.set(asked, [...(told.get(asked) ?? []), lattice]);
      return true;
    },
  };
}
