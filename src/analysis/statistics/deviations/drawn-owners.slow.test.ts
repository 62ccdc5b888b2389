import { describe, expect, test } from 'vitest';
import { type DrawnOwner, outcomeOf, USUAL_OWNER } from './__data__/drawn-owners.ts';

/** The long tier has the full count; with a hundred owners a share of 0.06 is uncertain by 0.05. */
const IS_LONG = process.env['LAGET_LONG'] === '1';
const OWNERS = IS_LONG ? 1000 : 60;
const MOST_FALSE = IS_LONG ? 0.1 : 0.15;

const WORLDS: Readonly<Record<string, Partial<DrawnOwner>>> = {
  'of 150 schools': {},
  'of schools that differ much, in years that differ much': { apart: 0.03, yearly: 0.02 },
  'of schools that differ by chance alone': { apart: 0, yearly: 0 },
  'of 25 schools with five years': { units: 25, metrics: 4, years: 5 },
};

describe.each(Object.entries(WORLDS))('where nothing has happened, at an owner %s', (_, world) => {
  test('seldom is anything told as likely or sure, and about one in twenty looks unusual by itself', () => {
    const { falsely, falselySure, unsurePerTest } = outcomeOf({ ...USUAL_OWNER, ...world }, OWNERS);
    expect(falsely).toBeLessThanOrEqual(MOST_FALSE);
    expect(falselySure).toBeLessThanOrEqual(0.05);
    expect(unsurePerTest).toBeLessThanOrEqual(0.06);
    expect(unsurePerTest).toBeGreaterThan(0.02);
  });
});

test('a school of 60 where three times as many leave is found nearly always, as likely or sure about every fourth time', () => {
  const { found } = outcomeOf({ ...USUAL_OWNER, changed: { size: 60, times: 3 } }, OWNERS);
  expect(found.unsure).toBeGreaterThan(0.85);
  expect(found.likely).toBeGreaterThan(0.15);
  expect(found.likely).toBeLessThan(0.4);
});
