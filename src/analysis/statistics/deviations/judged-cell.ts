import { betaQuantile } from '../beta.ts';
import type { Counted } from '../shrinkage.ts';
import { betaBinomialTerms, tailsOf } from './beta-binomial.ts';
import type { Usual } from './usual.ts';

/** A count beside what is usual. */
export interface BesideUsual {
  readonly usual: Usual;
  /** How often chance and usual variation give something at least as far off, both sides together. */
  readonly chance: number;
  readonly side: 'above' | 'below';
}

/** How far off a count is, drawn towards the usual: shares, and persons more (or fewer) than expected. */
export interface DeviationSize {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly persons: number;
  readonly personsLow: number;
  readonly personsHigh: number;
}

/**
 * Twice the thinner tail of the beta-binomial distribution, of which the count's own probability is halved (mid-p: Lancaster
 * 1961, JASA 56:223). Exact also where a unit is small.
 */
export function besideUsual({ part, whole }: Counted, usual: Usual): BesideUsual {
  const { low, high } = tailsOf(part, betaBinomialTerms(whole, usual.share, usual.spread));
  return { usual, chance: Math.min(1, 2 * Math.min(low, high)), side: high < low ? 'above' : 'below' };
}

const LEVEL = 0.95;

/**
 * The share drawn towards the expected one, as a beta distribution with as much weight as units are alike, but never more
 * than the unit's own figures weigh: a deviation is at most halved. Beta quantiles, as `shrinkShares`.
 */
export function sizeOf({ part, whole }: Counted, { share, spread }: Usual): DeviationSize {
  const weight = Math.min(whole, (1 - spread) / Math.max(spread, Number.EPSILON));
  const [a, b] = [Math.max(1e-6, weight * share + part), Math.max(1e-6, weight * (1 - share) + whole - part)];
  const at = {
    share: a / (a + b),
    low: betaQuantile((1 - LEVEL) / 2, a, b),
    high: betaQuantile((1 + LEVEL) / 2, a, b),
  };
  return {
    ...at,
    persons: whole * (at.share - share),
    personsLow: whole * (at.low - share),
    personsHigh: whole * (at.high - share),
  };
}

/** Half the width, in shares, of what 95 of 100 units with this size and this usual lie within. */
export function usualWidth(whole: number, { share, spread }: Usual): number {
  return 1.959963984540054 * Math.sqrt(share * (1 - share) * (1 / whole + spread * (1 - 1 / whole)));
}
