import type { Sum } from './system.ts';

/** How far apart sums were seen to be among the counts that fit what is told. */
export interface Seen {
  readonly add: (at: Float64Array) => void;
  readonly low: (i: number) => number;
  readonly high: (i: number) => number;
}

export function openSeen(sums: readonly Sum[]): Seen {
  const low = new Float64Array(sums.length).fill(Number.POSITIVE_INFINITY);
  const high = new Float64Array(sums.length).fill(Number.NEGATIVE_INFINITY);
  return {
    add: (at) => {
      for (const [i, { places, factors }] of sums.entries()) {
        const value = places.reduce((so, place, j) => so + (factors[j] ?? 0) * (at[place] ?? 0), 0);
        low[i] = Math.min(low[i] ?? value, value);
        high[i] = Math.max(high[i] ?? value, value);
      }
    },
    low: (i) => low[i] ?? 0,
    high: (i) => high[i] ?? 0,
  };
}
