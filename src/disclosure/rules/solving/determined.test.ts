import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countTables, cube } from '../__data__/tables.ts';
import { relationsOf } from '../relations.ts';
import type { Relation } from '../row.ts';
import { determinedRows } from './determined.ts';

const place = (table: ReturnType<typeof cube>, ...codes: string[]) =>
  table.rows.findIndex((r) => r.codes.join() === codes.join());

test('one withheld row of a sum is determined, two are not', () => {
  const table = cube([3], [3, 20, 30]);
  const relations = relationsOf(table);
  const [a, b] = [place(table, 'c0'), place(table, 'c1')];
  expect(determinedRows(relations, new Set([a]))).toEqual([a]);
  expect(determinedRows(relations, new Set([a, b]))).toEqual([]);
});

test('a rectangle of withheld rows is safe; with one corner shown every other corner is determined', () => {
  const table = cube([2, 2], [3, 8, 9, 2]);
  const relations = relationsOf(table);
  const corners = [
    place(table, 'c0', 'c0'),
    place(table, 'c0', 'c1'),
    place(table, 'c1', 'c0'),
    place(table, 'c1', 'c1'),
  ];
  expect(determinedRows(relations, new Set(corners))).toEqual([]);
  expect(determinedRows(relations, new Set(corners.slice(1)))).toHaveLength(3);
});

test('what no single sum gives away is found when all sums are taken together', () => {
  // a + b, b + c and a + c are known: each sum hides two, together they give all three.
  const relations: Relation[] = [
    { rows: [0, 1, 3], signs: [1, 1, -1] },
    { rows: [1, 2, 4], signs: [1, 1, -1] },
    { rows: [0, 2, 5], signs: [1, 1, -1] },
  ];
  expect(determinedRows(relations, new Set([0, 1, 2]))).toEqual([0, 1, 2]);
});

type Fraction = readonly [bigint, bigint];
const divide = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1], a[1] * b[0]];
const minus = (a: Fraction, b: Fraction): Fraction => [a[0] * b[1] - b[0] * a[1], a[1] * b[1]];
const times = (a: Fraction, b: Fraction): Fraction => [a[0] * b[0], a[1] * b[1]];

/** Second road: dense Gauss–Jordan in exact fractions; a pivot row with nothing else in it determines its unknown. */
function determinedDensely(relations: readonly Relation[], withheld: readonly number[]): number[] {
  const rows: Fraction[][] = relations.map(({ rows: places, signs }) =>
    withheld.map((w) => {
      const at = places.indexOf(w);
      return [at < 0 ? 0n : BigInt(signs[at] ?? 0), 1n] as const;
    }),
  );
  const found: number[] = [];
  let rank = 0;
  withheld.forEach((_, column) => {
    const pivot = rows.findIndex((r, i) => i >= rank && r[column]?.[0] !== 0n);
    if (pivot < 0) return;
    [rows[rank], rows[pivot]] = [rows[pivot] ?? [], rows[rank] ?? []];
    const base = rows[rank] ?? [];
    const lead = base[column] ?? [1n, 1n];
    rows.forEach((r, i) => {
      const factor = divide(r[column] ?? [0n, 1n], lead);
      if (i !== rank && factor[0] !== 0n) rows[i] = r.map((v, c) => minus(v, times(factor, base[c] ?? [0n, 1n])));
    });
    rank++;
  });
  for (const r of rows.slice(0, rank)) {
    const set = r.flatMap((v, c) => (v[0] === 0n ? [] : [c]));
    if (set.length === 1) found.push(withheld[set[0] ?? 0] ?? -1);
  }
  return found.sort((a, b) => a - b);
}

test('agrees with dense elimination in exact fractions on random tables and patterns', () => {
  fc.assert(
    fc.property(countTables, fc.array(fc.boolean(), { minLength: 216, maxLength: 216 }), (table, coins) => {
      const withheld = table.rows.flatMap((_, i) => (coins[i] ? [i] : [])).slice(0, 30);
      const relations = relationsOf(table);
      expect(determinedRows(relations, new Set(withheld))).toEqual(determinedDensely(relations, withheld));
    }),
    { seed: 20241001, numRuns: 200 },
  );
});
