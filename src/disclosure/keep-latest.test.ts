import { expect, test } from 'vitest';
import { keepLatest } from './keep-latest.ts';

test('what was put in is found again, the rest is not', () => {
  const shelf = keepLatest<number>(2);
  shelf.put('a', 1);
  expect([shelf.find('a'), shelf.find('b')]).toEqual([1, undefined]);
});

test('the longest unused goes first, and finding is using', () => {
  const shelf = keepLatest<number>(2);
  shelf.put('a', 1);
  shelf.put('b', 2);
  shelf.find('a');
  shelf.put('c', 3);
  expect([shelf.find('a'), shelf.find('b'), shelf.find('c')]).toEqual([1, undefined, 3]);
});
