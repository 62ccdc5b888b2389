import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alone, changed, designOf, NEVER, panelsOf, type Row, rowsOf } from '../__data__/panels.ts';
import { evaluate } from '../index.ts';
import { countOfArrangements } from './arrangements.ts';

const ROUNDS = { seed: 20261129, numRuns: 12 };
const CHANCE = designOf({ method: 'randomisation', smallestEffect: 5 });
const ask = (rows: readonly Row[], seed = 1) => evaluate(rowsOf(rows), { ...CHANCE, seed }, alone(100));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Ways to choose `count` of a list. */
function choices(list: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return list.flatMap((first, i) => choices(list.slice(i + 1), count - 1).map((rest) => [first, ...rest]));
}

/** How far apart the changes of chosen and other units are, from the mean of periods 1–2 to that of 3–4. */
function apart(rows: readonly Row[], chosen: readonly number[], effect = 0, treated: readonly number[] = []): number {
  const units = [...new Set(rows.map(({ unit }) => unit))];
  const changeOf = (unit: number) => {
    const own = rows.filter((row) => row.unit === unit);
    const part = (isAfter: boolean) =>
      mean(own.filter(({ period }) => period >= 3 === isAfter).map(({ outcome }) => outcome));
    return part(true) - part(false) - (treated.includes(unit) ? effect : 0);
  };
  const of = (some: readonly number[]) => mean(some.map(changeOf));
  return of(chosen) - of(units.filter((unit) => !chosen.includes(unit)));
}

describe('the naive twin says the same', () => {
  const panels = panelsOf(
    [
      [3, 2],
      [NEVER, 5],
    ],
    4,
  );

  test('of the effect and its chance, by going through every way', () => {
    fc.assert(
      fc.property(panels, (rows) => {
        const { estimate, p, beside } = ask(rows);
        const real = apart(rows, [0, 1]);
        const ways = choices([0, 1, 2, 3, 4, 5, 6], 2).map((chosen) => Math.abs(apart(rows, chosen)));
        expect(estimate).toBeCloseTo(real, 9);
        expect(p).toBe(ways.filter((value) => value >= Math.abs(real) - 1e-9).length / 21);
        expect(beside).toMatchObject({ ways: 21, exact: true, smallestP: 1 / 21 });
      }),
      ROUNDS,
    );
  });

  test('of the interval: just inside it an effect cannot be refused, just outside it can', () => {
    fc.assert(
      fc.property(panels, (rows) => {
        const { interval } = ask(rows);
        const chanceOf = (effect: number) => {
          const real = Math.abs(apart(rows, [0, 1], effect, [0, 1]));
          const ways = choices([0, 1, 2, 3, 4, 5, 6], 2).map((chosen) => Math.abs(apart(rows, chosen, effect, [0, 1])));
          return ways.filter((value) => value >= real - 1e-9).length / 21;
        };
        const [low = 0, high = 0] = [interval.low ?? 0, interval.high ?? 0];
        expect(chanceOf(low + 1e-4)).toBeGreaterThan(0.05);
        expect(chanceOf(high - 1e-4)).toBeGreaterThan(0.05);
        expect(chanceOf(low - 1e-4)).toBeLessThanOrEqual(0.05);
        expect(chanceOf(high + 1e-4)).toBeLessThanOrEqual(0.05);
      }),
      ROUNDS,
    );
  });

  test('neither order of rows, numbers of units, level nor scale matter', () => {
    fc.assert(
      fc.property(panels, (rows) => {
        const { estimate, p } = ask(rows);
        const other = ask(changed(rows, { order: 9, number: (unit) => 6 - unit, level: 20, scale: -2 }));
        expect(other.estimate / -2).toBeCloseTo(estimate, 9);
        expect(other.p).toBe(p);
      }),
      ROUNDS,
    );
  });
});

// Fisher, The Design of Experiments (1935), II: of eight cups four had milk first, and the lady told all.
test('the lady who tasted tea: one way in seventy, and its mirror', () => {
  const cups = Array.from(
    { length: 8 },
    (_, unit): Row => ({ unit, period: 1, outcome: unit < 4 ? 1 : 0, first: unit < 4 ? 1 : NEVER }),
  );
  const { p, beside, estimate } = ask(cups);
  expect([estimate, p, beside['ways'], beside['smallestP']]).toEqual([1, 2 / 70, 70, 1 / 70]);
});

// methods.md 5.2: twelve schools, four treated.
test('four of twelve can be chosen in 495 ways, and two cohorts of two of six in 90', () => {
  expect(countOfArrangements(Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1))).toBe(495);
  expect(countOfArrangements(Int32Array.of(0, 0, 1, 1, 2, 2))).toBe(90);
});

test('with too few ways there is no interval, nothing can be told, and that is said', () => {
  const [rows = []] = fc.sample(
    panelsOf(
      [
        [3, 1],
        [NEVER, 6],
      ],
      4,
    ),
    { seed: 3, numRuns: 1 },
  );
  const raised = rows.map((row) => ({ ...row, outcome: row.outcome + (row.period >= row.first ? 900 : 0) }));
  const { interval, verdict, power, notes } = ask(raised);
  expect({ interval, verdict, power }).toEqual({
    interval: { low: null, high: null },
    verdict: 'cannot-tell',
    power: 0,
  });
  expect(notes).toContainEqual({ code: 'no-interval', value: 7 });
});

test('drawn ways are the same for the same seed', () => {
  const [rows = []] = fc.sample(
    panelsOf(
      [
        [3, 12],
        [NEVER, 14],
      ],
      4,
    ),
    { seed: 5, numRuns: 1 },
  );
  const first = ask(rows, 7);
  expect(first.beside).toMatchObject({ exact: false, ways: 10_001 });
  expect(ask(rows, 7)).toEqual(first);
  expect(ask(rows, 8).p).toBeCloseTo(first.p ?? 0, 1);
});

test('nobody to compare with is refused', () => {
  const [rows = []] = fc.sample(panelsOf([[3, 4]], 4), { seed: 5, numRuns: 1 });
  expect(() => ask(rows)).toThrow('no-controls');
});
