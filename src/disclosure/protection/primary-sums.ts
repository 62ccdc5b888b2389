import type { Sums } from './cells/sums.ts';
import { isFew } from './rules/few-persons.ts';

/** For each sum: whether the count itself is too small to be seen, as the rule's id, or null. */
export function primarySums(sums: Sums, fewest: number): readonly (string | null)[] {
  return Array.from(sums.values, (value) => (isFew(value, fewest) ? 'few-persons' : null));
}
