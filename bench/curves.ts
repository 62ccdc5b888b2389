/** Staying curves and their kin on a million spells, beside R's `survival` on the same spells in the same run. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  cox,
  cumulativeIncidence,
  type Histories,
  logRank,
  pick,
  rowsByGroup,
  stayingCurve,
} from '../src/analysis/statistics/survival/index.ts';
import { spread } from './clock.ts';
import type { Held, Measured } from './results.ts';

const SPELLS = 1_000_000;
const STRATA = 150;
const FEW = 200_000;
const FEWER = 100_000;
const SEPARATED = 1e-6;

interface Spells extends Required<Pick<Histories, 'time' | 'cause'>> {
  readonly entry: Float64Array;
  readonly group: Int32Array;
  readonly x: Float64Array;
}

/** Months until people left, for one of three causes, or were seen last; Lehmer steps, so the same spells every time. */
function spells(): Spells {
  const [time, entry, x] = [new Float64Array(SPELLS), new Float64Array(SPELLS), new Float64Array(SPELLS)];
  const [cause, group] = [new Int32Array(SPELLS), new Int32Array(SPELLS)];
  let state = 20_241_001;
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  for (let i = 0; i < SPELLS; i++) {
    time[i] = 1 + next(240);
    entry[i] = next(3) > 0 ? 0 : next(time[i] ?? 1);
    cause[i] = Math.max(0, next(6) - 2);
    group[i] = next(STRATA);
    x[i] = next(40) / 10;
  }
  return { time, entry, cause, group, x };
}

interface Rival {
  readonly seconds: number;
  readonly values: readonly number[];
}

/** What R says and how long it took, by name; null where R or its package is not there. */
function askR(all: Spells): ReadonlyMap<string, Rival> | null {
  const folder = mkdtempSync(join(tmpdir(), 'laget-bench-curves-'));
  try {
    for (const [name, column] of Object.entries(all)) {
      writeFileSync(join(folder, name), new Uint8Array(Float64Array.from(column as ArrayLike<number>).buffer));
    }
    writeFileSync(join(folder, 'rows'), `${SPELLS}\n`);
    const script = join(import.meta.dirname, 'curves.R');
    const { status, stdout } = spawnSync('Rscript', [script, folder], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status !== 0) return null;
    const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
    return new Map(lines.map((line) => JSON.parse(line) as Rival & { name: string }).map((one) => [one.name, one]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const numbers = (column: ArrayLike<number | null>): number[] => Array.from(column, (value) => value ?? Number.NaN);

/** One piece of work: its name in R's answer, what it is, its target where there is one, and the numbers both give. */
interface Piece {
  readonly name: string;
  readonly what: string;
  /** Seconds; null where there is none. */
  readonly target: number | null;
  readonly times: number;
  readonly work: () => unknown;
  readonly values: () => readonly number[];
}

function pieces(all: Spells): readonly Piece[] {
  const { time, cause, entry, group, x } = all;
  const unentered: Histories = { time, cause };
  const firstOf = (histories: Histories, size: number) =>
    pick(
      histories,
      Uint32Array.from({ length: size }, (_, i) => i),
    );
  const strata = rowsByGroup(group, STRATA).map((rows) => pick(unentered, rows));
  const few = firstOf(unentered, FEW);
  const fewer = firstOf({ time, cause, entry }, FEWER);
  const columns = [x.subarray(0, FEWER), Float64Array.from(group.subarray(0, FEWER))];
  return [
    {
      name: 'whole',
      what: 'Kaplan–Meier with intervals, 1,000,000 spells',
      target: 0.3,
      times: 7,
      work: () => stayingCurve(unentered),
      values: () => {
        const { survival, error, lower } = stayingCurve(unentered);
        return [...survival, ...numbers(error), ...numbers(lower)];
      },
    },
    {
      name: 'late',
      what: 'Kaplan–Meier with delayed entry, 1,000,000 spells',
      target: null,
      times: 5,
      work: () => stayingCurve({ time, cause, entry }),
      values: () => {
        const { survival, atRisk } = stayingCurve({ time, cause, entry });
        return [...survival, ...atRisk];
      },
    },
    {
      name: 'parted',
      what: `Kaplan–Meier, 1,000,000 spells in ${STRATA} strata`,
      target: 1,
      times: 5,
      work: () => strata.map((one) => stayingCurve(one)),
      values: () => strata.map((one) => stayingCurve(one).survival.at(-2) ?? Number.NaN),
    },
    {
      name: 'incidence',
      what: 'Aalen–Johansen with standard errors, 200,000 spells, three causes',
      target: 1,
      times: 3,
      work: () => cumulativeIncidence(few, [1, 2, 3]),
      values: () => {
        const { incidences } = cumulativeIncidence(few, [1, 2, 3]);
        return [...incidences.flatMap(({ share }) => [...share]), ...incidences.flatMap(({ error }) => [...error])];
      },
    },
    {
      name: 'rank',
      what: `log-rank test, 1,000,000 spells in ${STRATA} groups`,
      target: null,
      times: 3,
      work: () => logRank(unentered, group),
      values: () => [logRank(unentered, group).chiSquare],
    },
    {
      name: 'cox',
      what: 'Cox with ties by Efron and delayed entry, 100,000 spells, two covariates',
      target: null,
      times: 3,
      work: () => cox(fewer, columns),
      values: () => {
        const { coefficient, error } = cox(fewer, columns);
        return [...coefficient, ...error];
      },
    },
  ];
}

/** The greatest difference of two answers, relative to 1 or to their size where that is more; infinite where they do not match. */
function furthest(ours: readonly number[], theirs: readonly number[]): number {
  if (ours.length !== theirs.length) return Number.POSITIVE_INFINITY;
  return ours.reduce((most, value, i) => {
    const other = theirs[i] ?? Number.NaN;
    if (Number.isNaN(value) && Number.isNaN(other)) return most;
    const difference = Math.abs(value - other) / Math.max(1, Math.abs(other));
    return Number.isNaN(difference) ? Number.POSITIVE_INFINITY : Math.max(most, difference);
  }, 0);
}

/** Measures each piece here and in R. Throws where an answer is another than R's by more than 10⁻⁶. */
export async function measureCurves(): Promise<{
  readonly held: readonly Held[];
  readonly measured: readonly Measured[];
}> {
  const all = spells();
  const rival = askR(all);
  const held: Held[] = [];
  const measured: Measured[] = [];
  for (const { name, what, target, times, work, values } of pieces(all)) {
    const achieved = (await spread(times, work)).p50 / 1000;
    const theirs = rival?.get(name);
    const difference = theirs === undefined ? 0 : furthest(values(), theirs.values);
    if (difference > SEPARATED) throw new Error(`${what}: another answer than R's, by ${difference}`);
    const remark =
      theirs === undefined
        ? 'R not run here'
        : `R survival ${theirs.seconds.toFixed(2)} s, ${(theirs.seconds / achieved).toFixed(0)} × as long; answers within ${difference.toExponential(0)}`;
    if (target !== null) held.push({ what, achieved, unit: 's', target, remark });
    else measured.push([what, `${achieved.toFixed(2)} s; ${remark}`]);
  }
  return { held, measured };
}
