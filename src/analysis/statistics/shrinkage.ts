import { betaQuantile, logBeta } from './beta.ts';
import type { Interval } from './wilson.ts';

/** A unit's count out of its base. */
export interface Counted {
  readonly part: number;
  readonly whole: number;
}

/** Units' shares drawn towards the common one, the small ones most. */
export interface Shrunk {
  /** Of the beta distribution that the units' true shares seem to come from; null where they do not seem to differ. */
  readonly alpha: number | null;
  readonly beta: number | null;
  /** Share of all units together. */
  readonly pooled: number;
  readonly units: readonly (Interval & { readonly share: number })[];
}

const MOST_STEPS = 200;
/** α + β above this: the units differ no more than chance lets them. */
const ALIKE = 1e7;

/**
 * Beta-binomial empirical Bayes: α, β maximise Σ ln B(α+x, β+n−x) − ln B(α, β); a unit's share is (α+x)/(α+β+n) with beta
 * quantiles as interval. Where the units differ no more than chance, all get the pooled share (Casella 1985, Am. Stat.
 * 39:83). Units without a base are given the common distribution.
 */
export function shrinkShares(units: readonly Counted[], level = 0.95): Shrunk {
  const part = units.reduce((sum, unit) => sum + unit.part, 0);
  const whole = units.reduce((sum, unit) => sum + unit.whole, 0);
  const pooled = whole > 0 ? part / whole : 0;
  const found = pooled > 0 && pooled < 1 ? likeliest(units, pooled) : null;
  if (found === null) {
    return { alpha: null, beta: null, pooled, units: units.map(() => ({ share: pooled, low: pooled, high: pooled })) };
  }
  const { alpha, beta } = found;
  const tail = (1 - level) / 2;
  const shrunk = units.map((unit) => {
    const [a, b] = [alpha + unit.part, beta + unit.whole - unit.part];
    return { share: a / (a + b), low: betaQuantile(tail, a, b), high: betaQuantile(1 - tail, a, b) };
  });
  return { alpha, beta, pooled, units: shrunk };
}

function likelihood(units: readonly Counted[], mean: number, size: number): number {
  const [a, b] = [mean * size, (1 - mean) * size];
  const none = logBeta(a, b);
  return units.reduce((sum, { part, whole }) => sum + logBeta(a + part, b + whole - part) - none, 0);
}

/** Mean and size by turns, each the best for the other by golden section, on the logit and the log scale. */
function likeliest(units: readonly Counted[], pooled: number): { alpha: number; beta: number } | null {
  let [logit, logSize] = [Math.log(pooled / (1 - pooled)), Math.log(50)];
  const at = (x: number, y: number) => likelihood(units, 1 / (1 + Math.exp(-x)), Math.exp(y));
  for (let step = 0; step < MOST_STEPS; step++) {
    const [x, y] = [logit, logSize];
    logSize = best((value) => at(logit, value), [Math.log(1e-2), Math.log(2 * ALIKE)]);
    logit = best((value) => at(value, logSize), [logit - 1, logit + 1]);
    if (Math.abs(logit - x) + Math.abs(logSize - y) < 1e-9) break;
  }
  if (Math.exp(logSize) > ALIKE) return null;
  const mean = 1 / (1 + Math.exp(-logit));
  return { alpha: mean * Math.exp(logSize), beta: (1 - mean) * Math.exp(logSize) };
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Where a function with one top is highest, by golden section. */
function best(height: (x: number) => number, [from, to]: readonly [number, number]): number {
  let [low, high] = [from, to];
  let [left, right] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [atLeft, atRight] = [height(left), height(right)];
  while (high - low > 1e-9) {
    if (atLeft < atRight) {
      [low, left, atLeft] = [left, right, atRight];
      right = low + GOLDEN * (high - low);
      atRight = height(right);
    } else {
      [high, right, atRight] = [right, left, atLeft];
      left = high - GOLDEN * (high - low);
      atLeft = height(left);
    }
  }
  return (low + high) / 2;
}
