import type { PrimaryRule } from './row.ts';

/**
 * A rate with fewer than ten persons in its base gives back its numerator and says nothing steady. Nobody in the base
 * is «not applicable», not withheld. Off where the owner has decided that nothing is withheld (limit 1).
 * Authority: contract «Fewest persons»; SMALLEST_BASE_OF_A_RATE in terms.
 */
export const smallBaseOfRate: PrimaryRule = {
  id: 'small-base-of-rate',
  withholds: (row, limits) =>
    limits.fewestPersons > 1 && row.base !== null && row.base >= 1 && row.base < limits.smallestBase,
};
