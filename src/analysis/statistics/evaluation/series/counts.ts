import { dot, inverse, Singular, times } from '../../linear.ts';
import { Unanswerable } from '../unanswerable.ts';
import type { LeastSquares } from './newey-west.ts';

/** Counts with an exposure, explained on the log scale. */
export interface CountFit extends LeastSquares {
  /** Standard errors with the dispersion in them. */
  readonly error: readonly number[];
  /** Pearson's χ² over degrees of freedom: 1 where the counts are Poisson. */
  readonly dispersion: number;
}

const MOST_STEPS = 60;

/**
 * Quasi-Poisson regression with an offset by iterated weighted least squares (McCullagh and Nelder 1989; R's
 * glm(family = quasipoisson)). `influence` has no dispersion: it is the counts' own. Throws Unanswerable.
 */
export function quasiPoisson(
  rows: readonly (readonly number[])[],
  counts: readonly number[],
  exposure: readonly number[],
): CountFit {
  const size = rows[0]?.length ?? 0;
  const total = counts.reduce((sum, value) => sum + value, 0) / exposure.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) throw new Unanswerable('constant-outcome');
  let beta = Array.from({ length: size }, (_, j) => (j === 0 ? Math.log(total) : 0));
  for (let step = 0; step < MOST_STEPS; step++) {
    const { bread, score } = stepOf(rows, counts, expectedOf(rows, exposure, beta));
    const change = times(bread, score);
    beta = beta.map((value, j) => value + (change[j] ?? 0));
    if (change.every((value, j) => Math.abs(value) < 1e-11 * (1 + Math.abs(beta[j] ?? 0)))) break;
  }
  const expected = expectedOf(rows, exposure, beta);
  const { bread } = stepOf(rows, counts, expected);
  const residual = counts.map((value, i) => value - (expected[i] ?? 0));
  const chi = residual.reduce((sum, value, i) => sum + value ** 2 / (expected[i] ?? 1), 0);
  const dispersion = chi / (rows.length - size);
  return {
    coefficient: beta,
    residual,
    influence: bread.map((line) => Float64Array.from(rows, (row, i) => dot(line, row) * (residual[i] ?? 0))),
    error: bread.map((line, j) => Math.sqrt(dispersion * (line[j] ?? 0))),
    dispersion,
  };
}

function expectedOf(rows: readonly (readonly number[])[], exposure: readonly number[], beta: readonly number[]) {
  return rows.map((row, i) => (exposure[i] ?? 0) * Math.exp(dot(row, beta)));
}

function stepOf(rows: readonly (readonly number[])[], counts: readonly number[], expected: readonly number[]) {
  const places = (rows[0] ?? []).map((_, j) => j);
  const sum = (value: (row: readonly number[], i: number) => number) =>
    rows.reduce((all, row, i) => all + value(row, i), 0);
  const score = places.map((j) => sum((row, i) => (row[j] ?? 0) * ((counts[i] ?? 0) - (expected[i] ?? 0))));
  const crossed = places.map((j) =>
    places.map((k) => sum((row, i) => (row[j] ?? 0) * (row[k] ?? 0) * (expected[i] ?? 0))),
  );
  try {
    return { score, bread: inverse(crossed, 1e-13) };
  } catch (fault) {
    if (fault instanceof Singular) throw new Unanswerable('collinear', { cause: fault });
    throw fault;
  }
}
