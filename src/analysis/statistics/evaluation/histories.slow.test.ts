import { describe, expect, test } from 'vitest';
import { outcomeOf, WORLDS } from './__data__/histories.ts';

/** The long tier has the full count; with a hundred histories the shares are uncertain by two points and more. */
const IS_LONG = process.env['LAGET_LONG'] === '1';
const HISTORIES = IS_LONG ? 1000 : 100;
const [LEAST_COVERED, MOST_COVERED, MOST_FALSE] = IS_LONG ? [0.92, 0.98, 0.06] : [0.88, 1, 0.11];

describe.each(Object.entries(WORLDS))('in invented histories with shocks to schools: %s', (_, world) => {
  test('the interval holds the truth about as often as it says, and what is not there is seldom claimed', () => {
    const { covered, claimed, toldWithoutPower } = outcomeOf({ ...world, effect: 0 }, HISTORIES);
    expect(covered).toBeGreaterThanOrEqual(LEAST_COVERED);
    expect(covered).toBeLessThanOrEqual(MOST_COVERED);
    expect(claimed).toBeLessThanOrEqual(MOST_FALSE);
    expect(toldWithoutPower).toBe(0);
  });

  test('also where there is an effect, which is hardly ever told to have gone the other way', () => {
    const { covered, verdicts, toldWithoutPower } = outcomeOf({ ...world, effect: world.size }, HISTORIES);
    expect(covered).toBeGreaterThanOrEqual(LEAST_COVERED);
    expect(covered).toBeLessThanOrEqual(MOST_COVERED);
    expect(verdicts.opposite).toBeLessThanOrEqual(0.02);
    expect(toldWithoutPower).toBe(0);
  });
});

test('where shocks are three times as large, so that power is under one half, nothing is told', () => {
  const [world] = Object.values(WORLDS);
  const { verdicts, meanPower } = outcomeOf({ ...(world ?? never()), effect: -1, shock: 3 }, HISTORIES);
  expect(meanPower).toBeLessThan(0.5);
  expect(verdicts['cannot-tell']).toBeGreaterThan(0.95);
});

function never(): never {
  throw new Error('no world');
}
