import { expect, test } from 'vitest';
import { fakeFigures } from '../../__data__/fake-figures.ts';
import { renewBehind, renewed } from './renew-figures.ts';

/** A gate whose renewals end when they are let, with how many have begun. */
function slowFigures() {
  const lets: (() => void)[] = [];
  const refresh = () => new Promise<void>((end) => void lets.push(end));
  return { figures: { ...fakeFigures(), refresh }, lets };
}

test('whoever waits for the figures waits for the last renewal asked for', async () => {
  const { figures, lets } = slowFigures();
  const parts = { figures, logFault: () => undefined };
  let isRenewed = false;
  renewBehind(parts);
  renewBehind(parts);
  const all = renewed(parts).then(() => {
    isRenewed = true;
  });
  lets[0]?.();
  await new Promise((next) => setImmediate(next));
  expect([lets.length, isRenewed]).toEqual([2, false]);
  lets[1]?.();
  await all;
  expect(isRenewed).toBe(true);
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
