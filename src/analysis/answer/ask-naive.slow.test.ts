import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsInShares } from '../../../test/analysis/in-shares.ts';
import { leavingQuestions, leavingWorld } from '../../../test/analysis/leaving-world.ts';
import { naiveAnswer } from '../../../test/analysis/naive/answer.ts';
import type { NaiveAnswer, NaiveCell } from '../../../test/analysis/naive/cell.ts';
import { cellsOfMissing } from '../../../test/analysis/naive/missing.ts';
import { naiveMedian, naiveStaying } from '../../../test/analysis/naive/more.ts';
import { type Known, knownThen } from '../../../test/analysis/naive/person.ts';
import { naiveMedianTime } from '../../../test/analysis/naive/principal-figures.ts';
import { naiveWeekOf } from '../../../test/analysis/naive/week.ts';
import { worldOfPrincipals } from '../../../test/analysis/random-principals.ts';
import { questionAbout, sketches, sketchesOfPrincipals } from '../../../test/analysis/random-question.ts';
import { smallWorld } from '../../../test/analysis/random-world.ts';
import { factsOfWorld, type SmallWorld } from '../../../test/analysis/small-world.ts';
import { FULL_POSITION } from '../../terms/index.ts';
import { METRICS } from '../metrics/catalogue.ts';
import { timeOf } from '../metrics/metric.ts';
import type { Question } from '../question.ts';
import type { RawTable } from '../raw-table.ts';
import { buildDataset } from '../read-model/build-dataset.ts';
import type { Dataset } from '../read-model/dataset.ts';
import { ask } from './ask.ts';
import { MARKS_MISSING } from './counted.ts';

const RUNS = Number(process.env['LAGET_HISTORIES'] ?? 15);

/** Figures that are not nothing, as `codes|… -> numerator/denominator/persons/provisional/estimate`. */
function told(table: RawTable): Map<string, string> {
  const cells = table.cells.filter(
    (cell) => cell.numerator !== 0 || cell.persons !== 0 || (cell.denominator ?? 0) !== 0,
  );
  return new Map(
    cells.map(({ codes, numerator, denominator, persons, provisional, estimate }) => [
      codes.join('|'),
      `${Number(numerator.toFixed(9))}/${denominator}/${persons}/${provisional}/${interval(estimate)}`,
    ]),
  );
}

/** Medians in the unit of their metric, from per cent, years and days. */
const years = (days: number) => Math.round((days * 10) / 365.25) / 10;
const inUnits = {
  A5m: (size: number) => size,
  A7m: (age: number) => age,
  A9: years,
  A9r: years,
  A9s: years,
  B14m: (age: number) => age,
};

/** The naive cell in the metric's units. */
function naiveNumbers(cell: NaiveCell, { metric }: Question): readonly [number, number | null] {
  const { numerator, denominator, amounts } = cell;
  if (metric in inUnits) return [inUnits[metric as keyof typeof inUnits](naiveMedian(amounts)), null];
  if (metric === 'B4') return [numerator, Math.round((denominator / 365.25) * 10_000) / 10_000];
  const [above, below] = partsInShares(METRICS[metric]).map((inShares) => (inShares ? FULL_POSITION : 1));
  return [numerator / (above ?? 1), METRICS[metric].denominator === null ? null : denominator / (below ?? 1)];
}

/** Value and ends; the mean error of 10⁻⁹ is arithmetic. */
function interval(estimate: RawTable['cells'][number]['estimate']): string {
  const { value, low, high } = estimate ?? { value: null, low: null, high: null };
  return [value, low, high].map((number) => number?.toFixed(9)).join(' ');
}

function naiveEstimate({ numerator, months, stints, whole, estimate: own }: NaiveCell, question: Question): string {
  if (own !== undefined) return interval(own);
  if (question.metric === 'B13m') return interval(naiveMedianTime(stints, whole));
  if (question.metric !== 'B10') return interval(undefined);
  const estimate = naiveStaying(months);
  return interval(numerator > 0 || estimate.value === 0 ? estimate : undefined);
}

/** Which cells are provisional for other reasons than who may still return. */
interface Provisional {
  readonly all: boolean;
  readonly cells: ReadonlySet<string>;
}

function toldNaively(answer: NaiveAnswer, question: Question, also: Provisional): Map<string, string> {
  const entries = [...answer].filter(
    ([, { numerator, denominator, persons }]) => numerator + denominator + persons.size > 0,
  );
  return new Map(
    entries.map(([key, cell]) => {
      const [above, below] = naiveNumbers(cell, question);
      const line = key.split('|').slice(0, question.by.length);
      const open = cell.provisional || also.all || also.cells.has(line.map((code) => `${code}|`).join(''));
      return [
        key.replace(/\|$/, ''),
        `${Number(above.toFixed(9))}/${below}/${cell.persons.size}/${open}/${naiveEstimate(cell, question)}`,
      ];
    }),
  );
}

function inOrder(figures: Map<string, string>): string[] {
  return [...figures].map(([key, value]) => `${key} = ${value}`).sort();
}

function isAnsweredRightly(dataset: Dataset, question: Question, known: Known | null): void {
  const table = ask(dataset, question);
  if ('refusal' in table) {
    expect({ known, refusal: table.refusal.code }).toEqual({
      known: null,
      refusal: expect.stringMatching(/no-data|not-known/),
    });
    return;
  }
  if (known === null) throw new Error('answered without knowing anything');
  const { period } = question;
  const [from, to] =
    period.kind === 'between' ? [period.from, period.to] : period.kind === 'day' ? [period.at, period.at] : [0, 0];
  const lastDay = timeOf(METRICS[question.metric]) === 'period' ? to - 1 : to;
  const last = question.rule === 'ssb' ? naiveWeekOf(from).sunday : lastDay;
  const { kernel } = METRICS[question.metric];
  const marked = question.rule === undefined && MARKS_MISSING.includes(kernel);
  const cells = marked ? cellsOfMissing(known, question, lastDay) : new Set<string>();
  const expected = toldNaively(naiveAnswer(known, question, from, to), question, { all: last > known.horizon, cells });
  expect(inOrder(told(table))).toEqual(inOrder(expected));
}

type Asked = typeof sketches extends fc.Arbitrary<infer Sketches> ? Sketches : never;

function areAnsweredRightly(world: SmallWorld, asked: Asked): void {
  const dataset = buildDataset(factsOfWorld(world));
  const now = knownThen(world, null);
  for (const sketch of asked) {
    const question = questionAbout(world, sketch);
    const { asKnownOn } = question;
    isAnsweredRightly(dataset, question, asKnownOn === null ? now : knownThen(world, asKnownOn));
  }
}

test('every figure of every metric equals the one counted by hand, day by day', { timeout: 900_000 }, () => {
  fc.assert(fc.property(smallWorld, sketches, areAnsweredRightly), { numRuns: RUNS, seed: 20261 });
});

test('so do those of principals, who come and go', { timeout: 900_000 }, () => {
  const property = fc.property(worldOfPrincipals, sketchesOfPrincipals, areAnsweredRightly);
  fc.assert(property, { numRuns: Math.ceil(RUNS / 2), seed: 20263 });
});

test('and so do the figures of leaving, among more and older people', { timeout: 900_000 }, () => {
  fc.assert(
    fc.property(leavingWorld, leavingQuestions, (world, asked) => {
      const dataset = buildDataset(factsOfWorld(world));
      const known = knownThen(world, null);
      for (const question of asked) isAnsweredRightly(dataset, question, known);
    }),
    { numRuns: Math.ceil(RUNS / 8), seed: 20263 },
  );
});
