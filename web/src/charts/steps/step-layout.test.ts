// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { describe, expect, test } from 'vitest';
import { bandPath, drawnSteps, layOutSteps, type StepPoint, stepPath } from './step-layout.ts';

const point = (months: number, value: number | null, followed: number | null): StepPoint => ({
  months,
  value,
  followed,
  low: value === null ? null : value - 5,
  high: value === null ? null : value + 5,
});
const line = (points: readonly StepPoint[]) => ({ key: 'a', label: '', colour: '', quiet: false, points });
const plain = { x: (months: number) => months, y: (value: number) => 100 - value } as never;

describe('a curve in steps', () => {
  test('is cut where fewer than five are followed', () => {
    expect(drawnSteps([point(0, 100, 20), point(3, 60, 4), point(6, 50, 9)]).map(({ months }) => months)).toEqual([0]);
  });

  test('goes past a month that is merged with the next', () => {
    expect(drawnSteps([point(0, 100, 20), point(3, null, null), point(6, 50, 9)]).map(({ months }) => months)).toEqual([
      0, 6,
    ]);
  });

  test('holds its value until the next month told', () => {
    expect(stepPath(drawnSteps([point(0, 100, 20), point(3, 80, 16)]), plain)).toBe('M0 0H3V20');
  });

  test('has a band that follows both edges of the interval in steps', () => {
    expect(bandPath(drawnSteps([point(0, 90, 20), point(3, 80, 16)]), plain)).toBe('M0 5H3V15V25V15H0Z');
  });
});

test('months under the axis have room between them, and whole years come first', () => {
  const points = [0, 3, 6, 12, 18, 24, 36, 48, 60].map((months) => point(months, 50, 20));
  expect(layOutSteps([line(points)], 640).ticks).toEqual([0, 6, 12, 18, 24, 36, 48, 60]);
  expect(layOutSteps([line(points)], 340).ticks).toEqual([0, 12, 24, 36, 48, 60]);
});
