import { expect, test } from 'vitest';
import { changeText } from './index.ts';

test.each([
  [2, 'persons', 'nb', '+2'],
  [-1200, 'persons', 'en', '\u22121,200'],
  [-0.0091, 'share', 'nb', '\u22120,9\u00a0prosentpoeng'],
  [1.5, 'percent-of-position', 'en', '+1.5\u00a0percentage\u00a0points'],
  [0.0001, 'share', 'nn', '0,0\u00a0prosentpoeng'],
  [1.25, 'fte', 'en', '+1.3'],
  [-0.251, 'per-school', 'nb', '\u22120,25'],
  [0, 'persons', 'nb', '0'],
] as const)('%d %s in %s is written %s', (change, unit, language, text) => {
  expect(changeText(change, unit, language)).toBe(text);
});
