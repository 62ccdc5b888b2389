import { expect, test } from 'vitest';
import { wrapped } from './wrapped.ts';

test('lines under a picture are broken between words, and no word is lost', () => {
  const lines = ['Innenfor den stiplede linjen ligger 95 av 100 skoler', 'Kort.'];
  const broken = wrapped(lines, 20);
  expect(broken.every((line) => line.length <= 20)).toBe(true);
  expect(broken.join(' ')).toBe(lines.join(' '));
});

test('a word longer than a line stands alone', () => {
  expect(wrapped(['en personalbalansefigur her'], 10)).toEqual(['en', 'personalbalansefigur', 'her']);
});
