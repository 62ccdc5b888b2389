import { betaQuantile, betaShare } from './beta.ts';
import { lowerGamma } from './gamma.ts';
import { normalQuantile } from './normal-quantile.ts';

/** Distribution function of the standard normal distribution. */
export function normalShare(z: number): number {
  const half = lowerGamma(0.5, (z * z) / 2) / 2;
  return z < 0 ? 0.5 - half : 0.5 + half;
}

/**
 * How often chance alone gives at least |t|, by Student's distribution with so many degrees of freedom; by the normal
 * distribution with infinitely many.
 */
export function twoSidedChance(t: number, freedom = Number.POSITIVE_INFINITY): number {
  if (Number.isNaN(t)) return Number.NaN;
  if (freedom === Number.POSITIVE_INFINITY) return 1 - lowerGamma(0.5, (t * t) / 2);
  return betaShare(freedom / (freedom + t * t), freedom / 2, 0.5);
}

/** The half width, in standard errors, of an interval of this level: 1.96 for 0.95 of the normal distribution. */
export function halfWidth(level: number, freedom = Number.POSITIVE_INFINITY): number {
  if (freedom === Number.POSITIVE_INFINITY) return normalQuantile((1 + level) / 2);
  const x = betaQuantile(1 - level, freedom / 2, 0.5);
  return Math.sqrt(freedom * (1 / x - 1));
}
