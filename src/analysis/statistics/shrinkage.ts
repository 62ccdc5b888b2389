import { betaQuantile } from './beta.ts';
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

const MOST_STEPS = 50;
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

/** How many units have more than j of something, for j = 0, 1, 2 …: the likelihood is a sum over these. */
type Over = Float64Array;

interface Counts {
  readonly part: Over;
  readonly rest: Over;
  readonly whole: Over;
}

function overs(values: readonly number[]): Over {
  const most = values.reduce((a, b) => Math.max(a, b), 0);
  const over = new Float64Array(most);
  for (const value of values) if (value > 0) over[value - 1] = (over[value - 1] ?? 0) + 1;
  for (let j = most - 2; j >= 0; j--) over[j] = (over[j] ?? 0) + (over[j + 1] ?? 0);
  return over;
}

/** Σ_i ln of the rising factorial z(z+1)…(z+v_i−1), with its first and second derivative in z. */
function rising(over: Over, z: number): readonly [value: number, first: number, second: number] {
  let [value, first, second] = [0, 0, 0];
  for (let j = 0; j < over.length; j++) {
    const [count, at] = [over[j] ?? 0, z + j];
    value += count * Math.log(at);
    first += count / at;
    second -= count / (at * at);
  }
  return [value, first, second];
}

/** The likelihood at a mean and a size α + β, with its derivatives in the logit of the mean. */
function likelihood({ part, rest, whole }: Counts, logit: number, size: number) {
  const mean = 1 / (1 + Math.exp(-logit));
  const [p, p1, p2] = rising(part, mean * size);
  const [q, q1, q2] = rising(rest, (1 - mean) * size);
  const slope = mean * (1 - mean);
  const inMean = size * (p1 - q1);
  const second = size * size * (p2 + q2) * slope * slope + inMean * slope * (1 - 2 * mean);
  return { value: p + q - rising(whole, size)[0], first: inMean * slope, second };
}

/** The likeliest mean for a size, as a logit, by Newton's method with halved steps. */
function meanFor(counts: Counts, start: number, size: number): { readonly logit: number; readonly value: number } {
  let logit = start;
  let here = likelihood(counts, logit, size);
  for (let step = 0; step < MOST_STEPS; step++) {
    let move = here.second < 0 ? -here.first / here.second : Math.sign(here.first);
    let next = likelihood(counts, logit + move, size);
    while (next.value < here.value && Math.abs(move) > 1e-12) {
      move /= 2;
      next = likelihood(counts, logit + move, size);
    }
    [logit, here] = [logit + move, next];
    if (Math.abs(move) < 1e-11) break;
  }
  return { logit, value: here.value };
}

/** α and β: the size by golden section on the log scale, with the likeliest mean for each. Null where it has no top. */
function likeliest(units: readonly Counted[], pooled: number): { alpha: number; beta: number } | null {
  const counts = {
    part: overs(units.map(({ part }) => part)),
    rest: overs(units.map(({ part, whole }) => whole - part)),
    whole: overs(units.map(({ whole }) => whole)),
  };
  const start = Math.log(pooled / (1 - pooled));
  const logSize = best((log) => meanFor(counts, start, Math.exp(log)).value, [Math.log(1e-2), Math.log(2 * ALIKE)]);
  const size = Math.exp(logSize);
  if (size > ALIKE) return null;
  const mean = 1 / (1 + Math.exp(-meanFor(counts, start, size).logit));
  return { alpha: mean * size, beta: (1 - mean) * size };
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
