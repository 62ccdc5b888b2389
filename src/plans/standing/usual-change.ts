import type { ToldPoint } from './point.ts';

/** What a change is, next to chance and to how much the figure usually changes from year to year. */
export interface Change {
  readonly earlier: ToldPoint;
  readonly direction: 'up' | 'down' | 'level';
  readonly usual: 'more-than-usual' | 'not-more' | 'cannot-tell';
  /** Now less then, in the unit of the value. */
  readonly difference: number;
  /** 95 % interval of the difference; null where the values have none. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** The largest change that is usual; null where the history is too short to say. */
  readonly limit: number | null;
}

/** Fewer year-to-year changes than this say nothing certain about what is usual. */
const CHANGES_NEEDED = 4;
/**
 * Upper limit of a moving range of two, in mean moving ranges (Shewhart's D4 for n = 2): a stable process passes it
 * about once in a hundred changes.
 */
const RANGE_LIMIT = 3.268;

/**
 * Judges a change in three steps, the strict one last.
 *
 * 1. *Chance.* Where both values have a 95 % interval, the interval of the difference is made from the two (MOVER:
 *    `d ± √((p1 − l1)² + (u2 − p2)²)`; for Wilson intervals this is Newcombe's method 10). Holds it 0, the change is
 *    no more than chance gives.
 * 2. *Usual variation.* From at least four earlier year-to-year changes: an XmR chart's upper range limit, 3.268 times
 *    their mean size. The change itself is not among them.
 * 3. Only a change that passes both is `more-than-usual`. Without enough history nothing can be told, unless chance
 *    alone explains it.
 *
 * Full counts of persons have no interval, so step 2 judges alone. Sources: Newcombe, Statistics in Medicine 17 (1998)
 * 873–890; Zou and Donner, Statistics in Medicine 27 (2008) 1693–1702; Wheeler, Understanding Variation (1993).
 * `history`: the told values of an unbroken run of years up to the year before now, oldest first; withheld years leave
 * holes, and only changes from one year to the very next are counted.
 */
export function changeSince(then: ToldPoint, now: ToldPoint, history: readonly ToldPoint[]): Change {
  const difference = now.value - then.value;
  const interval = differenceInterval(then, now);
  const limit = usualLimit(history);
  const direction = difference === 0 ? 'level' : difference > 0 ? 'up' : 'down';
  return { earlier: then, direction, usual: verdict(difference, interval, limit), difference, interval, limit };
}

function verdict(difference: number, interval: Change['interval'], limit: number | null): Change['usual'] {
  if (interval !== null && interval.low <= 0 && interval.high >= 0) return 'not-more';
  if (limit === null) return difference === 0 ? 'not-more' : 'cannot-tell';
  return Math.abs(difference) > limit ? 'more-than-usual' : 'not-more';
}

function differenceInterval(then: ToldPoint, now: ToldPoint): Change['interval'] {
  if (then.interval === null || now.interval === null) return null;
  const difference = now.value - then.value;
  const below = Math.hypot(now.value - now.interval.low, then.interval.high - then.value);
  const above = Math.hypot(now.interval.high - now.value, then.value - then.interval.low);
  return { low: difference - below, high: difference + above };
}

/** The largest usual change from one year to the next, in the unit of the values; null where the history is too short. */
export function usualLimit(history: readonly ToldPoint[]): number | null {
  const sizes = history.flatMap((point, i) => {
    const earlier = history[i - 1];
    return earlier?.schoolYear === point.schoolYear - 1 ? [Math.abs(point.value - earlier.value)] : [];
  });
  if (sizes.length < CHANGES_NEEDED) return null;
  return (RANGE_LIMIT * sizes.reduce((sum, size) => sum + size, 0)) / sizes.length;
}

/**
 * The difference as a reader of the two values reckons it: between the values as they are shown, times `scale` and with
 * one decimal, so that what stands in a line adds up.
 */
export function shownDifference(then: number, now: number, scale: number): number {
  const shown = (value: number) => Math.round(value * scale * 10);
  return (shown(now) - shown(then)) / 10;
}
