import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../wilson.ts';
import { differenceOf, differenceOfRates, differenceOfShares } from './differences.ts';

const of = (part: number, whole: number) => ({ part, whole });
const SEED = { seed: 38, numRuns: 200 };

// Newcombe (1998) 873–890, table II, method 10.
describe('the difference of two shares', () => {
  test.each([
    [
      [56, 70],
      [48, 80],
      [0.0524, 0.3339],
    ],
    [
      [9, 10],
      [3, 10],
      [0.1705, 0.809],
    ],
    [
      [6, 7],
      [2, 7],
      [0.0582, 0.8062],
    ],
    [
      [5, 56],
      [0, 29],
      [-0.0381, 0.1926],
    ],
    [
      [0, 10],
      [0, 20],
      [-0.1611, 0.2775],
    ],
    [
      [0, 10],
      [0, 10],
      [-0.2775, 0.2775],
    ],
    [
      [10, 10],
      [0, 20],
      [0.6791, 1],
    ],
    [
      [10, 10],
      [0, 10],
      [0.6075, 1],
    ],
  ] as const)('%j less %j has the published interval', ([a, m], [b, n], [low, high]) => {
    const found = differenceOfShares(of(a, m), of(b, n));
    expect(found.value).toBeCloseTo(a / m - b / n, 12);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  const ratio = fc
    .tuple(fc.integer({ min: 1, max: 500 }), fc.nat({ max: 500 }))
    .map(([whole, part]) => of(Math.min(part, whole), whole));

  test('is told alike the long way: the roots of Wilson’s own equation, then two right-angled triangles', () => {
    const rootsOf = ({ part, whole }: ReturnType<typeof of>) => {
      const z = 1.959963984540054;
      const [a, b, c] = [whole + z * z, -(2 * part + z * z), (part * part) / whole];
      const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
      return [(-b - root) / (2 * a), (-b + root) / (2 * a)] as const;
    };
    fc.assert(
      fc.property(ratio, ratio, (first, second) => {
        const [[l1, u1], [l2, u2]] = [rootsOf(first), rootsOf(second)];
        const [p1, p2] = [first.part / first.whole, second.part / second.whole];
        const found = differenceOfShares(first, second);
        expect(found.low).toBeCloseTo(p1 - p2 - Math.sqrt((p1 - l1) ** 2 + (u2 - p2) ** 2), 6);
        expect(found.high).toBeCloseTo(p1 - p2 + Math.sqrt((u1 - p1) ** 2 + (p2 - l2) ** 2), 6);
      }),
      SEED,
    );
  });

  test('turns its sign and its ends when the two change places, and when what is counted is the rest', () => {
    fc.assert(
      fc.property(ratio, ratio, (first, second) => {
        const there = differenceOfShares(first, second);
        const rest = ({ part, whole }: ReturnType<typeof of>) => of(whole - part, whole);
        for (const back of [differenceOfShares(second, first), differenceOfShares(rest(first), rest(second))]) {
          expect(back.value).toBeCloseTo(-there.value, 12);
          expect(back.low).toBeCloseTo(-there.high, 12);
          expect(back.high).toBeCloseTo(-there.low, 12);
        }
      }),
      SEED,
    );
  });

  test('is known better of more people, and worse at a higher level', () => {
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    fc.assert(
      fc.property(ratio, ratio, (first, second) => {
        const more = ({ part, whole }: ReturnType<typeof of>) => of(part * 3, whole * 3);
        const found = differenceOfShares(first, second);
        expect(width(differenceOfShares(more(first), more(second)))).toBeLessThan(width(found));
        expect(width(differenceOfShares(first, second, 0.99))).toBeGreaterThan(width(found));
        expect(found.low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(found.high).toBeLessThanOrEqual(1 + 1e-12);
      }),
      SEED,
    );
  });

  test('of equal owners lies outside its interval in about one of twenty', () => {
    let state = 38;
    const next = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const drawn = (size: number) => of(Array.from({ length: size }, next).filter((one) => one < 0.12).length, size);
    const outside = Array.from({ length: 2000 }, () => differenceOfShares(drawn(90), drawn(200))).filter(
      ({ low, high }) => low > 0 || high < 0,
    );
    expect(outside.length / 2000).toBeGreaterThan(0.03);
    expect(outside.length / 2000).toBeLessThan(0.065);
  });
});

describe('the difference of two rates', () => {
  // Breast cancer in women with and without X-ray fluoroscopy (Boice and Monson 1977): cases and woman-years in thousands.
  // The answer is R's: the two intervals of `poisson.test`, joined by the formula of MOVER.
  test('has the interval that R’s exact intervals give', () => {
    const found = differenceOfRates(of(41, 28.01), of(15, 19.017));
    expect(found.value).toBeCloseTo(0.674995, 6);
    expect(found.low).toBeCloseTo(0.01682754402, 8);
    expect(found.high).toBeCloseTo(1.30197049611, 8);
  });

  test('turns when the two change places, and is in the unit of the exposure', () => {
    const rate = fc
      .tuple(fc.nat({ max: 300 }), fc.integer({ min: 1, max: 4000 }))
      .map(([part, whole]) => of(part, whole));
    fc.assert(
      fc.property(rate, rate, (first, second) => {
        const there = differenceOfRates(first, second);
        const back = differenceOfRates(second, first);
        expect(back.low).toBeCloseTo(-there.high, 9);
        const tenth = ({ part, whole }: ReturnType<typeof of>) => of(part, whole / 10);
        expect(differenceOfRates(tenth(first), tenth(second)).low).toBeCloseTo(10 * there.low, 7);
        expect(there.low).toBeLessThan(there.value);
        expect(there.high).toBeGreaterThan(there.value);
      }),
      SEED,
    );
  });
});

test('two estimates with intervals of their own are set against each other by their nearest ends', () => {
  const [first, second] = [
    { value: 0.5, low: 0.4, high: 0.7 },
    { value: 0.3, low: 0.27, high: 0.36 },
  ];
  const found = differenceOf(first, second);
  expect([found.value, found.low, found.high].map((one) => Math.round(one * 1e6) / 1e6)).toEqual([
    0.2, 0.083381, 0.402237,
  ]);
  const wilson = (part: number, whole: number) => ({ value: part / whole, ...wilsonInterval(part, whole) });
  expect(differenceOf(wilson(56, 70), wilson(48, 80))).toEqual(differenceOfShares(of(56, 70), of(48, 80)));
});
