import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutLines, spacedLabels, spread, valueSpan } from './line-layout.ts';

test('values near zero are drawn from zero', () => {
  expect(valueSpan([2, 40, 90])[0]).toBe(0);
});

test('a narrow band far from zero is not drawn from zero, and lies inside its span', () => {
  const [low, high] = valueSpan([11.8, 12.4, 12.9]);
  expect(low).toBeGreaterThan(0);
  expect(low).toBeLessThan(11.8);
  expect(high).toBeGreaterThan(12.9);
});

test('labels keep their distance and stay above the lowest place where there is room', () => {
  const places = fc.array(fc.integer({ min: 0, max: 260 }), { minLength: 1, maxLength: 8 });
  void fc.assert(
    fc.property(places, (wanted) => {
      const sorted = [...spread(wanted, 17, 268)].sort((a, b) => a - b);
      expect(Math.max(...sorted)).toBeLessThanOrEqual(268);
      for (let i = 1; i < sorted.length; i++)
        expect((sorted[i] ?? 0) - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(16.999);
    }),
    { seed: 11 },
  );
});

test('the last label of an axis is always written', () => {
  expect(spacedLabels(['a', 'b', 'c', 'd'], 100, 60).has('d')).toBe(true);
  expect(spacedLabels(['a', 'b', 'c', 'd'], 100, 60).size).toBe(2);
});

/** Room beside the last point of two lines, one with a long name, in a picture so wide. */
function endRoom(width: number): number {
  const point = { key: '2025', label: '2025', text: '5,3', value: 5.3, interval: null, provisional: false };
  const line = (label: string) => ({ key: label, label, colour: 'ink', points: [point] });
  const { x, left } = layOutLines([line('Lærere'), line('Andre yrkesgrupper')], width);
  return width - (x('2025') ?? 0) * 2 + left;
}

test('on a phone there is room for the longest name and its value, and wide pictures are as they were', () => {
  expect(endRoom(340)).toBeGreaterThanOrEqual('Andre yrkesgrupper 5,3'.length * 7);
  expect(endRoom(704)).toBe(170);
});
