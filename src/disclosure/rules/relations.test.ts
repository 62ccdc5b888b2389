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

const flows = ['start', 'hires', 'returns', 'transfers-in', 'transfers-out', 'exits', 'end'];
const components = [...flows, 'memo-leave-start', 'memo-dropped-out'];
const balance = (unit: string, period: string) =>
  components.map((component, i) => row([unit, component], i, { period }));

test('a balance has its identity in every cell, and moves are not added over units', () => {
  const rows = [...balance('a', 'p'), ...balance('b', 'p'), ...balance('Total', 'p')];
  const relations = relationsOf({ columns: ['unit', 'component'], unit: 'persons', rows });
  // 3 identities (a, b, Total); start, hires, returns, exits, end and the two memo lines add up over units.
  expect(relations).toHaveLength(3 + 7);
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

const flow = (codes: readonly string[], into: number, out: number) => [
  row([...codes, 'start'], 30),
  row([...codes, 'transfers-in'], into),
  row([...codes, 'transfers-out'], out),
];
const links = (column: string, rows: readonly ReturnType<typeof row>[]) => {
  const pairs = relationsOf({ columns: [column, 'component'], unit: 'persons', rows }).filter(
    (relation) => relation.rows.length === 2,
  );
  return pairs
    .map((pair) =>
      pair.rows
        .map((place) => rows[place]?.codes.join(' '))
        .sort()
        .join(' = '),
    )
    .sort();
};

test('where one cell of a total has anybody, both have the same transfers', () => {
  const nobody = [row(['b', 'start'], 0), row(['b', 'transfers-in'], 0), row(['b', 'transfers-out'], 0)];
  expect(links('unit', [...flow(['a'], 7, 6), ...nobody, ...flow(['Total'], 7, 6)])).toEqual([
    'Total transfers-in = a transfers-in',
    'Total transfers-out = a transfers-out',
  ]);
});

test('of two cells nobody enters or leaves together, the one gives what the other gets', () => {
  expect(links('unit', [...flow(['a'], 2, 7), ...flow(['b'], 7, 2), ...flow(['Total'], 0, 0)])).toEqual([
    'a transfers-in = b transfers-out',
    'a transfers-out = b transfers-in',
  ]);
});

test('transfers over the border of the total leave two cells unlinked', () => {
  expect(links('unit', [...flow(['a'], 2, 7), ...flow(['b'], 7, 2), ...flow(['Total'], 1, 0)])).toEqual([]);
});

test('nobody grows younger: what a band gives, the next one gets', () => {
  const bands = [...flow(['<30'], 0, 7), ...flow(['30-39'], 7, 9), ...flow(['40-49'], 9, 0)];
  expect(links('age-band', [...bands, ...flow(['Total'], 0, 0)])).toEqual([
    '30-39 transfers-in = <30 transfers-out',
    '30-39 transfers-out = 40-49 transfers-in',
  ]);
});
