import type { Highs } from 'highs';
import { exactIntervals, type Interval } from './attack/exact.ts';
import type { Sums } from './cells/sums.ts';

/** Up to so many withheld sums their exact intervals are worked out as well. */
const INTERVALS_UP_TO = 400;

/** What an outsider is left with for each withheld sum; null where the table is too large for it. */
export function outsiderIntervals(
  highs: Highs,
  sums: Sums,
  withheld: Uint8Array,
): ReadonlyMap<number, Interval> | null {
  const hidden = Array.from(withheld.keys()).filter((sum) => withheld[sum] === 1);
  if (hidden.length > INTERVALS_UP_TO) return null;
  const leavesOf = (sum: number) => Array.from(sums.of[sum] ?? []);
  const known = Array.from(sums.values, (value, sum) => ({ leaves: leavesOf(sum), low: value, high: value }));
  const published = known.filter((_, sum) => withheld[sum] !== 1);
  const found = exactIntervals(highs, sums.leaves.length, published, hidden.map(leavesOf));
  return new Map(hidden.map((sum, i) => [sum, found[i] ?? { low: 0, high: null }]));
}
