import type { PrimaryRule } from './row.ts';

const MEDIANS: readonly (string | undefined)[] = ['years', 'percent-of-position'];
/** Of posts, not of persons: needs three of them (few-posts), not ten. */
const MEDIAN_OF_POSTS = 'per-post';

/** True for a unit in which nothing but medians is told. */
export function isMedian(unit: string | undefined): boolean {
  return MEDIANS.includes(unit) || unit === MEDIAN_OF_POSTS;
}

/**
 * A median of few persons is one person's value or close to it. Needs the same base as a rate. Off where the owner has
 * decided that nothing is withheld (limit 1). Authority: contract «Fewest persons»; SMALLEST_BASE_OF_A_RATE in terms.
 */
export const smallBaseOfMedian: PrimaryRule = {
  id: 'small-base-of-median',
  withholds: (row, limits, unit) =>
    MEDIANS.includes(unit) && limits.fewestPersons > 1 && row.persons >= 1 && row.persons < limits.smallestBase,
};
