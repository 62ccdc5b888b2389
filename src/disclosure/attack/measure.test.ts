import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactIntervals } from '../protection/attack/exact.ts';
import { startSolver } from '../protection/solver.ts';
import { followingFrom } from './follows.ts';
import { measure } from './measure.ts';
import type { Sum, System } from './system.ts';

const SIZE = 8;
const some = fc.uniqueArray(fc.nat({ max: SIZE - 1 }), { minLength: 1, maxLength: 5 });
const counts = fc.array(fc.nat({ max: 6 }), { minLength: SIZE, maxLength: SIZE });
const ALL = Array.from({ length: SIZE }, (_, i) => i);

const plain = (places: readonly number[]): Sum => ({ places, factors: places.map(() => 1) });

test('finds the intervals that the exact road of protection finds, and calls wide only what is', async () => {
  const highs = await startSolver();
  const cases = fc.sample(fc.tuple(counts, fc.array(some, { maxLength: 8 }), fc.array(some, { minLength: 4 })), {
    numRuns: 25,
    seed: 41,
  });
  for (const [values, told, wanted] of cases) {
    const sum = (places: readonly number[]) => places.reduce((so, place) => so + (values[place] ?? 0), 0);
    const known = [...told, ALL].map((leaves) => ({ leaves, low: sum(leaves), high: sum(leaves) }));
    const rows = known.map(({ leaves, low, high }) => ({ ...plain(leaves), low, high }));
    const system: System = { size: SIZE, rows, sumOf: () => null };
    const sums = wanted.map(plain);
    const exact = exactIntervals(highs, SIZE, known, wanted).map(({ low, high }) => ({ low, high: high ?? Infinity }));
    const found = measure(highs, system, sums, { programs: 1_000, wide: WIDE }).reaches ?? [];
    const isNarrow = exact.map(({ low, high }) => high - low < WIDE - NEARLY);
    expect(rounded(found.map((one, i) => (isNarrow[i] ? one : null)))).toEqual(
      rounded(exact.map((one, i) => (isNarrow[i] ? one : null))),
    );
    const wide = found.filter((_, i) => !isNarrow[i]);
    expect(wide.filter((one) => one === null || one.high - one.low < WIDE - NEARLY)).toEqual([]);
    const follows = [...followingFrom(system, sums)];
    expect(follows.filter((i) => (exact[i]?.high ?? 0) - (exact[i]?.low ?? 0) > NEARLY)).toEqual([]);
  }
});

const WIDE = 4;
const NEARLY = 1e-6;

function rounded(reaches: readonly ({ readonly low: number; readonly high: number } | null)[]) {
  const near = (value: number) => Math.round(value / NEARLY) * NEARLY + 0;
  return reaches.map((one) => (one === null ? null : [near(one.low), near(one.high)]));
}

test('says that nothing fits where what is told contradicts itself', async () => {
  const highs = await startSolver();
  const rows = [1, 2].map((value) => ({ ...plain([0, 1]), low: value, high: value }));
  const system: System = { size: 2, rows: [...rows, { ...plain([0]), low: 0, high: 0 }], sumOf: () => null };
  expect(measure(highs, system, [plain([0])], { programs: 10, wide: 4 }).reaches).toBe(null);
});
