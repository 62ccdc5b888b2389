import type { Crossing } from '../cells/crossings.ts';
import type { Contributions } from './contributions.ts';
import { cellRule, type PrimaryRule } from './primary-rule.ts';

export interface DominanceLimit {
  /** So many of the largest contributors … */
  readonly largest: number;
  /** … may not give more than this share of the amount, in per cent. */
  readonly percent: number;
}

/**
 * The (n,k) rule: the n largest contributors give more than k % of the amount.
 * Authority: Hundepool et al., Statistical Disclosure Control (2012), magnitude tables.
 */
export function dominance(limit: DominanceLimit, of: (cell: Crossing) => Contributions): PrimaryRule {
  return cellRule('dominance', (cell) => isDominated(of(cell), limit));
}

export function isDominated({ total, largest }: Contributions, { largest: n, percent }: DominanceLimit): boolean {
  const theirs = largest.slice(0, n).reduce((so, amount) => so + amount, 0);
  return theirs > (percent / 100) * total;
}
