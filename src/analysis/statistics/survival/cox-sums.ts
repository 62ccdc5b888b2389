import type { Histories } from './histories.ts';

export type Ties = 'efron' | 'breslow';

/** Rows in the order in which the risk sets are walked: latest end first, and latest entry first. */
export interface CoxRows {
  readonly histories: Histories;
  /** Covariates as columns. */
  readonly columns: readonly Float64Array[];
  readonly byEnd: Uint32Array;
  readonly byEntry: Uint32Array;
  readonly ties: Ties;
}

/** Partial log-likelihood at some coefficients, its gradient and the information (minus the second derivatives). */
export interface CoxSums {
  readonly logLikelihood: number;
  readonly score: number[];
  readonly information: number[][];
}

export function coxRows(histories: Histories, columns: readonly Float64Array[], ties: Ties): CoxRows {
  const { time, entry } = histories;
  const latestFirst = (by: Float64Array) => Uint32Array.from(time.keys()).sort((a, b) => (by[b] ?? 0) - (by[a] ?? 0));
  const byEntry = entry === undefined ? new Uint32Array() : latestFirst(entry);
  return { histories, columns, byEnd: latestFirst(time), byEntry, ties };
}

/** Σ w, Σ w·x and Σ w·x·xᵀ over some rows, w = exp(x·β); the lower half of the last only. */
class Weighted {
  zero = 0;
  readonly one: Float64Array;
  readonly two: Float64Array;

  constructor(size: number) {
    this.one = new Float64Array(size);
    this.two = new Float64Array(size * size);
  }

  add(weight: number, row: Float64Array): void {
    const size = row.length;
    this.zero += weight;
    for (let j = 0; j < size; j++) {
      const part = weight * (row[j] ?? 0);
      this.one[j] = (this.one[j] ?? 0) + part;
      for (let k = 0; k <= j; k++) this.two[j * size + k] = (this.two[j * size + k] ?? 0) + part * (row[k] ?? 0);
    }
  }
}

/**
 * The sums of one Newton step, walking the times from the last to the first: at risk at t are those with entry < t ≤ time.
 * Efron's ties take the tied rows out of the risk set little by little, Breslow's leave them all in (Efron 1977; Breslow
 * 1974).
 */
export function coxSums(rows: CoxRows, beta: readonly number[]): CoxSums {
  const walk: Walk = {
    rows,
    row: rowReader(rows, beta),
    atRisk: new Weighted(beta.length),
    sums: emptySums(beta.length),
  };
  let [added, removed] = [0, 0];
  while (added < rows.byEnd.length) {
    const time = rows.histories.time[rows.byEnd[added] ?? 0] ?? 0;
    const tied = new Weighted(beta.length);
    const events = addEnding(walk, tied, { from: added, time });
    added = events.next;
    removed = removeNotEntered(walk, removed, time);
    if (events.count > 0) addTies(walk.sums, { atRisk: walk.atRisk, tied, events: events.count, ties: rows.ties });
  }
  mirror(walk.sums.information);
  return walk.sums;
}

interface Walk {
  readonly rows: CoxRows;
  readonly row: RowReader;
  readonly atRisk: Weighted;
  readonly sums: CoxSums & { logLikelihood: number };
}

function emptySums(size: number): CoxSums & { logLikelihood: number } {
  const zeros = () => Array.from({ length: size }, () => 0);
  return { logLikelihood: 0, score: zeros(), information: zeros().map(zeros) };
}

/** Puts those whose following ends at a time into the risk set, and those of them with an event among the tied. */
function addEnding(
  { rows: { byEnd, histories }, row, atRisk, sums }: Walk,
  tied: Weighted,
  { from, time }: { readonly from: number; readonly time: number },
): { readonly next: number; readonly count: number } {
  let [next, count] = [from, 0];
  for (; next < byEnd.length && histories.time[byEnd[next] ?? 0] === time; next++) {
    const person = byEnd[next] ?? 0;
    const { eta, x } = row(person);
    atRisk.add(Math.exp(eta), x);
    if (histories.cause[person] === 0) continue;
    count++;
    tied.add(Math.exp(eta), x);
    sums.logLikelihood += eta;
    for (let j = 0; j < x.length; j++) sums.score[j] = (sums.score[j] ?? 0) + (x[j] ?? 0);
  }
  return { next, count };
}

/** Copies the lower half of a symmetric matrix into the upper. */
function mirror(matrix: number[][]): void {
  matrix.forEach((line, j) => {
    for (let k = 0; k < j; k++) (matrix[k] ?? [])[j] = line[k] ?? 0;
  });
}

type RowReader = (person: number) => { readonly eta: number; readonly x: Float64Array };

/** Reads a person's covariates into one array that is used again for the next. */
function rowReader({ columns }: CoxRows, beta: readonly number[]): RowReader {
  const x = new Float64Array(columns.length);
  return (person) => {
    let eta = 0;
    for (let j = 0; j < columns.length; j++) {
      const value = columns[j]?.[person] ?? 0;
      x[j] = value;
      eta += value * (beta[j] ?? 0);
    }
    return { eta, x };
  };
}

/** Takes those out again who had not yet entered at this time; gives how many are out by now. */
function removeNotEntered({ rows: { byEntry, histories }, row, atRisk }: Walk, removed: number, time: number): number {
  let out = removed;
  for (; out < byEntry.length; out++) {
    const person = byEntry[out] ?? 0;
    if ((histories.entry?.[person] ?? 0) < time) break;
    const { eta, x } = row(person);
    atRisk.add(-Math.exp(eta), x);
  }
  return out;
}

interface TiedAt {
  readonly atRisk: Weighted;
  readonly tied: Weighted;
  readonly events: number;
  readonly ties: Ties;
}

function addTies(sums: CoxSums & { logLikelihood: number }, { atRisk, tied, events, ties }: TiedAt): void {
  const mean = new Float64Array(sums.score.length);
  for (let step = 0; step < events; step++) {
    const out = ties === 'efron' ? step / events : 0;
    const zero = atRisk.zero - out * tied.zero;
    sums.logLikelihood -= Math.log(zero);
    for (let j = 0; j < mean.length; j++) mean[j] = ((atRisk.one[j] ?? 0) - out * (tied.one[j] ?? 0)) / zero;
    takeAway(sums, mean, (at) => ((atRisk.two[at] ?? 0) - out * (tied.two[at] ?? 0)) / zero);
  }
}

/** One event's mean out of the score, its covariance (lower half) into the information. */
function takeAway({ score, information }: CoxSums, mean: Float64Array, square: (at: number) => number): void {
  for (let j = 0; j < mean.length; j++) {
    const here = mean[j] ?? 0;
    score[j] = (score[j] ?? 0) - here;
    const line = information[j] ?? [];
    for (let k = 0; k <= j; k++) line[k] = (line[k] ?? 0) + square(j * mean.length + k) - here * (mean[k] ?? 0);
  }
}
