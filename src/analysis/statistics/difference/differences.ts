import { poissonInterval } from '../poisson.ts';
import { type Interval, wilsonInterval } from '../wilson.ts';

/** A value with its interval, both in the same unit. */
export interface WithInterval extends Interval {
  readonly value: number;
}

/** `first` less `second`, with the interval of the difference, in the unit of the values. */
export type Difference = WithInterval;

/** A count out of a whole, or events in an exposure such as person-years. */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
}

/**
 * The difference of two independent values from their own intervals (MOVER): the lower end is
 * `d − √((p1 − l1)² + (u2 − p2)²)`, the upper one `d + √((u1 − p1)² + (p2 − l2)²)`. Both intervals must be of the same
 * level, which is then that of the answer. Zou and Donner, Stat. Med. 27 (2008) 1693–1702.
 */
export function differenceOf(first: WithInterval, second: WithInterval): Difference {
  const value = first.value - second.value;
  return {
    value,
    low: value - Math.hypot(first.value - first.low, second.high - second.value),
    high: value + Math.hypot(first.high - first.value, second.value - second.low),
  };
}

/**
 * The difference of two independent shares, `first` less `second`, from −1 to 1: Newcombe's hybrid score interval without
 * continuity correction, made of the two Wilson intervals (method 10). `level` such as 0.95; both wholes above 0.
 * Newcombe, Stat. Med. 17 (1998) 873–890; his table II is in the test.
 */
export function differenceOfShares(first: Ratio, second: Ratio, level = 0.95): Difference {
  return differenceOf(shareOf(first, level), shareOf(second, level));
}

/**
 * The difference of two independent rates, events per unit of exposure, `first` less `second`: MOVER (`differenceOf`)
 * from Garwood's exact Poisson intervals. `level` such as 0.95; both exposures above 0.
 */
export function differenceOfRates(first: Ratio, second: Ratio, level = 0.95): Difference {
  return differenceOf(rateOf(first, level), rateOf(second, level));
}

function shareOf({ part, whole }: Ratio, level: number): WithInterval {
  return { value: part / whole, ...wilsonInterval(part, whole, level) };
}

function rateOf({ part, whole }: Ratio, level: number): WithInterval {
  const { low, high } = poissonInterval(part, level);
  return { value: part / whole, low: low / whole, high: high / whole };
}
