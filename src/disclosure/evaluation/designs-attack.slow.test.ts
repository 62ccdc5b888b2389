import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Given, type Tried, workedOutBy } from './__data__/attacker.ts';

const UNITS = 9;
const CELLS = 27;
const NO_HOLES = Array.from({ length: CELLS }, () => false);
const ALL_PERIODS = [true, true, true];
const sixBegin = (compared: number): Tried => ({
  roles: Array.from({ length: UNITS }, (_, i) => (i < compared ? 'early' : 'compared')),
  periods: ALL_PERIODS,
  wholeOnly: false,
});

const tried: fc.Arbitrary<Tried> = fc.record({
  roles: fc.array(fc.constantFrom('early', 'early', 'late', 'compared', 'compared', 'out'), {
    minLength: UNITS,
    maxLength: UNITS,
  }),
  periods: fc.constantFrom(ALL_PERIODS, [true, true, false], [false, true, true]),
  wholeOnly: fc.boolean(),
});
const oneIn = (many: number) =>
  fc.array(
    fc.integer({ min: 1, max: many }).map((n) => n === 1),
    { minLength: CELLS, maxLength: CELLS },
  );
const given: fc.Arbitrary<Given> = fc.record({ withheld: oneIn(2), holes: oneIn(9) });
/** One design, and others that differ from it in what units they take in, when, and by which method. */
const alike = fc
  .tuple(tried, fc.array(tried, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([first, more, sameSides]) => [first, ...more.map((one) => (sameSides ? { ...one, roles: first.roles } : one))]);

test('whoever evaluates several designs one after the other works no withheld number of a unit out', () => {
  const property = fc.property(alike, given, (designs, figures) => {
    expect(workedOutBy(designs, figures).workedOut).toEqual([]);
  });
  fc.assert(property, { seed: 20_261_129, numRuns: 4_000 });
});

test('the attacker is told something: three units of each side share what is withheld', () => {
  const withheld = Array.from({ length: CELLS }, () => true);
  expect(workedOutBy([sixBegin(4), sixBegin(4)], { withheld, holes: NO_HOLES }).told).toEqual(['all', 'all']);
});

test('a design that ends before a unit has a hole, and one that takes it in, do not tell the unit between them', () => {
  const withheld = Array.from({ length: CELLS }, () => true);
  const holes = NO_HOLES.with(2, true);
  const early = { ...sixBegin(4), periods: [true, true, false] };
  const { told, workedOut } = workedOutBy([early, { ...sixBegin(4), wholeOnly: true }], { withheld, holes });
  expect(told).toEqual(['all', 'verdict']);
  expect(workedOut).toEqual([]);
});
