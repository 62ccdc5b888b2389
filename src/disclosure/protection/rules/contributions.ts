import type { Crossing } from '../cells/crossings.ts';

/** What single contributors give to an amount. */
export interface Contributions {
  readonly total: number;
  /** Largest first; where only the two largest of each row are known, these. */
  readonly largest: readonly number[];
  /** How many contribute: exact below three, else at least three. */
  readonly contributors: number;
}

/** What is known of the contributions to one inner row. */
export type RowContributions =
  | { readonly kind: 'each'; readonly of: readonly (readonly [contributor: string, amount: number])[] }
  | { readonly kind: 'two-largest'; readonly largest: number; readonly second: number };

/** Amounts are told with two decimals at most: less than half a hundredth is rounding. */
const ROUNDING = 0.005;

/**
 * The contributions to a cell, out of those to its rows. Where every contribution is known, one who contributes to
 * several rows is one contributor; where only the two largest are, those of different rows are taken to be different.
 */
export function contributionsTo({ value, rows }: Crossing, known: readonly RowContributions[]): Contributions {
  const byWhom = new Map<string, number>();
  const unnamed: number[] = [];
  for (const row of rows) {
    const one = known[row];
    if (one?.kind === 'two-largest') unnamed.push(one.largest, one.second);
    else for (const [who, amount] of one?.of ?? []) byWhom.set(who, (byWhom.get(who) ?? 0) + amount);
  }
  const largest = [...byWhom.values(), ...unnamed].filter((amount) => amount > 0).sort((a, b) => b - a);
  const told = largest.reduce((so, amount) => so + amount, 0);
  return { total: value, largest, contributors: largest.length + (value - told > ROUNDING ? 1 : 0) };
}
