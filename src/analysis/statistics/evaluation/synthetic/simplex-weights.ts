import { inverse, Singular, times } from '../../linear.ts';

type Vector = readonly number[];

/** Of the mean diagonal: makes the weights one answer where more controls than periods fit equally well. */
const RIDGE = 1e-6;
const MOST_STEPS = 1000;

/**
 * Weights of at least 0 that sum to 1 and make the weighted mean of the controls as like the treated before the start as can
 * be: the least Σ(Aw − b)², with a tiny ridge. By an active set of the weights that are not 0 (Lawson and Hanson 1974, 23),
 * which ends at the exact minimum. `controls` by unit, then by period.
 */
export function simplexWeights(controls: readonly Vector[], treated: Vector): number[] {
  const { cross, product } = normalEquations(controls, treated);
  const weights = controls.map(() => 0);
  const start = smallest(controls.map((_, j) => (cross[j]?.[j] ?? 0) / 2 - (product[j] ?? 0)));
  weights[start] = 1;
  let active = [start];
  const scale = Math.max(...cross.map((line, j) => Math.abs(line[j] ?? 0)), 1e-300);
  for (let step = 0; step < MOST_STEPS && active.length < controls.length; step++) {
    const slope = gradient(cross, product, weights);
    const level = active.reduce((sum, j) => sum + (slope[j] ?? 0) * (weights[j] ?? 0), 0);
    const entering = smallest(slope.map((value, j) => (active.includes(j) ? Number.POSITIVE_INFINITY : value)));
    if (!((slope[entering] ?? Number.POSITIVE_INFINITY) < level - 1e-12 * scale)) break;
    active = settle({ cross, product, weights }, [...active, entering]);
    // What would help by no more than rounding leaves at once.
    if (!active.includes(entering)) break;
  }
  return weights;
}

interface Problem {
  readonly cross: readonly number[][];
  readonly product: Vector;
  readonly weights: number[];
}

/** A'A with its ridge, and A'b, each period's mean over the controls taken away, which sums to nothing in the weights. */
function normalEquations(controls: readonly Vector[], treated: Vector): Omit<Problem, 'weights'> {
  const mean = treated.map((_, t) => controls.reduce((sum, own) => sum + (own[t] ?? 0), 0) / controls.length);
  const apart = controls.map((own) => own.map((value, t) => value - (mean[t] ?? 0)));
  const wanted = treated.map((value, t) => value - (mean[t] ?? 0));
  const cross = apart.map((one) =>
    apart.map((other) => one.reduce((sum, value, t) => sum + value * (other[t] ?? 0), 0)),
  );
  const ridge = (RIDGE * cross.reduce((sum, line, j) => sum + (line[j] ?? 0), 0)) / cross.length;
  cross.forEach((line, j) => {
    line[j] = (line[j] ?? 0) + ridge;
  });
  return { cross, product: apart.map((own) => own.reduce((sum, value, t) => sum + value * (wanted[t] ?? 0), 0)) };
}

function gradient(cross: readonly number[][], product: Vector, weights: Vector): number[] {
  const used = weights.flatMap((weight, j) => (weight > 0 ? [j] : []));
  return cross.map(
    (line, i) => used.reduce((sum, j) => sum + (line[j] ?? 0) * (weights[j] ?? 0), 0) - (product[i] ?? 0),
  );
}

/** Moves to the minimum over the active weights; those that would fall below 0 on the way leave. Gives who stayed. */
function settle({ cross, product, weights }: Problem, active: readonly number[]): number[] {
  let left = [...active];
  while (left.length > 1) {
    const wanted = minimumOn(cross, product, left);
    if (wanted === null) break;
    const below = left.flatMap((j, k) => ((wanted[k] ?? 0) <= 0 ? [{ j, value: wanted[k] ?? 0 }] : []));
    const share = Math.min(1, ...below.map(({ j, value }) => (weights[j] ?? 0) / ((weights[j] ?? 0) - value || 1)));
    left.forEach((j, k) => {
      weights[j] = (weights[j] ?? 0) + share * ((wanted[k] ?? 0) - (weights[j] ?? 0));
    });
    if (below.length === 0) return left;
    const gone = left.filter((j) => (weights[j] ?? 0) <= 1e-14);
    // One always leaves: the one that set the share.
    for (const j of gone.length > 0 ? gone : below.slice(0, 1).map((one) => one.j)) weights[j] = 0;
    left = left.filter((j) => (weights[j] ?? 0) > 0);
  }
  return left;
}

/** Least value on the active weights with their sum 1, signs free. */
function minimumOn(cross: readonly number[][], product: Vector, active: readonly number[]): number[] | null {
  const block = active.map((i) => active.map((j) => cross[i]?.[j] ?? 0));
  try {
    const bread = inverse(block, 1e-14);
    const free = times(
      bread,
      active.map((j) => product[j] ?? 0),
    );
    const ones = times(
      bread,
      active.map(() => 1),
    );
    const shift = (1 - free.reduce((sum, value) => sum + value, 0)) / ones.reduce((sum, value) => sum + value, 0);
    return free.map((value, k) => value + shift * (ones[k] ?? 0));
  } catch (fault) {
    if (fault instanceof Singular) return null;
    throw fault;
  }
}

function smallest(values: Vector): number {
  return values.reduce((best, value, j) => (value < (values[best] ?? Number.POSITIVE_INFINITY) ? j : best), 0);
}
