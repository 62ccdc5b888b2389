import { type BaseYear, type Judged, judged } from './judged.ts';
import type { Reading } from './reading.ts';
import type { Change } from './usual-change.ts';

/** A change larger than usual, of one subject. */
export interface WorthSeeing {
  readonly judged: Judged;
  readonly change: Change;
  readonly since: 'year-before' | 'base';
  /** The change and its interval, in largest usual changes: 1 is the limit. Null where there is no interval. */
  readonly size: number;
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * The changes that are larger than usual, those since the year before first, then by how many times the largest usual
 * change they are. By the same rule as the sentences (`changeSince`); each reading is there once.
 */
export function worthSeeing(readings: readonly Reading[], base: BaseYear | null): readonly WorthSeeing[] {
  const found = readings.flatMap((reading) => {
    const one = judged(reading, base);
    return one === null ? [] : (seenIn(one) ?? []);
  });
  const order = (one: WorthSeeing) => (one.since === 'year-before' ? 0 : 1);
  return found.toSorted((a, b) => order(a) - order(b) || Math.abs(b.size) - Math.abs(a.size));
}

function seenIn(one: Judged): WorthSeeing | null {
  if (one.yearBefore?.usual === 'more-than-usual') return sized(one, one.yearBefore, 'year-before');
  return one.base?.usual === 'more-than-usual' ? sized(one, one.base, 'base') : null;
}

function sized(one: Judged, change: Change, since: WorthSeeing['since']): WorthSeeing {
  // A figure that has never changed has no size to measure by: its change is told as one limit.
  const unit = change.limit === null || change.limit === 0 ? Math.abs(change.difference) : change.limit;
  return {
    judged: one,
    change,
    since,
    size: change.difference / unit,
    low: change.interval === null ? null : change.interval.low / unit,
    high: change.interval === null ? null : change.interval.high / unit,
  };
}
