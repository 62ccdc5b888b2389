import { type RawCell, wilsonInterval } from '../analysis/index.ts';
import type { CellState, RowParts } from './published.ts';

/** Level of the intervals shown with shares. */
const LEVEL = 0.95;

/** The state of a row before protection: what is there to be told. */
function stateOf(cell: RawCell, unit: 'persons' | 'fte' | 'share'): CellState {
  if (!cell.delivered) return 'not-delivered';
  if (unit === 'share' && (cell.denominator ?? 0) === 0) return 'not-applicable';
  return cell.provisional ? 'provisional' : 'shown';
}

function without(cell: RawCell, state: CellState, reason: RowParts['reason']): RowParts {
  const { codes, period } = cell;
  return { codes, period, numerator: null, denominator: null, value: null, interval: null, state, reason };
}

/**
 * A raw cell as a row that may be seen. Share = numerator / denominator with a Wilson 95 % interval; otherwise the
 * value is the numerator. Numbers are null unless shown or provisional.
 */
export function seenRow(cell: RawCell, unit: 'persons' | 'fte' | 'share', withheld: boolean): RowParts {
  const state = stateOf(cell, unit);
  if (state === 'not-delivered') return without(cell, state, null);
  if (withheld) return without(cell, 'withheld', 'protected');
  if (state === 'not-applicable') return without(cell, state, null);
  const { codes, period, numerator, denominator } = cell;
  if (unit !== 'share' || denominator === null) {
    return { codes, period, numerator, denominator, value: numerator, interval: null, state, reason: null };
  }
  const { low, high } = wilsonInterval(numerator, denominator, LEVEL);
  const interval = { low, high, level: LEVEL };
  return { codes, period, numerator, denominator, value: numerator / denominator, interval, state, reason: null };
}
