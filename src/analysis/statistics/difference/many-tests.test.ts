import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOfShares } from './differences.ts';
import { atLevel, chanceOfNoDifference, foundAmongMany } from './many-tests.ts';

describe('the chance of a difference where there is none', () => {
  test('is that of the normal distribution where the interval is: 1.96 deviations are one in twenty', () => {
    const at = (deviations: number) =>
      chanceOfNoDifference((level) =>
        atLevel(
          { value: deviations, low: deviations - 1.959963984540054, high: deviations + 1.959963984540054 },
          0.95,
          level,
        ),
      );
    expect(at(1.959963984540054)).toBeCloseTo(0.05, 9);
    expect(at(2.5758293035489004)).toBeCloseTo(0.01, 9);
    expect(at(0)).toBe(1);
  });

  test('is below 0.05 exactly where the interval leaves 0 out', () => {
    const ratio = fc
      .tuple(fc.integer({ min: 2, max: 300 }), fc.nat({ max: 300 }))
      .map(([whole, part]) => ({ part: Math.min(part, whole), whole }));
    fc.assert(
      fc.property(ratio, ratio, (first, second) => {
        const { low, high } = differenceOfShares(first, second);
        const chance = chanceOfNoDifference((level) => differenceOfShares(first, second, level));
        expect(chance < 0.05).toBe(low > 0 || high < 0);
      }),
      { seed: 38, numRuns: 100 },
    );
  });
});

describe('among many', () => {
  test.each([
    // Four tests: 0.005 × 4, 0.01 × 3, 0.03 × 2 is too much, and there it stops.
    [
      [0.01, 0.04, 0.03, 0.005],
      [true, false, false, true],
    ],
    [[0.04], [true]],
    [
      [0.03, 0.03],
      [false, false],
    ],
    [
      [0.02, 0.049],
      [true, true],
    ],
    [[], []],
  ])('%j are found as Holm says', (chances, found) => {
    expect(foundAmongMany(chances)).toEqual(found);
  });

  test('never more is found than one at a time, never less than where each is held to its part of 0.05', () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(chances, (list) => {
        foundAmongMany(list).forEach((isFound, i) => {
          const chance = list[i] ?? 1;
          if (isFound) expect(chance).toBeLessThanOrEqual(0.05);
          if (chance * list.length < 0.05 - 1e-12) expect(isFound).toBe(true);
        });
      }),
      { seed: 38, numRuns: 300 },
    );
  });

  test('takes no notice of their order', () => {
    const chances = fc.uniqueArray(fc.double({ min: 0, max: 0.1, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(chances, (list) => {
        expect(foundAmongMany(list.toReversed())).toEqual(foundAmongMany(list).toReversed());
      }),
      { seed: 38, numRuns: 200 },
    );
  });
});
