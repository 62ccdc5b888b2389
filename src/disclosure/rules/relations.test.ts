import { expect, test } from 'vitest';
import { cube, row } from './__data__/tables.ts';
import { relationsOf } from './relations.ts';

test('each column adds up to its total, the other held: a 2 × 3 table has 3 + 4 sums', () => {
  expect(relationsOf(cube([2, 3], [1, 2, 3, 4, 5, 6]))).toHaveLength(3 + 4);
});

test('every sum of a table holds for its numbers', () => {
  const table = cube([3, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const sums = relationsOf(table).map(({ rows, signs }) =>
    rows.reduce((sum, place, i) => sum + (signs[i] ?? 0) * (table.rows[place]?.numerator ?? 0), 0),
  );
  expect(new Set(sums)).toEqual(new Set([0]));
});

const components = ['start', 'hires', 'returns', 'transfers-in', 'transfers-out', 'exits', 'end', 'memo-leave-start'];
const balance = (unit: string, period: string) =>
  components.map((component, i) => row([unit, component], i, { period }));

test('a balance has its identity in every cell, and moves are not added over units', () => {
  const rows = [...balance('a', 'p'), ...balance('b', 'p'), ...balance('Total', 'p')];
  const relations = relationsOf({ columns: ['unit', 'component'], unit: 'persons', rows });
  // 3 identities (a, b, Total); start, hires, returns, exits, end and the memo line add up over units.
  expect(relations).toHaveLength(3 + 6);
});

test('the memo lines are no part of the identity', () => {
  const relations = relationsOf({
    columns: ['component'],
    unit: 'persons',
    rows: balance('', 'p').map((r) => ({ ...r, codes: r.codes.slice(1) })),
  });
  expect(relations.map((relation) => relation.rows)).toEqual([[0, 1, 2, 3, 4, 5, 6]]);
});

test('the end of one period is the start of the next', () => {
  const rows = [
    row(['end'], 7, { period: '2024-08-01/2025-08-01' }),
    row(['start'], 7, { period: '2025-08-01/2026-08-01' }),
  ];
  const relations = relationsOf({ columns: ['component'], unit: 'persons', rows });
  expect(relations).toContainEqual({ rows: [0, 1], signs: [1, -1] });
});

test('rows of a period nothing is delivered for are in no sum', () => {
  const rows = [row(['a'], 0, { delivered: false }), row(['Total'], 0, { delivered: false })];
  expect(relationsOf({ columns: ['d'], unit: 'persons', rows })).toEqual([]);
});
