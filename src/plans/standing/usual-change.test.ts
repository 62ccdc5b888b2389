import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../analysis/index.ts';
import { seen, yearly } from './__data__/readings.ts';
import { isTold, type ToldPoint } from './point.ts';
import { changeSince, shownDifference, usualLimit } from './usual-change.ts';

const told = (from: number, values: readonly number[], interval: number | null = null) =>
  yearly(from, values, interval).filter(isTold);
const share = (part: number, whole: number) =>
  seen('2025-10-01/2026-10-01', part / whole, {
    interval: { ...wilsonInterval(part, whole), level: 0.95 },
  }) as ToldPoint;
const STEADY = told(2015, [0.12, 0.13, 0.12, 0.13, 0.12, 0.13]);

describe('the interval of a difference', () => {
  test.each([
    { a: share(56, 70), b: share(48, 80), low: 0.0524, high: 0.3339 },
    { a: share(9, 10), b: share(3, 10), low: 0.1705, high: 0.809 },
    { a: share(6, 7), b: share(2, 7), low: 0.0582, high: 0.8062 },
  ])('$a.value less $b.value is that of Newcombe 1998, table II, method 10', ({ a, b, low, high }) => {
    const { interval } = changeSince(b, a, []);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });
});

describe('the largest usual change', () => {
  test('is 3.268 mean moving ranges', () => {
    expect(usualLimit(told(2015, [10, 12, 11, 15, 15]))).toBeCloseTo((3.268 * (2 + 1 + 4 + 0)) / 4, 10);
  });

  test('is not told from fewer than four changes', () => {
    expect(usualLimit(told(2015, [10, 12, 11, 15]))).toBeNull();
  });

  test('leaves out the change across a year that is not told', () => {
    const holed = [...told(2015, [10, 11, 10]), ...told(2019, [50, 51, 50])];
    expect(usualLimit(holed)).toBeCloseTo(3.268, 10);
  });
});

describe('a change is more than usual', () => {
  const now = (value: number, interval: number) => told(2021, [value], interval)[0] as ToldPoint;
  const earlier = (interval: number) => told(2020, [0.13], interval)[0] as ToldPoint;

  test('only where neither chance nor usual variation explains it', () => {
    expect(changeSince(earlier(0.005), now(0.18, 0.005), STEADY).usual).toBe('more-than-usual');
  });

  test('not where chance alone may explain it, however calm the years were', () => {
    expect(changeSince(earlier(0.05), now(0.18, 0.05), STEADY).usual).toBe('not-more');
  });

  test('not where the years have swung as much', () => {
    const wild = told(2015, [0.1, 0.16, 0.1, 0.16, 0.1, 0.13]);
    expect(changeSince(earlier(0.005), now(0.18, 0.005), wild).usual).toBe('not-more');
  });

  test('cannot be told where the history is short and chance does not explain it', () => {
    expect(changeSince(earlier(0.005), now(0.18, 0.005), STEADY.slice(0, 3)).usual).toBe('cannot-tell');
  });

  test('a full count without interval is judged by usual variation alone', () => {
    const counts = told(2015, [100, 104, 102, 105, 103]);
    const [first, later] = [seen('2019-10-01', 103) as ToldPoint, seen('2020-10-01', 120) as ToldPoint];
    expect(changeSince(first, later, counts).usual).toBe('more-than-usual');
  });
});

test('no change is ever more than usual, whatever came before', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (values) => {
      const history = told(2000, values);
      const same = seen('2020-10-01/2021-10-01', 0.2) as ToldPoint;
      expect(changeSince(same, same, history).usual).toBe('not-more');
    }),
    { seed: 20261121 },
  );
});

test('turning the scale upside down turns the direction and not the verdict', () => {
  const value = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 5, maxLength: 9 }), value, value, (values, a, b) => {
      const one = changeSince(
        seen('2019-10-01', a) as ToldPoint,
        seen('2020-10-01', b) as ToldPoint,
        told(2000, values),
      );
      const mirrored = told(
        2000,
        values.map((v) => -v),
      );
      const other = changeSince(seen('2019-10-01', -a) as ToldPoint, seen('2020-10-01', -b) as ToldPoint, mirrored);
      expect(other.usual).toBe(one.usual);
      expect(other.difference).toBeCloseTo(-one.difference, 12);
    }),
    { seed: 20261122 },
  );
});

test('a difference is the one a reader reckons from the values as they stand', () => {
  expect(shownDifference(0.1204, 0.1226, 100)).toBe(0.3);
  expect(shownDifference(5.14, 4.06, 1)).toBe(-1);
});
