import { FEWEST_WITHHELD } from '../../../../terms/index.ts';
import { Unanswerable } from '../unanswerable.ts';
import type { RiskDifference } from './risk-difference.ts';

/**
 * The error of a difference where whole clusters are given the action: each side by its own clusters with n − 1, and Welch's
 * degrees of freedom, so that three schools against thirty are not as sure as thirty-three. Refused under three on a side.
 * A cluster that is on both sides, its turn not come at first, is taken as two: that makes the error larger.
 */
export function clusteredError(
  { bySide }: RiskDifference,
  at: number,
): { readonly se: number; readonly freedom: number } {
  const sides = bySide[at];
  const [one, other] = [sides?.treated, sides?.controls];
  const count = Math.min(one?.clusters ?? 0, other?.clusters ?? 0);
  if (one === undefined || other === undefined || count < FEWEST_WITHHELD)
    throw new Unanswerable('few-units', { count, needed: FEWEST_WITHHELD });
  const variance = one.variance + other.variance;
  const spread = one.variance ** 2 / (one.clusters - 1) + other.variance ** 2 / (other.clusters - 1);
  return { se: Math.sqrt(variance), freedom: spread === 0 ? count - 1 : variance ** 2 / spread };
}
