import { lowerGamma } from '../gamma.ts';
import { dot, inverse, Singular, times } from '../linear.ts';
import { type CoxSums, coxRows, coxSums, type Ties } from './cox-sums.ts';
import { checkHistories, type Histories } from './histories.ts';

/** A test statistic, its degrees of freedom and p. */
export interface ChiSquareTest {
  readonly statistic: number;
  readonly freedom: number;
  readonly p: number;
}

/** Proportional hazards: a coefficient per covariate, in the covariates' order and unit. */
export interface CoxFit {
  readonly coefficient: readonly number[];
  readonly error: readonly number[];
  /** With all coefficients 0, and with those found. */
  readonly logLikelihood: readonly [number, number];
  readonly likelihoodRatio: ChiSquareTest;
  readonly wald: ChiSquareTest;
  readonly score: ChiSquareTest;
  readonly persons: number;
  readonly events: number;
  /** Covariates whose coefficient runs away, since they divide those with events from those without. */
  readonly separated: readonly number[];
}

/** Nobody has an event, or a covariate says nothing of its own: there is nothing to fit. */
export class NothingToFit extends RangeError {
  readonly why: 'no-events' | 'collinear';

  constructor(why: 'no-events' | 'collinear', options?: ErrorOptions) {
    super(why, options);
    this.name = 'NothingToFit';
    this.why = why;
  }
}

const MOST_STEPS = 30;
const CLOSE = 1e-9;
/** Of the likelihood: less than this is no fall. */
const ROUNDING = 1e-11;
/** In standard deviations of the covariate: a hazard e^10 times as high for one of them. */
const RUNAWAY = 10;

/**
 * Cox' proportional hazards with delayed entry by Newton–Raphson on standardised covariates, ties by Efron (default) or
 * Breslow. Cox (1972) JRSS B 34:187; agrees with R's coxph. `columns` are the covariates, one value a row. Throws
 * NotFollowed, NothingToFit.
 */
export function cox(histories: Histories, columns: readonly Float64Array[], ties: Ties = 'efron'): CoxFit {
  checkHistories(histories);
  const events = histories.cause.reduce((sum, cause) => sum + (cause === 0 ? 0 : 1), 0);
  if (events === 0) throw new NothingToFit('no-events');
  const scales = columns.map(scaleOf);
  if (scales.some(({ spread }) => spread === 0)) throw new NothingToFit('collinear');
  const standard = columns.map((column, j) => column.map((value) => standardised(value, scales[j])));
  const rows = coxRows(histories, standard, ties);
  const start = coxSums(
    rows,
    columns.map(() => 0),
  );
  const startInverse = inverseOf(start.information);
  const { beta, sums } = climb((at) => coxSums(rows, at), start);
  const variance = inverseAtEnd(sums.information);
  const unit = (values: readonly number[]) => values.map((value, j) => value / (scales[j]?.spread ?? 1));
  return {
    coefficient: unit(beta),
    error: unit(variance.map((line, j) => Math.sqrt(Math.max(0, line[j] ?? 0)))),
    logLikelihood: [start.logLikelihood, sums.logLikelihood],
    likelihoodRatio: test(2 * (sums.logLikelihood - start.logLikelihood), beta.length),
    wald: test(dot(beta, times(sums.information, beta)), beta.length),
    score: test(dot(start.score, times(startInverse, start.score)), beta.length),
    persons: histories.time.length,
    events,
    separated: beta.flatMap((value, j) => (Math.abs(value) > RUNAWAY ? [j] : [])),
  };
}

interface Scaled {
  readonly mean: number;
  readonly spread: number;
}

function scaleOf(column: Float64Array): Scaled {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  const square = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length;
  return { mean, spread: Math.sqrt(square) <= 1e-12 * Math.abs(mean) ? 0 : Math.sqrt(square) };
}

function standardised(value: number, scale: Scaled | undefined): number {
  return (value - (scale?.mean ?? 0)) / (scale?.spread ?? 1);
}

function inverseOf(information: readonly (readonly number[])[]): number[][] {
  try {
    return inverse(information);
  } catch (fault) {
    if (fault instanceof Singular) throw new NothingToFit('collinear', { cause: fault });
    throw fault;
  }
}

/** Where a coefficient has run away the information is next to nothing: an error without end, not a fault. */
function inverseAtEnd(information: readonly (readonly number[])[]): number[][] {
  try {
    return inverse(information, 0);
  } catch (fault) {
    if (fault instanceof Singular) return information.map((line) => line.map(() => Number.POSITIVE_INFINITY));
    throw fault;
  }
}

/** Newton's steps, halved while the likelihood falls, until none moves by more than 1e-9 of a standard deviation. */
function climb(at: (beta: readonly number[]) => CoxSums, start: CoxSums): { beta: number[]; sums: CoxSums } {
  let [beta, sums] = [start.score.map(() => 0), start];
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = stepOf(sums);
    if (change === null || beta.some((value) => Math.abs(value) > 2 * RUNAWAY)) break;
    let [next, there] = moved(at, beta, change);
    for (
      let half = 0;
      half < 20 && !(there.logLikelihood >= sums.logLikelihood - ROUNDING * Math.abs(sums.logLikelihood));
      half++
    ) {
      change.forEach((value, j) => {
        change[j] = value / 2;
      });
      [next, there] = moved(at, beta, change);
    }
    [beta, sums] = [next, there];
    if (change.every((value) => Math.abs(value) < CLOSE)) break;
  }
  return { beta, sums };
}

function stepOf({ information, score }: CoxSums): number[] | null {
  try {
    return times(inverse(information, 1e-14), score);
  } catch {
    return null;
  }
}

function moved(at: (beta: readonly number[]) => CoxSums, beta: readonly number[], change: readonly number[]) {
  const next = beta.map((value, j) => value + (change[j] ?? 0));
  return [next, at(next)] as [number[], CoxSums];
}

function test(statistic: number, freedom: number): ChiSquareTest {
  return { statistic, freedom, p: 1 - lowerGamma(freedom / 2, Math.max(0, statistic) / 2) };
}
