import { dot, inverse, Singular, times } from '../../linear.ts';
import { Unanswerable } from '../unanswerable.ts';

/** A line fitted by least squares, and what each row adds to each coefficient's error. */
export interface LeastSquares {
  readonly coefficient: readonly number[];
  readonly residual: readonly number[];
  /** By coefficient, then by row: (X'X)⁻¹·x·e. */
  readonly influence: readonly Float64Array[];
}

/** Ordinary least squares. Throws Unanswerable where columns say the same as each other. */
export function leastSquares(rows: readonly (readonly number[])[], y: readonly number[]): LeastSquares {
  const size = rows[0]?.length ?? 0;
  const scale = Array.from({ length: size }, (_, j) => Math.max(...rows.map((row) => Math.abs(row[j] ?? 0))) || 1);
  const scaled = rows.map((row) => row.map((value, j) => value / (scale[j] ?? 1)));
  const places = Array.from({ length: size }, (_, j) => j);
  const crossed = places.map((j) =>
    places.map((k) => scaled.reduce((sum, row) => sum + (row[j] ?? 0) * (row[k] ?? 0), 0)),
  );
  const bread = inverted(crossed);
  const product = places.map((j) => scaled.reduce((sum, row, i) => sum + (row[j] ?? 0) * (y[i] ?? 0), 0));
  const beta = times(bread, product);
  const residual = y.map((value, i) => value - dot(scaled[i] ?? [], beta));
  const influence = places.map((j) =>
    Float64Array.from(scaled, (row, i) => (dot(bread[j] ?? [], row) * (residual[i] ?? 0)) / (scale[j] ?? 1)),
  );
  return { coefficient: beta.map((value, j) => value / (scale[j] ?? 1)), residual, influence };
}

function inverted(matrix: readonly (readonly number[])[]): number[][] {
  try {
    return inverse(matrix, 1e-11);
  } catch (fault) {
    if (fault instanceof Singular) throw new Unanswerable('collinear', { cause: fault });
    throw fault;
  }
}

/** Periods over which errors are taken to hang together: ⌊4·(n/100)^(2/9)⌋ (Newey and West 1994). */
export function usualLag(size: number): number {
  return Math.floor(4 * (size / 100) ** (2 / 9));
}

/**
 * Standard error of a sum of influences in order of time that hang together over `lag` periods: Bartlett's weights
 * (Newey and West 1987), and the factor n/(n − p) for small series.
 */
export function neweyWest(influence: Float64Array, lag: number, parameters: number): number {
  const size = influence.length;
  let sum = covariance(influence, 0);
  for (let apart = 1; apart <= lag; apart++) sum += 2 * (1 - apart / (lag + 1)) * covariance(influence, apart);
  return Math.sqrt((Math.max(0, sum) * size) / (size - parameters));
}

function covariance(influence: Float64Array, apart: number): number {
  let sum = 0;
  for (let i = apart; i < influence.length; i++) sum += (influence[i] ?? 0) * (influence[i - apart] ?? 0);
  return sum;
}

/** About 2 where neighbours are independent, less where they are alike (Durbin and Watson 1950). */
export function durbinWatson(residual: readonly number[]): number {
  const steps = residual.slice(1).reduce((sum, value, i) => sum + (value - (residual[i] ?? 0)) ** 2, 0);
  return steps / residual.reduce((sum, value) => sum + value * value, 0);
}
