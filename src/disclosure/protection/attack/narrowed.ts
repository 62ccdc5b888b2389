import type { Sums } from '../cells/sums.ts';
import type { Interval } from './exact.ts';

/** What is known of a sum by itself; null where nothing is. */
export type Told = (sum: number) => { readonly low: number; readonly high: number } | null;

/** Bounds come closer in fewer rounds than this, or so slowly that a program is better asked. */
const ROUNDS = 12;

/**
 * Between what each sum must lie, by one known number after another: what a known number leaves to each of its leaves when
 * the others are as small, or as large, as they may be. Never narrower than what is true, and mostly as narrow.
 *
 * @param leaves those that the known sums add; no count is below zero
 */
export function narrowed(
  sums: Sums,
  told: Told,
  leaves: Iterable<number>,
  known: Iterable<number>,
): (sum: number) => Interval {
  const bounds = new Map<number, { low: number; high: number }>();
  for (const leaf of leaves) bounds.set(leaf, { low: 0, high: Number.POSITIVE_INFINITY });
  const of = (sum: number) => Array.from(sums.of[sum] ?? [], (leaf) => bounds.get(leaf) ?? { low: 0, high: 0 });
  const rows = Array.from(known, (sum) => ({ of: of(sum), told: told(sum) }));
  for (let round = 0; round < ROUNDS; round++) {
    const closer = rows.map((row) => row.told !== null && tighten(row.of, row.told));
    if (!closer.includes(true)) break;
  }
  return (sum) => {
    const [own, within] = [told(sum), of(sum)];
    const low = Math.max(total(within, 'low'), own?.low ?? 0);
    const high = Math.min(total(within, 'high'), own?.high ?? Number.POSITIVE_INFINITY);
    return { low, high: high === Number.POSITIVE_INFINITY ? null : high };
  };
}

interface Bounds {
  low: number;
  high: number;
}

function total(some: readonly Bounds[], end: 'low' | 'high'): number {
  return some.reduce((so, one) => so + one[end], 0);
}

/** Whether one of them has come closer. */
function tighten(some: readonly Bounds[], { low, high }: Bounds): boolean {
  let isCloser = false;
  const least = total(some, 'low');
  const endless = some.filter((one) => one.high === Number.POSITIVE_INFINITY).length;
  const most = some.reduce((so, one) => so + (one.high === Number.POSITIVE_INFINITY ? 0 : one.high), 0);
  for (const one of some) {
    const others = endless - (one.high === Number.POSITIVE_INFINITY ? 1 : 0);
    const mostOthers = others > 0 ? Number.POSITIVE_INFINITY : most - (endless > 0 ? 0 : one.high);
    const top = Math.min(one.high, high - (least - one.low));
    const bottom = Math.max(one.low, low - mostOthers);
    if (top >= one.high && bottom <= one.low) continue;
    // The totals are those before the round: a bound that has come closer only makes them less narrow.
    [one.low, one.high] = [bottom, top];
    isCloser = true;
  }
  return isCloser;
}
