import fc from 'fast-check';
import { expect, test } from 'vitest';
import { studyLeave } from './study-leave.ts';

const WISH = { afterYears: 10, months: 4, taking: 0.5, monthlyCost: { low: 80_000, high: 110_000 } };
const changes = (numerator: number, schools: number, interval: { low: number; high: number } | null = null) => ({
  numerator,
  denominator: schools,
  value: numerator / schools,
  interval: interval === null ? null : { ...interval, level: 0.95 },
});

test('is what a register of principals who leave at that rate comes to', () => {
  const [principals, schools, rate] = [1000, 1000, 0.1];
  const found = studyLeave({ principals: { value: principals }, changes: changes(500, schools) }, WISH);
  // By hand: month by month, each principal is followed by a new one with the chance of a month.
  const aged = new Array<number>(1200).fill(0);
  let begun = principals;
  const leaving = 1 - Math.exp(-rate / 12);
  for (let round = 0; round < 6000; round++) {
    for (let month = aged.length - 1; month > 0; month--) aged[month] = (aged[month - 1] ?? 0) * (1 - leaving);
    aged[0] = begun * (1 - leaving);
    begun = principals - aged.reduce((sum, one) => sum + one, 0);
  }
  const long = aged.slice(120).reduce((sum, one) => sum + one, 0);
  const reaching = 12 * (aged[120] ?? 0);
  expect(Math.abs((found?.now.value ?? 0) / long - 1)).toBeLessThan(0.02);
  expect(Math.abs((found?.perYear.value ?? 0) / reaching - 1)).toBeLessThan(0.02);
  expect(found?.leaves.value).toBeCloseTo((found?.perYear.value ?? 0) / 2, 9);
});

test('without changes all are entitled in time, and nobody new', () => {
  const found = studyLeave({ principals: { value: 12 }, changes: changes(0, 12) }, WISH);
  expect([found?.now.value, found?.perYear.value, found?.cost]).toEqual([12, 0, { low: 0, high: 0 }]);
});

test('is nothing where a figure is withheld', () => {
  const seen = changes(5, 13);
  expect(studyLeave({ principals: { value: null }, changes: seen }, WISH)).toBeNull();
  expect(
    studyLeave({ principals: { value: 13 }, changes: { ...seen, value: null, denominator: null } }, WISH),
  ).toBeNull();
});

test('its bounds hold what every rate within the interval gives', () => {
  const drawn = fc.record({
    principals: fc.integer({ min: 1, max: 300 }),
    low: fc.double({ min: 0, max: 2, noNaN: true }),
    more: fc.double({ min: 0, max: 3, noNaN: true }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    afterYears: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(drawn, ({ principals, low, more, at, afterYears }) => {
      const told = {
        numerator: 1,
        denominator: 20,
        value: low + at * more,
        interval: { low, high: low + more, level: 0.95 },
      };
      const found = studyLeave({ principals: { value: principals }, changes: told }, { ...WISH, afterYears });
      for (const one of [found?.now, found?.perYear, found?.leaves, found?.monthsWithout]) {
        expect(one?.low ?? 1).toBeLessThanOrEqual((one?.value ?? 0) + 1e-9);
        expect(one?.high ?? 0).toBeGreaterThanOrEqual((one?.value ?? 1) - 1e-9);
      }
    }),
    { seed: 53, numRuns: 200 },
  );
});
