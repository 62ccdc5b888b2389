import { expect, test } from 'vitest';
import { chiSquareQuantile, lowerGamma } from './gamma.ts';
import { medianOf } from './median.ts';
import { poissonInterval } from './poisson.ts';

// Garwood (1936); tabulated in Ulm (1990), Am. J. Epidemiol. 131:373, and every table of exact Poisson limits.
test.each([
  [0, 0, 3.6889],
  [1, 0.0253, 5.5716],
  [2, 0.2422, 7.2247],
  [5, 1.6235, 11.6683],
  [10, 4.7954, 18.3904],
  [20, 12.2165, 30.8884],
  [100, 81.3639, 121.6271],
])('%i events have the published interval', (events, low, high) => {
  const interval = poissonInterval(events);
  expect(interval.low).toBeCloseTo(low, 3);
  expect(interval.high).toBeCloseTo(high, 3);
});

test.each([
  [0.95, 1, 3.841458820694124],
  [0.975, 2, 7.377758908227871],
  [0.025, 10, 3.246972780236843],
  [0.5, 200, 199.3337],
])('the %d quantile of chi-square with %i degrees agrees with R', (p, freedom, value) => {
  expect(chiSquareQuantile(p, freedom)).toBeCloseTo(value, value > 100 ? 3 : 8);
});

test('with a = 1 the incomplete gamma function is 1 − e^−x', () => {
  expect([0.1, 1.9, 2.1, 20].map((x) => lowerGamma(1, x))).toEqual(
    [0.1, 1.9, 2.1, 20].map((x) => expect.closeTo(1 - Math.exp(-x), 13)),
  );
});

test('the median is the middle one, or the mean of the middle two', () => {
  expect(medianOf(Float64Array.of(1, 2, 9))).toBe(2);
  expect(medianOf(Float64Array.of(1, 2, 4, 9))).toBe(3);
  expect(medianOf(Float64Array.of(1, 2, 4, 9), 2, 4)).toBe(6.5);
  expect(medianOf(Float64Array.of())).toBeNaN();
});
