import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partsInShares } from '../../../test/analysis/in-shares.ts';
import { leavingQuestions, leavingWorld } from '../../../test/analysis/leaving-world.ts';
import { worldOfPrincipals } from '../../../test/analysis/random-principals.ts';
import { questionAbout, sketches, sketchesOfPrincipals } from '../../../test/analysis/random-question.ts';
import { smallWorld } from '../../../test/analysis/random-world.ts';
import { factsOfWorld } from '../../../test/analysis/small-world.ts';
import { duckdb, pglite, postgres, type SqlEngine } from '../../../test/analysis/sql-engines.ts';
import { FULL_POSITION } from '../../terms/index.ts';
import { ask } from '../answer/ask.ts';
import type { StaffMetricId } from '../metrics/index.ts';
import type { Question } from '../question.ts';
import type { RawTable } from '../raw-table.ts';
import { buildDataset } from '../read-model/build-dataset.ts';
import { countingDeliveries } from '../read-model/counting-source.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { finishTwin, TWINS, twinTables } from './index.ts';

const RUNS = Number(process.env['LAGET_TWIN_WORLDS'] ?? 12);

type Cell = RawTable['cells'][number];

function ends(estimate: Cell['estimate']): readonly string[] {
  const { value, low, high } = estimate ?? { value: null, low: null, high: null };
  return [value, low, high].map((number) => number?.toFixed(9) ?? '');
}

/** What the twin gives as it is and the kernel in its unit: shares of positions, days, hundredths. */
function parts({ metric }: RawTable, { numerator, denominator, estimate }: Cell): string {
  const [above, under] = partsInShares(metric);
  const whole = (amount: number, inShares: boolean) => (inShares ? Math.round(amount * FULL_POSITION) : amount);
  const inDays = metric.id === 'B4' && denominator !== null ? Math.round(denominator * 365.25) : null;
  const below = denominator === null ? '' : (inDays ?? whole(denominator, under));
  return [whole(numerator, above), below, ...ends(estimate)].join('|');
}

function kernelFigures(table: RawTable, by: number): string[] {
  const told = table.cells.filter(
    (cell) => cell.numerator !== 0 || cell.persons !== 0 || (cell.denominator ?? 0) !== 0,
  );
  return told.map((cell) =>
    [...cell.codes.slice(0, by), ...Array(2 - by).fill('Total'), ...cell.codes.slice(by), parts(table, cell)].join('|'),
  );
}

const years = (days: number) => Math.round((days * 10) / 365.25) / 10;

/** Tenure is rounded to years with one decimal; an estimate of nobody followed is none unless all have left. */
function twinParts({ numerator, denominator, estimate, low, high }: Record<string, unknown>, metric: string): string {
  const amount = metric.startsWith('A9') ? years(Number(numerator)) : Number(numerator ?? 0);
  const isTold = metric === 'B10' ? amount > 0 || Number(estimate) === 0 : estimate !== null;
  const isReached = estimate !== undefined && (metric === 'B13m' || isTold);
  const inYears = (number: number) => (metric === 'B13m' ? years(number) : number);
  const reached = (number: unknown) => (isReached && number !== null ? inYears(Number(number)) : null);
  const interval = { value: reached(estimate), low: reached(low), high: reached(high) };
  return [amount, denominator === undefined ? '' : Number(denominator), ...ends(interval)].join('|');
}

function twinFigures(rows: readonly Readonly<Record<string, unknown>>[], by: number, metric: string): string[] {
  const own = rows.filter(({ first, second }) => (by > 0 || first === 'Total') && (by > 1 || second === 'Total'));
  const told = own.filter(({ numerator, denominator, persons }) =>
    [numerator, denominator, persons].some((number) => Number(number ?? 0) !== 0),
  );
  return told.map(({ first, second, component, ...row }) =>
    [first, second, ...(component === undefined ? [] : [component]), twinParts(row, metric)].join('|'),
  );
}

async function agree(engine: SqlEngine, dataset: Dataset, question: Question): Promise<void> {
  const counting = countingDeliveries(dataset, question.asKnownOn);
  const table = ask(dataset, question);
  if (counting === null || 'refusal' in table) return;
  const { period, by, where, metric } = question;
  const dimensions = metric === 'B8' ? 2 : by.length;
  const days = period.kind === 'between' ? period : period.kind === 'day' ? { from: period.at, to: period.at } : null;
  if (days === null) return;
  await engine.load(twinTables(dataset, question.asKnownOn));
  const { gapRule } = dataset.settings;
  const { horizon, source } = counting;
  const asked = { by, where, from: days.from, to: days.to, gapRule, horizon, rule: question.rule };
  const sql = TWINS[metric as StaffMetricId]({ ...asked, tellsPay: source === 'amelding' });
  const rows = await engine.rows(sql).catch((cause: unknown) => {
    throw new Error(`${engine.name} refused:\n${sql}`, { cause });
  });
  expect(twinFigures(finishTwin(metric, rows), dimensions, metric).sort(), sql).toEqual(
    kernelFigures(table, dimensions).sort(),
  );
}

describe.each([
  { name: 'postgres', open: postgres },
  { name: 'pglite', open: pglite },
  { name: 'duckdb', open: duckdb },
])('SQL on $name', ({ open }) => {
  let engine: SqlEngine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  test('answers as the kernels do, for every metric, dimension and filter', { timeout: 900_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(smallWorld, sketches, async (world, asked) => {
        const dataset = buildDataset(factsOfWorld(world));
        for (const sketch of asked) await agree(engine, dataset, questionAbout(world, sketch));
      }),
      { numRuns: RUNS, seed: 20262 },
    );
  });

  test('and so for the metrics of leaving, among more and older people', { timeout: 900_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(leavingWorld, leavingQuestions, async (world, asked) => {
        const dataset = buildDataset(factsOfWorld(world));
        for (const question of asked) await agree(engine, dataset, question);
      }),
      { numRuns: RUNS, seed: 20264 },
    );
  });

  test('answers so of principals, too', { timeout: 900_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(worldOfPrincipals, sketchesOfPrincipals, async (world, asked) => {
        const dataset = buildDataset(factsOfWorld(world));
        for (const sketch of asked) await agree(engine, dataset, questionAbout(world, sketch));
      }),
      { numRuns: Math.ceil(RUNS / 2), seed: 20264 },
    );
  });
});
