import { expect, test } from 'vitest';
import { halfWidth, normalShare, twoSidedChance } from './student-t.ts';

// R 4.2: qt(.975, df), qnorm(.975).
test.each([
  [1, 12.7062047361747],
  [3, 3.18244630528371],
  [10, 2.22813885198627],
  [100, 1.98397151852355],
  [Number.POSITIVE_INFINITY, 1.95996398454005],
])('with %d degrees of freedom an interval of 95 %% is %d errors to each side', (freedom, width) => {
  expect(halfWidth(0.95, freedom)).toBeCloseTo(width, 8);
  expect(twoSidedChance(width, freedom)).toBeCloseTo(0.05, 10);
  expect(twoSidedChance(-width, freedom)).toBeCloseTo(0.05, 10);
});

test('the normal distribution is one half at 0, and its sides add up to one', () => {
  expect(normalShare(0)).toBe(0.5);
  expect(normalShare(1.3) + normalShare(-1.3)).toBeCloseTo(1, 14);
  expect(normalShare(1)).toBeCloseTo(0.841344746068543, 12);
});
