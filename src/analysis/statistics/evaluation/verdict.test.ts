import { expect, test } from 'vitest';
import { powerOf, verdictOf } from './verdict.ts';

test.each([
  ['beyond 0 in the wanted direction', { interval: { low: 0.1, high: 2 }, power: 0.8 }, 'up', 'effect'],
  ['beyond 0 in the wanted direction, downwards', { interval: { low: -2, high: -0.1 }, power: 0.8 }, 'down', 'effect'],
  ['beyond 0 in the other direction', { interval: { low: -2, high: -0.1 }, power: 0.8 }, 'up', 'opposite'],
  ['beyond 0 in the other direction, upwards', { interval: { low: 0.1, high: 2 }, power: 0.8 }, 'down', 'opposite'],
  ['within the smallest effect on both sides', { interval: { low: -0.5, high: 1 }, power: 0.8 }, 'up', 'no-effect'],
  ['over the smallest effect on one side', { interval: { low: -0.5, high: 1.01 }, power: 0.8 }, 'up', 'cannot-tell'],
  ['that just holds 0 and is wide', { interval: { low: 0, high: 2 }, power: 0.8 }, 'up', 'cannot-tell'],
  ['without limit on the wanted side', { interval: { low: 0.2, high: null }, power: 0.8 }, 'up', 'effect'],
  ['without limit on both sides', { interval: { low: null, high: null }, power: 0.8 }, 'down', 'cannot-tell'],
  ['beyond 0 with just enough power', { interval: { low: 0.1, high: 2 }, power: 0.5 }, 'up', 'effect'],
  ['beyond 0 with just too little power', { interval: { low: 0.1, high: 2 }, power: 0.4999 }, 'up', 'cannot-tell'],
] as const)('an interval %s', (_, judged, direction, verdict) => {
  expect(verdictOf(judged, { direction, smallestEffect: 1 })).toBe(verdict);
});

test('power is one half where the effect is as large as the half width, and five per cent where there is none', () => {
  expect(powerOf(1.959963984540054, 1)).toBeCloseTo(0.5, 4);
  expect(powerOf(0, 1)).toBeCloseTo(0.05, 9);
  // R: power of a two-sided z test, pnorm(2.8 - qnorm(.975)) + pnorm(-2.8 - qnorm(.975)).
  expect(powerOf(-2.8, 1)).toBeCloseTo(0.7995569, 6);
});
