import { expect, test } from 'vitest';
import { storableText } from './storable-text.ts';

test('NUL is left out and half a pair becomes the mark of a broken character', () => {
  expect(storableText('Bj\0ørka')).toBe('Bjørka');
  expect(storableText('a\ud83dz')).toBe('a\ufffdz');
});

test('whole texts stay as they are, pairs too', () => {
  expect(storableText('Skole 🏫 æøå')).toBe('Skole 🏫 æøå');
});
