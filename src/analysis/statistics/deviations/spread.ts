import type { Counted } from '../shrinkage.ts';

/**
 * How alike counts of one group are beyond chance (intraclass correlation ρ, 0 … just under 1), by moments: Pearson's
 * Σ(x − n·e)²/(n·e(1−e)) has the mean Σ(1 + (n−1)ρ) but for the degrees of freedom that the expected shares took. The sums
 * are kept, so that one unit can be left out of what it is judged by.
 */
export interface SpreadSums {
  /** Σ (x − n·e)² / (n·e(1−e)). */
  readonly squares: number;
  /** How many squares are free to vary. */
  readonly freedom: number;
  /** Σ (n − 1), corrected as the degrees of freedom are. */
  readonly persons: number;
}

export const NO_SUMS: SpreadSums = { squares: 0, freedom: 0, persons: 0 };

/** A unit so alike within that nothing else is known of it. */
const MOST = 0.5;

export function addSums(one: SpreadSums, other: SpreadSums, sign: 1 | -1 = 1): SpreadSums {
  return {
    squares: one.squares + sign * other.squares,
    freedom: one.freedom + sign * other.freedom,
    persons: one.persons + sign * other.persons,
  };
}

/**
 * The sums of counts about the shares expected of them, of which `taken` were made from the counts themselves: only the
 * rest of each square is free. Counts of nobody, and shares of 0 and 1, tell nothing.
 */
export function sumsOf(counts: readonly (Counted & { readonly expected: number })[], taken: number): SpreadSums {
  const free = counts.filter(({ whole, expected }) => whole > 0 && expected > 0 && expected < 1);
  const left = free.length === 0 ? 0 : Math.max(0, 1 - taken / free.length);
  const squares = free.map(({ part, whole, expected }) => {
    const off = part - whole * expected;
    return (off * off) / (whole * expected * (1 - expected));
  });
  return {
    squares: squares.reduce((sum, square) => sum + square, 0),
    freedom: free.length * left,
    persons: free.reduce((sum, { whole }) => sum + whole - 1, 0) * left,
  };
}

/** ρ of the sums; 0 where the counts vary no more than chance. */
export function spreadOf({ squares, freedom, persons }: SpreadSums): number {
  if (persons <= 0) return 0;
  return Math.min(MOST, Math.max(0, (squares - freedom) / persons));
}
