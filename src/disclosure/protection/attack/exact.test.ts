import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { startSolver } from '../solver.ts';
import { exactIntervals } from './exact.ts';
import type { KnownSum } from './known-sum.ts';

interface HandCase {
  readonly name: string;
  readonly k: number;
  readonly true_values: Readonly<Record<string, number>>;
  readonly published: readonly { readonly cells: readonly string[]; readonly value: number }[];
  readonly hidden: Readonly<Record<string, { readonly cells: readonly string[]; readonly primary: boolean }>>;
  readonly expected: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>> | null>>;
}

const ORACLES = join(import.meta.dirname, '../../../../test/oracles/03_disclosure');
const { cases } = JSON.parse(readFileSync(join(ORACLES, 'cases.json'), 'utf8')) as {
  readonly cases: readonly HandCase[];
};

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

/** What the attacker finds in a hand case, knowing something more than what is published. */
function found(one: HandCase, more: (places: ReadonlyMap<string, number>) => readonly KnownSum[]) {
  const places = new Map(Object.keys(one.true_values).map((name, i) => [name, i]));
  const leaves = (names: readonly string[]) => names.map((name) => places.get(name) ?? -1);
  const known = one.published.map(({ cells, value }) => ({ leaves: leaves(cells), low: value, high: value }));
  const wanted = Object.values(one.hidden).map(({ cells }) => leaves(cells));
  const intervals = exactIntervals(highs, places.size, [...known, ...more(places)], wanted);
  return Object.fromEntries(Object.keys(one.hidden).map((name, i) => [name, [intervals[i]?.low, intervals[i]?.high]]));
}

describe('hand cases', () => {
  test('all are there', () => expect(cases.map(({ name }) => name)).toContain('rule_leak'));

  test.each(cases)('$name: what an outsider works out', (one) => {
    expect(found(one, () => [])).toEqual(one.expected['LP']);
  });

  test.each(cases.filter(({ expected }) => expected['RULE'] !== null))('$name: who knows the rule', (one) => {
    const primary = Object.values(one.hidden).filter((cell) => cell.primary);
    const ruled = (places: ReadonlyMap<string, number>) =>
      primary.map(({ cells }) => ({ leaves: cells.map((name) => places.get(name) ?? -1), low: 1, high: one.k - 1 }));
    expect(found(one, ruled)).toEqual(one.expected['RULE']);
  });

  test('two ones hidden together: each of the two persons knows the other', () => {
    const [twoOnes] = cases.filter(({ name }) => name === 'two_ones');
    const alone = () => [{ leaves: [0], low: 1, high: 1 }];
    expect(twoOnes === undefined ? null : found(twoOnes, alone)).toEqual({ a: [1, 1], b: [1, 1] });
  });
});

/** A table of two rows and three columns: its six counts, its margins, its total. */
const PUBLISHABLE = [[0], [1], [2], [3], [4], [5], [0, 1, 2], [3, 4, 5], [0, 3], [1, 4], [2, 5], [0, 1, 2, 3, 4, 5]];

/** The naive twin: every table of whole numbers that has what is published. The total is always published. */
function byTrying(known: readonly KnownSum[], total: number, wanted: readonly (readonly number[])[]) {
  const ends = wanted.map(() => [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as [number, number]);
  const sum = (table: readonly number[], leaves: readonly number[]) =>
    leaves.reduce((so, leaf) => so + (table[leaf] ?? 0), 0);
  const fill = (table: readonly number[], left: number): void => {
    if (table.length === 5) {
      const whole = [...table, left];
      if (known.some(({ leaves, low }) => sum(whole, leaves) !== low)) return;
      for (const [i, leaves] of wanted.entries()) {
        const value = sum(whole, leaves);
        ends[i] = [Math.min(ends[i]?.[0] ?? value, value), Math.max(ends[i]?.[1] ?? value, value)];
      }
      return;
    }
    for (let value = 0; value <= left; value++) fill([...table, value], left - value);
  };
  fill([], total);
  return ends;
}

test('agrees with trying every table of whole numbers, where rows and columns are all there is', () => {
  const table = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 });
  const shown = fc.subarray(PUBLISHABLE.slice(0, -1));
  fc.assert(
    fc.property(table, shown, (counts, published) => {
      const value = (leaves: readonly number[]) => leaves.reduce((so, leaf) => so + (counts[leaf] ?? 0), 0);
      const known = [...published, PUBLISHABLE.at(-1) ?? []].map((leaves) => ({
        leaves,
        low: value(leaves),
        high: value(leaves),
      }));
      const naive = byTrying(known, value([0, 1, 2, 3, 4, 5]), PUBLISHABLE);
      const exact = exactIntervals(highs, 6, known, PUBLISHABLE);
      expect(exact.map(({ low, high }) => [low, high])).toEqual(naive);
    }),
    { numRuns: 30, seed: 40 },
  );
});

test('what contradicts itself is a fault, and what nothing bounds has no upper end', () => {
  const unbounded = exactIntervals(highs, 2, [{ leaves: [0], low: 3, high: 3 }], [[0], [1]]);
  expect(unbounded).toEqual([
    { low: 3, high: 3 },
    { low: 0, high: null },
  ]);
  const impossible = [
    { leaves: [0, 1], low: 3, high: 3 },
    { leaves: [0, 1, 2], low: 2, high: 2 },
  ];
  expect(() => exactIntervals(highs, 3, impossible, [[0]])).toThrow('contradicts');
});
