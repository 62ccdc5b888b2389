import type { Crossing } from '../cells/crossings.ts';
import type { Contributions } from './contributions.ts';
import { cellRule, type PrimaryRule } from './primary-rule.ts';

/**
 * The second largest contributor subtracts the own part from the amount, and knows the largest to within what is left:
 * X − x₁ − x₂ < p % of x₁ is too close.
 * Authority: the p % rule, Hundepool et al., Statistical Disclosure Control (2012), magnitude tables.
 */
export function pPercent(percent: number, of: (cell: Crossing) => Contributions): PrimaryRule {
  return cellRule('p-percent', (cell) => isWithinPercent(of(cell), percent));
}

export function isWithinPercent({ total, largest }: Contributions, percent: number): boolean {
  const [first = 0, second = 0] = largest;
  return total - first - second < (percent / 100) * first;
}
