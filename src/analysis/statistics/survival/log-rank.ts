import { lowerGamma } from '../gamma.ts';
import { dot, inverse, Singular, times } from '../linear.ts';
import { type Histories, pick, rowsByGroup } from './histories.ts';
import { type RiskTable, riskTable } from './risk-table.ts';

/** A test of whether groups leave at the same pace; per group, in the groups' order. */
export interface LogRank {
  readonly persons: readonly number[];
  readonly observed: readonly number[];
  readonly expected: readonly number[];
  readonly variance: readonly (readonly number[])[];
  readonly chiSquare: number;
  readonly freedom: number;
  readonly p: number;
}

export interface LogRankChoice {
  /** Weight S(t−)^rho: 0 = log-rank, 1 = Peto & Peto. */
  readonly rho?: number;
  /** Each row's stratum, numbered from 0; the test sums over them. */
  readonly stratum?: Int32Array | undefined;
}

/**
 * Log-rank test with delayed entry: E_g = Σ d·Y_g/Y, V_gh = Σ d·(Y_g/Y)(δ_gh − Y_h/Y)(Y − d)/(Y − 1),
 * χ² = (O − E)'V⁻(O − E) with (groups with E > 0) − 1 degrees, fewer where some are never at risk together. Harrington & Fleming (1982); agrees with R's survdiff.
 * `group` numbers each row's group from 0. Throws NotFollowed.
 */
export function logRank(histories: Histories, group: Int32Array, { rho = 0, stratum }: LogRankChoice = {}): LogRank {
  const groups = group.reduce((most, one) => Math.max(most, one + 1), 0);
  const sums = emptySums(groups);
  for (const one of group) sums.persons[one] = (sums.persons[one] ?? 0) + 1;
  const strata = stratum === undefined ? 1 : stratum.reduce((most, one) => Math.max(most, one + 1), 0);
  const rowsOf = rowsByGroup(stratum ?? new Int32Array(group.length), strata);
  for (const rows of rowsOf) {
    const groupsHere = Int32Array.from(rows, (row) => group[row] ?? 0);
    addStratum(sums, { histories: pick(histories, rows), group: groupsHere, rho });
  }
  return { ...sums, ...verdict(sums) };
}

interface Sums {
  readonly persons: number[];
  readonly observed: number[];
  readonly expected: number[];
  readonly variance: number[][];
}

function emptySums(groups: number): Sums {
  const zeros = () => Array.from({ length: groups }, () => 0);
  return { persons: zeros(), observed: zeros(), expected: zeros(), variance: zeros().map(zeros) };
}

interface Stratum {
  readonly histories: Histories;
  readonly group: Int32Array;
  readonly rho: number;
}

function addStratum(sums: Sums, { histories, group, rho }: Stratum): void {
  const table = riskTable(histories);
  const byGroup = sums.persons.map((_, g) => ofGroup(g, group, histories, table));
  let stays = 1;
  table.time.forEach((_, i) => {
    const [y, d] = [table.atRisk[i] ?? 0, table.events[i] ?? 0];
    const weight = rho === 0 ? 1 : stays ** rho;
    const shares = byGroup.map(({ atRisk }) => (atRisk[i] ?? 0) / y);
    if (d > 0) addTime(sums, { y, d, weight, shares, seen: byGroup.map(({ events }) => events[i] ?? 0) });
    stays *= (y - d) / y;
  });
}

interface AtTime {
  readonly y: number;
  readonly d: number;
  readonly weight: number;
  readonly shares: readonly number[];
  readonly seen: readonly number[];
}

function addTime({ observed, expected, variance }: Sums, { y, d, weight, shares, seen }: AtTime): void {
  const factor = y > 1 ? (weight * weight * d * (y - d)) / (y - 1) : 0;
  shares.forEach((share, g) => {
    observed[g] = (observed[g] ?? 0) + weight * (seen[g] ?? 0);
    expected[g] = (expected[g] ?? 0) + weight * d * share;
    const row = variance[g] ?? [];
    shares.forEach((other, h) => {
      row[h] = (row[h] ?? 0) + factor * share * ((g === h ? 1 : 0) - other);
    });
  });
}

/** A group's own numbers at risk and of events at the times of the table. */
function ofGroup(g: number, group: Int32Array, { cause }: Histories, { time, endAt, enterAt }: RiskTable) {
  const change = new Float64Array(time.length + 1);
  const events = new Float64Array(time.length);
  group.forEach((one, i) => {
    if (one !== g) return;
    const [first, last] = [enterAt[i] ?? 0, endAt[i] ?? 0];
    change[first] = (change[first] ?? 0) + 1;
    change[last + 1] = (change[last + 1] ?? 0) - 1;
    if (cause[i] !== 0) events[last] = (events[last] ?? 0) + 1;
  });
  for (let i = 1; i < change.length; i++) change[i] = (change[i] ?? 0) + (change[i - 1] ?? 0);
  return { atRisk: change, events };
}

function verdict({ observed, expected, variance }: Sums): Pick<LogRank, 'chiSquare' | 'freedom' | 'p'> {
  const counted = comparable(expected.flatMap((value, g) => (value > 0 ? [g] : [])).slice(1), variance);
  if (counted.length === 0) return { chiSquare: 0, freedom: 0, p: 1 };
  const differences = counted.map((g) => (observed[g] ?? 0) - (expected[g] ?? 0));
  const chiSquare = dot(differences, times(inverse(partOf(variance, counted)), differences));
  return { chiSquare, freedom: counted.length, p: 1 - lowerGamma(counted.length / 2, chiSquare / 2) };
}

function partOf(variance: Sums['variance'], groups: readonly number[]): number[][] {
  return groups.map((g) => groups.map((h) => variance[g]?.[h] ?? 0));
}

/**
 * The groups that tell something the ones before them do not: groups that are never at risk together with others say
 * nothing of the difference between them. This is the generalised inverse V⁻, and leaves as many degrees as V has rank.
 */
function comparable(groups: readonly number[], variance: Sums['variance']): readonly number[] {
  const kept: number[] = [];
  for (const group of groups) {
    kept.push(group);
    if (!hasInverse(partOf(variance, kept))) kept.pop();
  }
  return kept;
}

function hasInverse(matrix: number[][]): boolean {
  try {
    inverse(matrix);
    return true;
  } catch (fault) {
    if (fault instanceof Singular) return false;
    throw fault;
  }
}
