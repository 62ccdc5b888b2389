import { expect, test } from 'vitest';
import { fakeFigures } from '../../__data__/fake-figures.ts';
import { renewBehind, renewed } from './renew-figures.ts';

/** A gate whose renewals end when they are let, with how many have begun. */
function slowFigures() {
  const lets: (() => void)[] = [];
  const refresh = () => new Promise<void>((end) => void lets.push(end));
  return { figures: { ...fakeFigures(), refresh }, lets };
}

test('renewals that come while one is on its way are one more, begun when that has ended', async () => {
  const { figures, lets } = slowFigures();
  const parts = { figures, logFault: () => undefined };
  renewBehind(parts);
  renewBehind(parts);
  renewBehind(parts);
  expect(lets).toHaveLength(1);
  const all = renewed(parts);
  lets[0]?.();
  await new Promise((next) => setImmediate(next));
  expect(lets).toHaveLength(2);
  lets[1]?.();
  await all;
  renewBehind(parts);
  expect(lets).toHaveLength(3);
});

test('a renewal that fails is a fault, and the next one is made all the same', async () => {
  const faults: unknown[] = [];
  const failing = { ...fakeFigures(), refresh: () => Promise.reject(new Error('away')) };
  const parts = { figures: failing, logFault: (problem: unknown) => void faults.push(problem) };
  renewBehind(parts);
  await renewed(parts);
  renewBehind(parts);
  await renewed(parts);
  expect(faults).toHaveLength(2);
});
