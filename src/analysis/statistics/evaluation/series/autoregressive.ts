import { inverse, times } from '../../linear.ts';

type Rows = readonly (readonly number[])[];

export interface AutoregressiveError {
  readonly se: number;
  /** Satterthwaite's degrees of freedom of the residual variance. */
  readonly freedom: number;
  /** How alike neighbours in time are taken to be, 0 to 0.95. */
  readonly likeness: number;
}

const MOST_LIKE = 0.95;
const HALVINGS = 30;

/**
 * Error of Σ c·β of a least squares line whose errors hang together as an autoregression of first order. A line eats some of
 * what it is fitted to, so that its residuals look less alike, and smaller, than the errors are: the likeness is the one of
 * which residuals as alike as those seen are expected, and the variance is divided by what the line leaves of it (E e'e =
 * σ²·tr(MΩ)). Method of moments; without it intervals of short series hold the truth too seldom (docs/methods/evaluation.md).
 */
export function autoregressiveError(
  rows: Rows,
  residual: readonly number[],
  contrast: readonly number[],
): AutoregressiveError {
  const size = rows.length;
  const bread = inverse(
    crossed(rows, (i) => rows[i] ?? []),
    1e-14,
  );
  const hat = rows.map((row) => times(bread, row));
  const maker = rows.map((_, i) => rows.map((row, j) => Number(i === j) - product(hat[i] ?? [], row)));
  const shifted = maker.map((line) => line.map((_, j) => ((line[j - 1] ?? 0) + (line[j + 1] ?? 0)) / 2));
  const neighbours = multiplied(shifted, maker);
  const squares = residual.reduce((sum, value) => sum + value * value, 0);
  const seen = residual.slice(1).reduce((sum, value, i) => sum + value * (residual[i] ?? 0), 0) / squares;
  const likeness = likenessFor(seen, { neighbours, maker });
  const { left, leftSquared } = leftOf(maker, likeness);
  const smooth = (i: number) => smoothed(rows, likeness, i);
  const middle = crossed(rows, smooth);
  const along = times(bread, contrast);
  const variance = (squares / left) * product(along, times(middle, along));
  return { se: Math.sqrt(Math.max(0, variance)), freedom: Math.min(size, (left * left) / leftSquared), likeness };
}

function product(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Σ x·zᵀ over the rows. */
function crossed(rows: Rows, other: (i: number) => readonly number[]): number[][] {
  const size = rows[0]?.length ?? 0;
  const sum = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  rows.forEach((row, i) => {
    const z = other(i);
    sum.forEach((line, j) => {
      for (let k = 0; k < size; k++) line[k] = (line[k] ?? 0) + (row[j] ?? 0) * (z[k] ?? 0);
    });
  });
  return sum;
}

/** Row i of ΩX. */
function smoothed(rows: Rows, likeness: number, i: number): number[] {
  const sum = new Array<number>(rows[0]?.length ?? 0).fill(0);
  rows.forEach((row, j) => {
    const weight = likeness ** Math.abs(i - j);
    for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + weight * (row[k] ?? 0);
  });
  return sum;
}

function multiplied(a: Rows, b: Rows): number[][] {
  const columns = (b[0] ?? []).map((_, j) => b.map((line) => line[j] ?? 0));
  return a.map((line) => columns.map((column) => product(line, column)));
}

/** tr(A·Ω), of matrices as large as the series is long. */
function traceWith(matrix: Rows, likeness: number): number {
  const powers = matrix.map((_, apart) => likeness ** apart);
  return matrix.reduce(
    (sum, line, i) => sum + line.reduce((own, value, j) => own + value * (powers[Math.abs(i - j)] ?? 0), 0),
    0,
  );
}

interface Residuals {
  /** M·L·M, L the mean of the two neighbours. */
  readonly neighbours: Rows;
  readonly maker: Rows;
}

/** The likeness of which the seen likeness of the residuals is expected, by bisection. */
function likenessFor(seen: number, { neighbours, maker }: Residuals): number {
  const expected = (likeness: number) => traceWith(neighbours, likeness) / traceWith(maker, likeness);
  if (!(seen > expected(0))) return 0;
  let [low, high] = [0, MOST_LIKE];
  if (seen >= expected(MOST_LIKE)) return MOST_LIKE;
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (expected(middle) < seen) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** tr(MΩ) and tr(MΩMΩ). */
function leftOf(maker: Rows, likeness: number) {
  const weights = maker.map((_, i) => maker.map((__, j) => likeness ** Math.abs(i - j)));
  const both = multiplied(maker, weights);
  const left = both.reduce((sum, line, i) => sum + (line[i] ?? 0), 0);
  const leftSquared = both.reduce(
    (sum, line, i) => sum + line.reduce((own, value, j) => own + value * (both[j]?.[i] ?? 0), 0),
    0,
  );
  return { left, leftSquared };
}
