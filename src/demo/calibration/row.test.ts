import { describe, expect, test } from 'vitest';
import { calibrationText, compared } from './row.ts';

const row = { id: 'S1', what: 'units', when: '2026-03', target: 100 };

describe('a published figure and an achieved one', () => {
  test.each([
    ['count', 102, true],
    ['count', 102.1, false],
    ['quantile', 95, true],
    ['quantile', 94.9, false],
    ['share', 100.5, true],
    ['share', 99.4, false],
    ['at-least', 99.9, false],
    ['at-most', 100, true],
    ['order', 99, false],
  ] as const)('as %s, %d is near 100: %s', (nearness, achieved, holds) => {
    expect(compared(nearness, { ...row, achieved }).holds).toBe(holds);
  });

  test('a missed row says so in the table, and an assumed one that it is assumed', () => {
    const missed = compared('count', { ...row, achieved: 110 });
    expect(calibrationText([missed])[0]).toContain('MISSED ±2 %');
    expect(calibrationText([{ ...missed, assumed: true }])[0]).toMatch(/assumed$/);
  });
});
