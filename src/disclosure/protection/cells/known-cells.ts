import type { Crossings } from './crossings.ts';
import type { TableProblem } from './inner-table.ts';

/** A cell that has been published before, or by somebody else: everybody knows its value. */
export interface PublishedCell {
  /** A code for each column; the total for a sum. */
  readonly codes: readonly string[];
  readonly value: number;
}

/** Amounts are told with two decimals at most. */
const ROUNDING = 0.006;

/**
 * The cells that are known, by their place. What was told must be a cell of this table and agree with it: where the counts
 * have been corrected since, both figures are out, and no pattern of this table alone answers for that.
 */
export function knownCells(
  crossings: Crossings,
  published: readonly PublishedCell[],
): { readonly cells: ReadonlySet<number>; readonly problems: readonly TableProblem[] } {
  const cells = new Set<number>();
  const problems = published.flatMap(({ codes, value }, entry): readonly TableProblem[] => {
    const place = crossings.placeOf(codes);
    const cell = crossings.cells[place ?? -1];
    if (place === undefined || cell === undefined) {
      return [{ code: 'published-unknown', entry, value: codes.join(' · ') }];
    }
    cells.add(place);
    const isSame = Math.abs(cell.value - value) < ROUNDING;
    return isSame ? [] : [{ code: 'published-differs', entry, told: value, counted: cell.value }];
  });
  return { cells, problems };
}
