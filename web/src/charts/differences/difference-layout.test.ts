// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { anchorAt, layOutDifferences } from './difference-layout.ts';

const row = (low: number, value: number, high: number) => ({
  ...{ key: 'a', label: 'Andel', text: '', found: false, value },
  interval: { low, high },
});

test('zero always lies on the track, also where every interval is on one side of it', () => {
  for (const rows of [[row(2, 3, 4)], [row(-4, -3, -2)], [row(-1, 1, 3)], [row(0, 0, 0)]]) {
    const layout = layOutDifferences(rows, 700);
    const zero = layout.scale(0);
    expect(zero).toBeGreaterThanOrEqual(layout.trackLeft);
    expect(zero).toBeLessThanOrEqual(layout.trackRight);
  }
});

test('what is more lies to the right, within the page', () => {
  const layout = layOutDifferences([row(-2, 1, 5)], 360);
  expect(layout.narrow).toBe(true);
  expect(layout.scale(-2)).toBe(layout.trackLeft);
  expect(layout.scale(5)).toBe(layout.trackRight);
  expect(layout.trackRight).toBeLessThan(360);
});

test('a text over a mark at an edge is anchored inwards', () => {
  const layout = layOutDifferences([row(-2, 1, 5)], 700);
  expect([layout.trackLeft, 400, layout.trackRight].map((x) => anchorAt(x, layout))).toEqual([
    'start',
    'middle',
    'end',
  ]);
});
