import { expect, test } from 'vitest';
import { wordsSaid } from './sentences.ts';

test('a word that is part of another that is said is not said itself', () => {
  const words = ['effect found', 'no effect found'];
  expect(wordsSaid('The action had no effect found.', words)).toEqual(['no effect found']);
  expect(wordsSaid('The action had an effect found.', words)).toEqual(['effect found']);
});
