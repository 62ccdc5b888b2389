import { normalQuantile } from '../normal-quantile.ts';
import type { Interval } from '../wilson.ts';
import type { WithInterval } from './differences.ts';

/** Halvings of the interval in which the chance lies: to 2⁻⁴⁰. */
const HALVINGS = 40;

/**
 * How often chance alone gives equal groups a difference at least this far from 0, from 0 to 1: one less the widest level
 * whose interval still leaves 0 out. Below 0.05 exactly where the 95 % interval does not hold 0, so that a sentence and
 * the interval beside it always say the same. `intervalAt` gives the interval of the difference at a level and must
 * widen with it. The duality of tests and intervals: Lehmann and Romano, Testing Statistical Hypotheses, 3.5.
 */
export function chanceOfNoDifference(intervalAt: (level: number) => Interval): number {
  const leavesOut = (level: number) => {
    const { low, high } = intervalAt(level);
    return low > 0 || high < 0;
  };
  let [outside, inside] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const level = (outside + inside) / 2;
    if (leavesOut(level)) outside = level;
    else inside = level;
  }
  return 1 - outside;
}

/** An interval of one level as it would be about at another: each side stretched as the normal distribution's is. */
export function atLevel({ value, low, high }: WithInterval, from: number, to: number): WithInterval {
  const stretch = normalQuantile((1 + to) / 2) / normalQuantile((1 + from) / 2);
  return { value, low: value - (value - low) * stretch, high: value + (high - value) * stretch };
}

/**
 * Which of several differences are found when all of them are looked at together, in the order given: with probability
 * 0.95 (`level`) none of them is chance, however many there are. Holm, Scand. J. Stat. 6 (1979) 65–70.
 */
export function foundAmongMany(chances: readonly number[], level = 0.95): readonly boolean[] {
  const order = chances.map((_, i) => i).toSorted((a, b) => (chances[a] ?? 1) - (chances[b] ?? 1));
  const stop = order.findIndex((place, i) => (chances[place] ?? 1) * (chances.length - i) > 1 - level);
  const found = new Set(stop < 0 ? order : order.slice(0, stop));
  return chances.map((_, i) => found.has(i));
}
