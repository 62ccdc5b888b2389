// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { layOutStack, mostOf } from './stack-layout.ts';

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

test('a bar with nothing to see has no parts', () => {
  expect(layOutStack([{ ...ROW, parts: null, instead: 'skjermet' }], 700).placed[0]?.segments).toBeNull();
});

test('bars that are not whole end at the next ten above the longest', () => {
  const short = { ...ROW, parts: [part('voluntary', 9), part('retired', 4)] };
  expect([mostOf([ROW, short]), mostOf([short]), mostOf([{ ...ROW, parts: null }])]).toEqual([100, 20, 100]);
  const { placed, left, right } = layOutStack([short], 700, 20);
  expect((placed[0]?.segments?.[1]?.x ?? 0) - left).toBeCloseTo(((right - left) * 9) / 20, 9);
});
