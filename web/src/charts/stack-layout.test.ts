// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { layOutStack } from './stack-layout.ts';

const part = (key: string, value: number) => ({ key, value, text: `${value},0` });
const ROW = {
  key: 'a',
  label: 'Barneskole',
  strong: false,
  parts: [part('stayer', 80), part('mover', 5), part('leaver', 15)],
  instead: '',
};

test('the parts lie end to end and fill the bar', () => {
  const { placed, left, right } = layOutStack([ROW], 700);
  const segments = placed[0]?.segments ?? [];
  expect(segments[0]?.x).toBe(left);
  expect((segments[1]?.x ?? 0) - (segments[0]?.x ?? 0)).toBeCloseTo(segments[0]?.width ?? 0, 9);
  expect((segments[2]?.x ?? 0) + (segments[2]?.width ?? 0)).toBeCloseTo(right, 9);
});

test('a number is written only where it has room', () => {
  const { placed } = layOutStack([ROW], 500);
  expect(placed[0]?.segments?.map(({ fits }) => fits)).toEqual([true, false, true]);
});

test('a bar with a withheld part has no parts at all', () => {
  expect(layOutStack([{ ...ROW, parts: null, instead: 'skjermet' }], 700).placed[0]?.segments).toBeNull();
});
