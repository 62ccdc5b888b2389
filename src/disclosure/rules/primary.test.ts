import { expect, test } from 'vitest';
import { row } from './__data__/tables.ts';
import { fewInBase } from './few-in-base.ts';
import { fewInComplement } from './few-in-complement.ts';
import { fewPersons } from './few-persons.ts';
import { primaryRows } from './primary.ts';
import { smallBaseOfRate } from './small-base-of-rate.ts';

const limits = { fewestPersons: 5, smallestBase: 10 };
const off = { fewestPersons: 1, smallestBase: 10 };

test.each([
  [0, false],
  [1, true],
  [4, true],
  [5, false],
])('%i persons behind a count: withheld %s', (persons, withheld) => {
  expect(fewPersons.withholds(row(['a'], persons), limits)).toBe(withheld);
});

test('full-time equivalents go by the persons behind them, not by their sum', () => {
  expect(fewPersons.withholds(row(['a'], 12.5, { persons: 4 }), limits)).toBe(true);
  expect(fewPersons.withholds(row(['a'], 2.5, { persons: 5 }), limits)).toBe(false);
});

test.each([
  [0, false],
  [1, true],
  [4, true],
  [5, false],
])('a share of a base of %i persons: withheld %s by the base', (base, withheld) => {
  expect(fewInBase.withholds(row(['a'], 0, { denominator: base }), limits)).toBe(withheld);
});

test.each([
  [40, false],
  [39, true],
  [36, true],
  [35, false],
])('%i of 40: withheld %s by those who are left', (part, withheld) => {
  expect(fewInComplement.withholds(row(['a'], part, { denominator: 40 }), limits)).toBe(withheld);
});

test.each([
  [0, false],
  [9, true],
  [10, false],
])('a rate with %i in its base: withheld %s', (base, withheld) => {
  expect(smallBaseOfRate.withholds(row(['a'], 0, { denominator: base }), limits)).toBe(withheld);
});

test('a count without a base is never withheld by the rules for shares', () => {
  const count = row(['a'], 7);
  expect([fewInBase, fewInComplement, smallBaseOfRate].some((rule) => rule.withholds(count, limits))).toBe(false);
});

test('with a limit of one nothing is withheld', () => {
  const rows = [row(['a'], 1), row(['b'], 3, { denominator: 4 }), row(['Total'], 4, { denominator: 5 })];
  expect(primaryRows({ columns: ['d'], unit: 'share', rows }, off).size).toBe(0);
});

test('a row of a period nothing is delivered for is not protected: it shows no number', () => {
  const rows = [row(['a'], 1, { delivered: false })];
  expect(primaryRows({ columns: ['d'], unit: 'persons', rows }, limits).size).toBe(0);
});
