import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alone, changed, designOf, NEVER, panelsOf, type Row, rowsOf } from '../__data__/panels.ts';
import { evaluate } from '../index.ts';
import { autoregressiveError } from './autoregressive.ts';
import { leastSquares, neweyWest, usualLag } from './newey-west.ts';
import { seasonColumns } from './season.ts';

const ROUNDS = { seed: 20261129, numRuns: 20 };
const SERIES = designOf({ method: 'its', smallestEffect: 5 });
const ask = (rows: readonly Row[], wish = SERIES) => evaluate(rowsOf(rows), wish, alone(20));
const line = Array.from({ length: 24 }, (_, i) => [1, i + 1, Number(i >= 12)]);
const values = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 24, maxLength: 24 });

/** Σᵢⱼ aᵢ·wᵢⱼ·bⱼ as it stands. */
function form(a: readonly number[], weight: (i: number, j: number) => number, b: readonly number[]): number {
  return a.reduce((sum, x, i) => sum + b.reduce((own, y, j) => own + x * weight(i, j) * y, 0), 0);
}

test('the error over a lag is the double sum it stands for', () => {
  fc.assert(
    fc.property(values, (y) => {
      const { influence } = leastSquares(line, y);
      const own = [...(influence[2] ?? [])];
      const double = form(own, (i, j) => Math.max(0, 1 - Math.abs(i - j) / 4), own);
      expect(neweyWest(influence[2] ?? new Float64Array(), 3, 3)).toBeCloseTo(Math.sqrt((double * 24) / 21), 9);
    }),
    ROUNDS,
  );
});

test('the usual lag of 59 months is three', () => {
  expect([usualLag(59), usualLag(100), usualLag(12)]).toEqual([3, 4, 2]);
});

test('where neighbours are not alike, the autoregressive error is that of ordinary least squares', () => {
  const y = Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? 1 : -1));
  const { residual } = leastSquares(line, y);
  const squares = residual.reduce((sum, value) => sum + value * value, 0);
  const { se, freedom, likeness } = autoregressiveError(line, residual, [0, 0, 1]);
  expect([likeness, Math.round(freedom)]).toEqual([0, 21]);
  // The step's part of (X'X)⁻¹ for a step in the middle of 24 periods with a trend: what time and level leave of it.
  const step = line.map((row) => row[2] ?? 0);
  const left = leastSquares(
    line.map((row) => row.slice(0, 2)),
    step,
  ).residual.reduce((sum, value) => sum + value * value, 0);
  expect(se).toBeCloseTo(Math.sqrt(squares / 21 / left), 9);
});

test('a season of twelve has two waves, one of three or four all there is to have', () => {
  expect([12, 4, 3, 2].map((length) => seasonColumns(5, length).length)).toEqual([4, 3, 2, 1]);
  expect(seasonColumns(5, null)).toEqual([]);
});

describe('a step', () => {
  const world = (step: number, size: number): Row[] =>
    Array.from({ length: 40 }, (_, t) => ({
      unit: 0,
      period: t,
      outcome: 3 + 0.2 * t + (t >= 20 ? step : 0) + size * Math.sin(t * t),
      first: 20,
    }));

  test('that stands far out of the noise is found, and its direction judged', () => {
    const found = ask(world(-4, 0.5), { ...SERIES, direction: 'down', smallestEffect: 1 });
    expect(found.estimate).toBeCloseTo(-4, 0);
    expect(found.verdict).toBe('effect');
    expect(ask(world(-4, 0.5), { ...SERIES, direction: 'up', smallestEffect: 1 }).verdict).toBe('opposite');
    expect(found.notes).toContainEqual({ code: 'no-control-series', value: null });
    expect(found.cells).toHaveLength(20);
  });

  test('that is not there is told to be none where the noise is small, and cannot be told where it is large', () => {
    expect(ask(world(0, 0.2), { ...SERIES, smallestEffect: 1 }).verdict).toBe('no-effect');
    expect(ask(world(0, 5), { ...SERIES, smallestEffect: 1 }).verdict).toBe('cannot-tell');
  });

  test('that everybody has is no effect of the action', () => {
    const both = [...world(-4, 0.3), ...world(-4, 0.1).map((row) => ({ ...row, unit: 1, first: NEVER }))];
    const { estimate, notes } = ask(both);
    expect(Math.abs(estimate)).toBeLessThan(0.5);
    expect(notes).toContainEqual({ code: 'controls-taken-away', value: 1 });
  });

  test('a season is taken out of it', () => {
    const wave = world(2, 0.1).map((row) => ({
      ...row,
      outcome: row.outcome + 6 * Math.cos((2 * Math.PI * row.period) / 8),
    }));
    const told = (season: number | null) => ask(wave, { ...SERIES, series: { season, newSlope: false, lag: null } });
    expect(told(8).estimate).toBeCloseTo(2, 1);
    expect(told(8).se ?? 9).toBeLessThan((told(null).se ?? 0) / 5);
  });

  test.each([
    ['a hole in time', world(1, 1).filter(({ period }) => period !== 7), 'uneven-periods'],
    ['three periods before', world(1, 1).filter(({ period }) => period > 16), 'few-points'],
    ['no change at all', world(1, 1).map((row) => ({ ...row, outcome: 2 })), 'constant-outcome'],
    ['the action from the first period', world(1, 1).filter(({ period }) => period >= 20), 'no-period-before'],
  ] as const)('with %s is refused', (_, rows, code) => {
    expect(() => ask(rows)).toThrow(code);
  });
});

test('neither order of rows, numbers of units, level nor scale matter', () => {
  const panels = panelsOf(
    [
      [9, 2],
      [12, 1],
      [NEVER, 3],
    ],
    20,
  );
  fc.assert(
    fc.property(panels, (rows) => {
      const { estimate, se } = ask(rows);
      const other = ask(changed(rows, { order: 33, number: (unit) => 5 - unit, level: 60, scale: 5 }));
      expect([other.estimate / 5, (other.se ?? 0) / 5]).toEqual(
        [estimate, se].map((value) => expect.closeTo(value ?? 0, 7)),
      );
    }),
    { ...ROUNDS, numRuns: 6 },
  );
});
