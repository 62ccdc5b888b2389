import { expect, test } from 'vitest';
import type { Lens } from '../kernels/axis.ts';
import type { View } from '../read-model/view.ts';
import { rememberedOfAll } from './remembered.ts';

const VIEW = {} as View;
const EVERYBODY: Lens = { axes: [], filters: [] };
const SOME: Lens = { axes: [], filters: [{ axis: {}, allowed: new Uint8Array() }] as unknown as Lens['filters'] };

test('what is told of everybody at a key is found once per view', () => {
  const remembered = rememberedOfAll<number>();
  let found = 0;
  const ask = (view: View, key: string) => remembered(view, EVERYBODY, key, () => ++found);
  expect([ask(VIEW, 'a'), ask(VIEW, 'a'), ask(VIEW, 'b'), ask({} as View, 'a'), ask(VIEW, 'a')]).toEqual([
    1, 1, 2, 3, 1,
  ]);
});

test('what is told of some is found anew, and is not taken for what is told of everybody', () => {
  const remembered = rememberedOfAll<string>();
  expect(remembered(VIEW, SOME, 'a', () => 'some')).toBe('some');
  expect(remembered(VIEW, EVERYBODY, 'a', () => 'everybody')).toBe('everybody');
  expect(remembered(VIEW, SOME, 'a', () => 'others')).toBe('others');
});
