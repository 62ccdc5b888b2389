import { type Metric, poissonInterval, type RawCell, unitOfLine, wilsonInterval } from '../analysis/index.ts';
import type { CellState, RowParts } from './published.ts';

/** Level of the intervals shown. */
const LEVEL = 0.95;
/** Rates that are told per hundred of what stands below the line. */
const PER_HUNDRED: readonly Metric['unit'][] = [
  ...(['per-100-years', 'per-100-pupils', 'per-100-fte', 'fte-per-100-persons'] as const),
];
const HUNDRED = 100;
/** Rates whose numerator counts events: they have an exact Poisson interval. */
const EVENTS: readonly Metric['unit'][] = ['per-100-years', 'per-school'];

/** Medians, of which there is none where there is nobody. */
const MEDIANS: readonly Metric['unit'][] = ['years', 'percent-of-position', 'per-post'];
/** Medians of time that some have not ended. */
const FOLLOWED: readonly Metric['unit'][] = ['years-followed', 'days-followed'];

type Told = Pick<Metric, 'unit' | 'counted'>;
type Parts = Pick<RawCell, 'codes' | 'numerator' | 'denominator' | 'estimate'>;
type Value = Pick<RowParts, 'value' | 'interval'>;

/** The state of a row before protection: what is there to be told. */
function stateOf(cell: RawCell, { unit }: Told): CellState {
  if (!cell.delivered) return 'not-delivered';
  if (isOfNothing(cell, unit)) return 'not-applicable';
  return cell.provisional ? 'provisional' : 'shown';
}

/**
 * A ratio with nothing under the line, a median of nobody, an estimate the data do not reach. A median of those followed
 * that is not reached is something to tell: more than half are still there. Its row is shown without a value.
 */
function isOfNothing(cell: RawCell, unit: Metric['unit']): boolean {
  if (!FOLLOWED.includes(unit) && cell.estimate !== undefined) return cell.estimate.value === null;
  if (cell.denominator !== null) return cell.denominator === 0;
  return MEDIANS.includes(unit) && cell.persons === 0;
}

function without(cell: RawCell, state: CellState, reason: RowParts['reason']): RowParts {
  const { codes, period } = cell;
  return { codes, period, numerator: null, denominator: null, value: null, interval: null, state, reason };
}

/**
 * A raw cell as a row that may be seen. Share = numerator / denominator with a Wilson 95 % interval (none for shares
 * of full-time equivalents, which are no counts); rate of events = per 100 person-years or per school with an exact
 * Poisson interval; a ratio of two sides has none; an estimate brings its own; otherwise the value is the numerator.
 * Numbers are null unless shown or provisional.
 */
export function seenRow(cell: RawCell, told: Told, withheld: boolean): RowParts {
  const state = stateOf(cell, told);
  if (state === 'not-delivered') return without(cell, state, null);
  if (withheld) return without(cell, 'withheld', 'protected');
  if (state === 'not-applicable') return without(cell, state, null);
  const { codes, period, numerator, denominator } = cell;
  return { codes, period, numerator, denominator, ...valueAndInterval(cell, told), state, reason: null };
}

/** The value of numbers that may be seen, and its interval. */
export function valueAndInterval(
  { codes, numerator, denominator, estimate }: Parts,
  { unit: told, counted }: Told,
): Value {
  const unit = unitOfLine(told, codes.at(-1));
  if (estimate !== undefined) {
    const { value, low, high } = estimate;
    return { value, interval: low === null || high === null ? null : { low, high, level: LEVEL } };
  }
  if (denominator === null) return { value: numerator, interval: null };
  const per = (amount: number) => ((PER_HUNDRED.includes(unit) ? HUNDRED : 1) * amount) / denominator;
  const value = per(numerator);
  if (EVENTS.includes(unit)) {
    const { low, high } = poissonInterval(numerator, LEVEL);
    return { value, interval: { low: per(low), high: per(high), level: LEVEL } };
  }
  if (unit !== 'share' || !(counted === 'distinct-persons' || counted === 'answers')) return { value, interval: null };
  const { low, high } = wilsonInterval(numerator, denominator, LEVEL);
  return { value, interval: { low, high, level: LEVEL } };
}
