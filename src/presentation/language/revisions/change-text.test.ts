import { expect, test } from 'vitest';
import { changeText } from './index.ts';

test.each([
  [2, 'persons', 'nb', '+2\u00a0personer'],
  [-1, 'persons', 'en', '\u22121\u00a0persons'],
  [-0.0091, 'share', 'nb', '\u22120,9\u00a0prosentpoeng'],
  [0.0001, 'share', 'nn', '0,0\u00a0prosentpoeng'],
  [1.25, 'fte', 'en', '+1.3\u00a0full-time\u00a0equivalents'],
  [0, 'persons', 'nb', '0\u00a0personer'],
] as const)('%d %s in %s is written %s', (change, unit, language, text) => {
  expect(changeText(change, unit, language)).toBe(text);
});
