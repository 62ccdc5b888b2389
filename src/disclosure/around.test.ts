import { expect, test } from 'vitest';
import type { RawAround } from '../analysis/index.ts';
import { dayOf } from '../terms/index.ts';
import { tellAround } from './around.ts';

const span = (position: string, persons: number | null) => ({
  ...{ position, persons, since: dayOf(2025, 1, 1), measure: 'kroner' as const, low: 1, median: 2, high: 3 },
});
const RAW: RawAround = { living: [], agreements: [], pay: [span('ten', 10), span('nine', 9), span('unknown', null)] };
const asker = (role: 'council-reader' | 'hr-analyst' | 'principal') => ({ who: 'x', role, unit: null });

test('everybody sees the pay in the middle of ten, not of nine or of nobody knows how many, and never the ends', () => {
  const told = tellAround(RAW, asker('council-reader'), 'public');
  expect(
    'pay' in told && told.pay.map(({ low, median, high, persons, state }) => [low, median, high, persons, state]),
  ).toEqual([
    [null, 2, null, 10, 'shown'],
    [null, null, null, null, 'withheld'],
    [null, null, null, null, 'withheld'],
  ]);
});

test('whoever sees the owner’s whole figures sees all of it; others are refused', () => {
  const whole = tellAround(RAW, asker('hr-analyst'), 'internal');
  expect('pay' in whole && whole.pay.map(({ low, high, state }) => [low, high, state])).toEqual(
    Array(3).fill([1, 3, 'shown']),
  );
  expect(tellAround(RAW, asker('principal'), 'internal')).toEqual({
    refusal: { code: 'no-internal-access', role: 'principal' },
  });
});
