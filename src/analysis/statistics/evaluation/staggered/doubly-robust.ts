import { dot, inverse, Singular, times } from '../../linear.ts';
import { Unanswerable } from '../unanswerable.ts';
import type { Influenced } from './influenced.ts';

export interface Adjusted {
  readonly change: Float64Array;
  /** 1 treated, 0 control, −1 neither. */
  readonly role: Int8Array;
  /** Covariates, one value a unit; the constant is added here. */
  readonly columns: readonly Float64Array[];
}

const MOST_STEPS = 50;
const MOST_CERTAIN = 1 - 1e-6;

/**
 * Doubly robust difference-in-differences on two periods: outcome regression among controls, and controls weighed by the
 * odds of being treated (logit). Sant'Anna and Zhao, J. Econometrics 219 (2020) 101–122; DRDID 1.2.3, drdid_panel. Right
 * where either model is. Throws Unanswerable where covariates say the same as each other, or part treated from controls.
 */
export function doublyRobust({ change, role, columns }: Adjusted): Influenced {
  const units = [...role.keys()].filter((unit) => role[unit] !== -1);
  const scaled = columns.map((column) => standardised(units.map((unit) => column[unit] ?? 0)));
  const rows = units.map((_, i) => [1, ...scaled.map((column) => column[i] ?? 0)]);
  const treated = units.map((unit) => role[unit] ?? 0);
  const y = units.map((unit) => change[unit] ?? 0);
  const logit = logitOf(rows, treated);
  const weights = logit.fitted.map((p, i) => (treated[i] === 1 ? 0 : p / (1 - p)));
  const { residual, bread } = leftOver(rows, y, treated);
  const ofTreated = weighted(rows, residual, treated);
  const ofControls = weighted(rows, residual, weights);
  const spread = residual.map((value, i) => (weights[i] ?? 0) * (value - ofControls.mean));
  const shiftOfOdds = meanRow(rows, spread);
  const own = units.map((_, i) => {
    const x = rows[i] ?? [];
    const fit = treated[i] === 1 ? 0 : (residual[i] ?? 0);
    const ofRegression = times(bread, x).map((value) => value * fit);
    const ofLogit = times(logit.variance, x).map((value) => value * ((treated[i] ?? 0) - (logit.fitted[i] ?? 0)));
    const a = (treated[i] ?? 0) * ((residual[i] ?? 0) - ofTreated.mean) - dot(ofRegression, ofTreated.row);
    const b = (spread[i] ?? 0) + dot(ofLogit, shiftOfOdds) - dot(ofRegression, ofControls.row);
    return a / ofTreated.weight - b / ofControls.weight;
  });
  const influence = new Float64Array(role.length);
  for (const [i, unit] of units.entries()) influence[unit] = ((own[i] ?? 0) * role.length) / units.length;
  return { att: ofTreated.mean - ofControls.mean, influence };
}

/** Mean 0 and spread 1, so that neither level nor unit of a covariate matters. */
function standardised(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  if (!(spread > 1e-12 * Math.abs(mean))) throw new Unanswerable('collinear');
  return values.map((value) => (value - mean) / spread);
}

type Rows = readonly (readonly number[])[];

interface Weighted {
  readonly weight: number;
  readonly mean: number;
  /** Mean of weight times row. */
  readonly row: readonly number[];
}

function weighted(rows: Rows, values: readonly number[], weights: readonly number[]): Weighted {
  const weight = weights.reduce((sum, one) => sum + one, 0) / weights.length;
  return { weight, mean: dot(values, weights) / weights.length / weight, row: meanRow(rows, weights) };
}

function meanRow(rows: Rows, weights: readonly number[]): number[] {
  const sum = (rows[0] ?? []).map(() => 0);
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      sum[j] = (sum[j] ?? 0) + (value * (weights[i] ?? 0)) / rows.length;
    });
  });
  return sum;
}

/** Σ w·x·xᵀ. */
function crossed(rows: Rows, weights: readonly number[]): number[][] {
  const size = rows[0]?.length ?? 0;
  const sum = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  rows.forEach((row, i) => {
    sum.forEach((line, j) => {
      const part = (weights[i] ?? 0) * (row[j] ?? 0);
      for (let k = 0; k < size; k++) line[k] = (line[k] ?? 0) + part * (row[k] ?? 0);
    });
  });
  return sum;
}

/** What the regression among controls leaves of the change; `bread` is the inverse of its mean cross product. */
function leftOver(rows: Rows, y: readonly number[], treated: readonly number[]) {
  const isControl = treated.map((one) => 1 - one);
  const bread = inverted(crossed(rows, isControl)).map((line) => line.map((value) => value * rows.length));
  const product = meanRow(
    rows,
    y.map((value, i) => value * (isControl[i] ?? 0)),
  );
  const coefficient = times(bread, product);
  return { bread, residual: y.map((value, i) => value - dot(rows[i] ?? [], coefficient)) };
}

/** Logistic regression by Newton's method; `variance` is that of the coefficients times the number of rows. */
function logitOf(rows: Rows, treated: readonly number[]) {
  let beta = (rows[0] ?? []).map(() => 0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const { fitted, variance } = at(rows, beta);
    const score = meanRow(
      rows,
      treated.map((one, i) => one - (fitted[i] ?? 0)),
    );
    const change = times(variance, score);
    beta = beta.map((value, j) => value + (change[j] ?? 0));
    if (change.every((value, j) => Math.abs(value) < 1e-12 * (1 + Math.abs(beta[j] ?? 0)))) break;
  }
  return at(rows, beta);
}

function at(rows: Rows, beta: readonly number[]) {
  const fitted = rows.map((row) => Math.min(MOST_CERTAIN, 1 / (1 + Math.exp(-dot(row, beta)))));
  const information = crossed(
    rows,
    fitted.map((p) => (p * (1 - p)) / rows.length),
  );
  return { fitted, variance: inverted(information) };
}

function inverted(matrix: number[][]): number[][] {
  try {
    return inverse(matrix);
  } catch (fault) {
    if (fault instanceof Singular) throw new Unanswerable('collinear', { cause: fault });
    throw fault;
  }
}
