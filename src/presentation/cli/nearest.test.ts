import { expect, test } from 'vitest';
import { distance, nearest } from './nearest.ts';

test.each([
  ['', '', 0],
  ['figure', 'figure', 0],
  ['figrue', 'figure', 1],
  ['figur', 'figure', 1],
  ['kitten', 'sitting', 3],
])('%s and %s differ by the published number of letters', (a, b, letters) => {
  expect(distance(a, b)).toBe(letters);
});

test('what is like nothing gets no suggestion', () => {
  expect(nearest('xyzzy', ['figure', 'serve'])).toBeNull();
});
