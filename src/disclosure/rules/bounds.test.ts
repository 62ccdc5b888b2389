import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixedTheLongWay } from './__data__/naive-bounds.ts';
import { cube, row } from './__data__/tables.ts';
import { fixedRows, pinnedRows } from './bounds.ts';
import { relationsOf } from './relations.ts';

const valuesOf = (table: ReturnType<typeof cube>) => table.rows.map((r) => r.numerator);
const place = (table: ReturnType<typeof cube>, ...codes: string[]) =>
  table.rows.findIndex((r) => r.codes.join() === codes.join());

test('a corner is pinned when the other sum of its partner is nothing, though linear algebra sees two unknowns', () => {
  // Columns c0, c1; row c1 adds up to 0 in column c1: both withheld there are zero, so the rest follow.
  const table = cube([2, 2], [4, 8, 0, 0]);
  const withheld = new Set(
    [
      ['c0', 'c0'],
      ['c0', 'c1'],
      ['c1', 'c0'],
      ['c1', 'c1'],
    ].map(([a, b]) => place(table, a ?? '', b ?? '')),
  );
  expect(pinnedRows(relationsOf(table), withheld, valuesOf(table))).toEqual([
    place(table, 'c0', 'c0'),
    place(table, 'c1', 'c0'),
  ]);
});

test('two withheld rows that share a sum of seven are not pinned', () => {
  const table = cube([2], [3, 4]);
  const withheld = new Set([place(table, 'c0'), place(table, 'c1')]);
  expect(pinnedRows(relationsOf(table), withheld, valuesOf(table))).toEqual([]);
});

test('without any shown number nothing is pinned', () => {
  const rows = [row(['c0'], 3), row(['Total'], 3)];
  const table = { columns: ['d'], unit: 'persons' as const, rows };
  expect(pinnedRows(relationsOf(table), new Set([0, 1]), [3, 3])).toEqual([]);
});

/** Whole numbers, and full-time equivalents. */
const NUMBER = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 9 }),
  fc.integer({ min: 0, max: 90_000 }).map((n) => n / 10_000),
);

test('the same rows are fixed as when every sum is gone through again in every round', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3 }))
    .chain(([a, b, c]) =>
      fc.record({
        sides: fc.constant([a, b, c]),
        cells: fc.array(NUMBER, { minLength: a * b * c, maxLength: a * b * c }),
        hidden: fc.array(fc.nat({ max: (a + 1) * (b + 1) * (c + 1) - 1 }), { maxLength: 60 }),
      }),
    );
  fc.assert(
    fc.property(table, ({ sides, cells, hidden }) => {
      const given = cube(sides, cells);
      const relations = relationsOf(given);
      const withheld = new Set(hidden);
      expect(fixedRows(relations, withheld, valuesOf(given))).toEqual(
        fixedTheLongWay(relations, withheld, valuesOf(given)),
      );
    }),
    { numRuns: 400, seed: 24 },
  );
});
