import type { RawCell } from '../../analysis/index.ts';

/**
 * An expected number as everybody may see it: in tenths of a person, its interval outwards in whole per cent. It is a sum of
 * chances that are the same for all of an age; with four decimals the ages behind it could be worked out one by one.
 */
export function inTenths(cell: RawCell): RawCell {
  const { estimate, denominator } = cell;
  const numerator = Math.round(cell.numerator * 10) / 10;
  if (estimate === undefined || estimate.value === null || denominator === null) return { ...cell, numerator };
  const [low, high] = [estimate.low ?? 0, estimate.high ?? 1];
  const told = { value: numerator / denominator, low: Math.floor(low * 100) / 100, high: Math.ceil(high * 100) / 100 };
  return { ...cell, numerator, estimate: told };
}
