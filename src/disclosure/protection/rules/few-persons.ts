import { cellRule, type PrimaryRule } from './primary-rule.ts';

/**
 * Fewer than the limit, and somebody: 1 … fewest − 1. The same rule as for the owner's figures (docs/decisions/0004).
 * Authority: the minimum frequency rule, Hundepool et al., Statistical Disclosure Control (2012), frequency tables. SSB's
 * least is three.
 */
export function fewPersons(fewest: number): PrimaryRule {
  return cellRule('few-persons', ({ value }) => isFew(value, fewest));
}

export function isFew(value: number, fewest: number): boolean {
  return value >= 1 && value < fewest;
}
