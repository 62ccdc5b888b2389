import { expect, test } from 'vitest';
import { normalQuantile } from './normal-quantile.ts';
import { wilsonInterval } from './wilson.ts';

// Newcombe (1998), table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i has the published interval', (part, whole, low, high) => {
  const interval = wilsonInterval(part, whole);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('all of all ends at exactly one', () => {
  expect(wilsonInterval(7, 7).high).toBe(1);
});

test('the interval of the complement is the mirror image', () => {
  const [a, b] = [wilsonInterval(3, 41), wilsonInterval(38, 41)];
  expect(a.low).toBeCloseTo(1 - b.high, 12);
  expect(a.high).toBeCloseTo(1 - b.low, 12);
});

test('nobody in the base tells nothing', () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});

test('a higher level gives a wider interval', () => {
  expect(wilsonInterval(5, 30, 0.99).low).toBeLessThan(wilsonInterval(5, 30, 0.95).low);
});

test.each([
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
  [0.5, 0],
  [0.001, -3.090232306167813],
])('the normal quantile of %d agrees with R', (p, z) => {
  expect(normalQuantile(p)).toBeCloseTo(z, 11);
});
