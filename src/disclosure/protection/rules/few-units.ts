import { nodesOf } from './nodes.ts';
import type { PrimaryRule } from './primary-rule.ts';

export interface FewestUnits {
  readonly column: string;
  /** A sum of fewer inner codes of the column than this, zeros not counted, is withheld. */
  readonly least: number;
}

/**
 * Few units behind a sum: where only two schools have anybody, each subtracts its own and has the other's. Sums of the
 * column are looked at, not its inner codes: these are one unit each, and meant to be seen.
 *
 * Authority: the minimum frequency rule with units for persons, Hundepool et al., Statistical Disclosure Control (2012).
 */
export function fewUnits({ column, least }: FewestUnits): PrimaryRule {
  return {
    id: 'few-units',
    concerns: ({ columns, crossings, ancestors }) => {
      const at = columns.indexOf(column);
      const nodes = nodesOf(ancestors, at);
      const isSum = (code: string) => !(ancestors[at]?.has(code) ?? false) && nodes.has(code);
      return crossings.cells.flatMap((cell, place) => {
        if (cell.value === 0 || !isSum(cell.codes[at] ?? '')) return [];
        const counted = cell.rows.flatMap((row) => crossings.rows[row] ?? []).filter(({ value }) => value > 0);
        const units = new Set(counted.map(({ codes }) => codes[at]));
        return units.size < least ? [{ cell: place, rows: cell.rows, opensZeros: false }] : [];
      });
    },
  };
}
