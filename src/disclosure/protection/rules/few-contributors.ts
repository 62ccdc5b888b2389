import { FEWEST_CONTRIBUTORS } from '../../../terms/index.ts';
import type { Crossing } from '../cells/crossings.ts';
import type { Contributions } from './contributions.ts';
import { cellRule, type PrimaryRule } from './primary-rule.ts';

/**
 * An amount to which one or two contribute: of two, each subtracts the own part and has the other's.
 * Authority: the minimum frequency rule for magnitudes, Hundepool et al., Statistical Disclosure Control (2012), magnitude
 * tables; three is the usual least.
 */
export function fewContributors(of: (cell: Crossing) => Contributions): PrimaryRule {
  return cellRule('few-contributors', (cell) => cell.value > 0 && hasFewContributors(of(cell)));
}

export function hasFewContributors({ contributors }: Contributions): boolean {
  return contributors < FEWEST_CONTRIBUTORS;
}
