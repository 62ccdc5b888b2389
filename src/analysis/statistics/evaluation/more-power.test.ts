import { expect, test } from 'vitest';
import { morePower } from './more-power.ts';
import { powerOf } from './verdict.ts';

const RECKONED = { power: 0.41, error: 1, smallestEffect: 1.75, treated: 5, controls: 40, after: 3 };

test('so many more units with the action give four chances in five, and one fewer does not', () => {
  const { moreUnits } = morePower(RECKONED);
  const errorWith = (treated: number) => Math.sqrt((1 / treated + 1 / 40) / (1 / 5 + 1 / 40));
  expect(powerOf(1.75, errorWith(5 + (moreUnits ?? 0)))).toBeGreaterThanOrEqual(0.8);
  expect(powerOf(1.75, errorWith(4 + (moreUnits ?? 0)))).toBeLessThan(0.8);
});

test('so many more periods give four chances in five where nothing lasts, and one fewer does not', () => {
  const { morePeriods } = morePower(RECKONED);
  const errorWith = (after: number) => Math.sqrt(3 / after);
  expect(powerOf(1.75, errorWith(3 + (morePeriods ?? 0)))).toBeGreaterThanOrEqual(0.8);
  expect(powerOf(1.75, errorWith(2 + (morePeriods ?? 0)))).toBeLessThan(0.8);
});

test('no number of units helps where there are too few to compare with', () => {
  expect(morePower({ ...RECKONED, controls: 2 }).moreUnits).toBeNull();
});

test('nothing more is needed where the power is as wanted', () => {
  expect(morePower({ ...RECKONED, power: 0.8 })).toEqual({ moreUnits: null, morePeriods: null });
});
