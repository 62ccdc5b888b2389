// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { type BalanceStep, placeSteps } from './waterfall.tsx';

const step = (key: string, kind: BalanceStep['kind'], value: number): BalanceStep => ({
  key,
  kind,
  value,
  label: key,
  text: String(value),
  provisional: false,
});

test('each step hangs on the one before, and the last total closes it', () => {
  const steps = [
    step('start', 'total', 41),
    step('hires', 'in', 8),
    step('exits', 'out', 11),
    step('end', 'total', 38),
  ];
  expect(placeSteps(steps).map(({ from, to }) => [from, to])).toEqual([
    [0, 41],
    [41, 49],
    [49, 38],
    [0, 38],
  ]);
});
