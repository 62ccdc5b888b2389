import { expect, test } from 'vitest';
import { isPlanCode } from './plan-code.ts';

test.each(['2.3', '1', 'A-12', 'Tiltak 4/b', 'å'.repeat(40)])('%s can be the number of an action', (code) => {
  expect(isPlanCode(code)).toBe(true);
});

test.each(['', ' ', '.1', '1.', '\0', '../../etc', '<b>', 'å'.repeat(41)])('%j cannot', (code) => {
  expect(isPlanCode(code)).toBe(false);
});
