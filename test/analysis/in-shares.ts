import type { Metric } from '../../src/analysis/index.ts';

/** Which parts of a metric's figures are full-time equivalents: numerator, denominator. */
export function partsInShares({ unit, counted }: Metric): readonly [numerator: boolean, denominator: boolean] {
  switch (unit) {
    case 'per-100-pupils':
    case 'fte-per-100-persons':
      return [true, false];
    case 'persons-per-fte':
      return [false, true];
    default:
      return [counted === 'position-shares', counted === 'position-shares'];
  }
}
