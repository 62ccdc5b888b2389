import { expect, test } from 'vitest';
import { cell, rawTable } from '../__data__/raw-tables.ts';
import { publish } from './publish.ts';

const limits = { fewestPersons: 5, smallestBase: 10 };
const states = (table: { readonly rows: readonly { readonly codes: readonly string[]; readonly state: string }[] }) =>
  Object.fromEntries(table.rows.map((row) => [row.codes.join('/'), row.state]));

const outcomes = (group: string, counts: readonly number[]) =>
  ['stayer', 'role-changer', 'mover', 'leaver'].map((outcome, i) =>
    cell([group, outcome], counts[i] ?? 0, { denominator: counts.reduce((sum, n) => sum + n, 0) }),
  );

test('a median is told of ten persons and not of nine', () => {
  const table = rawTable('A9', [cell(['a'], 4.5, { persons: 10 }), cell(['b'], 4.5, { persons: 9 })]);
  expect(states(publish(table, limits))).toEqual({ a: 'shown', b: 'withheld' });
});

test('a median of nobody is not applicable', () => {
  expect(states(publish(rawTable('A9', [cell(['a'], 0, { persons: 0 })]), limits))).toEqual({ a: 'not-applicable' });
});

test('one small outcome takes another with it, since the four are everybody', () => {
  const rows = outcomes('Total', [60, 2, 30, 20]);
  const table = rawTable('B12', rows, { columns: ['staff-group', 'outcome'] });
  expect(states(publish(table, limits))).toEqual({
    'Total/stayer': 'shown',
    'Total/role-changer': 'withheld',
    'Total/mover': 'shown',
    'Total/leaver': 'withheld',
  });
});

test('a group with a small base shows no outcome, and neither does the one that would give its base away', () => {
  const rows = [...outcomes('a', [4, 0, 2, 2]), ...outcomes('b', [40, 10, 20, 20]), ...outcomes('c', [50, 20, 30, 30])];
  const total = outcomes('Total', [94, 30, 52, 52]);
  const told = states(publish(rawTable('B12', [...rows, ...total], { columns: ['staff-group', 'outcome'] }), limits));
  expect(Object.keys(told).filter((key) => told[key] === 'withheld')).toEqual(
    expect.arrayContaining(['a/stayer', 'a/role-changer', 'b/stayer', 'b/role-changer', 'b/mover', 'b/leaver']),
  );
});

test('a flow matrix protects a small move along both margins', () => {
  const moves: readonly (readonly [string, string, number])[] = [
    ['a', 'a', 40],
    ['a', 'b', 2],
    ['a', 'Total', 42],
    ['b', 'a', 8],
    ['b', 'b', 30],
    ['b', 'Total', 38],
    ['Total', 'a', 48],
    ['Total', 'b', 32],
    ['Total', 'Total', 80],
  ];
  const rows = moves.map(([from, to, persons]) => cell([from, to], persons));
  const told = states(publish(rawTable('B8', rows, { columns: ['from', 'to'] }), limits));
  expect(Object.keys(told).filter((key) => told[key] === 'withheld')).toEqual(['a/a', 'a/b', 'b/a', 'b/b']);
});

test('a rate is per 100 person-years with an exact interval', () => {
  const table = rawTable('B4', [cell(['Total'], 10, { denominator: 50, base: 60 })]);
  const [row] = publish(table, limits).rows;
  expect(row).toMatchObject({ value: 20, state: 'shown', interval: { level: 0.95 } });
  expect(row?.interval?.low).toBeCloseTo(9.591, 3);
  expect(row?.interval?.high).toBeCloseTo(36.781, 3);
});

test('staying is told as it was estimated, and not where few had left', () => {
  const estimate = { value: 0.62, low: 0.5, high: 0.7 };
  const after = (years: string, left: number, since: number) =>
    cell(['Total', years], 60, { denominator: 100, estimate, implied: [left, since] });
  const columns = ['staff-group', 'years'] as const;
  const told = publish(rawTable('B10', [after('1', 20, 20), after('3', 23, 3)], { columns }), limits);
  expect(told.rows[0]).toMatchObject({ state: 'shown', value: 0.62, interval: { low: 0.5, high: 0.7, level: 0.95 } });
  expect(told.rows[1]).toMatchObject({ state: 'withheld', value: null });
});

test('staying that is not reached is not applicable', () => {
  const estimate = { value: null, low: null, high: null };
  const row = cell(['Total', '5'], 0, { denominator: 100, estimate });
  expect(states(publish(rawTable('B10', [row], { columns: ['staff-group', 'years'] }), limits))).toEqual({
    'Total/5': 'not-applicable',
  });
});

test('a share of full-time equivalents is withheld where few have the other posts', () => {
  const row = cell(['a'], 18.5, { denominator: 20, persons: 20, base: 20, implied: [3] });
  expect(states(publish(rawTable('A4', [row]), limits))).toEqual({ a: 'withheld' });
});

test('a mean of few persons is not among the notes', () => {
  const notes = [{ code: 'mean-age', values: { mean: 47.3, persons: 9 } }];
  expect(publish(rawTable('A7m', [], { notes }), limits).notes).toEqual([]);
});
