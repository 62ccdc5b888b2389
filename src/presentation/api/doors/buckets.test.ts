import { expect, test } from 'vitest';
import { bucketsOf } from './buckets.ts';

test('lets the burst through and not one more, and says in how many seconds the next may come', () => {
  const { take } = bucketsOf({ burst: 3, perMinute: 6 });
  expect([take('a', 0), take('a', 0), take('a', 0), take('a', 0)]).toEqual([0, 0, 0, 10]);
  expect([take('a', 9999), take('a', 10_000), take('a', 10_000)]).toEqual([1, 0, 10]);
});

test('what one has used is not taken from another, and never fills beyond the burst', () => {
  const { take } = bucketsOf({ burst: 1, perMinute: 60 });
  expect([take('a', 0), take('b', 0), take('a', 0)]).toEqual([0, 0, 1]);
  expect([take('a', 3_600_000), take('a', 3_600_000)]).toEqual([0, 1]);
});

test('a clock that goes back gives nothing and takes nothing', () => {
  const { take } = bucketsOf({ burst: 1, perMinute: 60 });
  expect([take('a', 5000), take('a', 0), take('a', 1000)]).toEqual([0, 1, 0]);
});
