import { describe, expect, test } from 'vitest';
import { answer, between, cell, NORTH, question, refusalOf, SOUTH, schools } from '../../../test/analysis/asking.ts';
import { day, row } from '../../../test/analysis/small-world.ts';
import type { Question } from '../question.ts';

const on = (text: string): Question['period'] => ({ kind: 'day', at: day(text) });
const notes = (table: ReturnType<typeof answer>, code: string) =>
  table.notes.find((note) => note.code === code)?.values;

describe('on a day', () => {
  const world = schools({
    rows: [
      row(0, NORTH, '2020-08-01/', { percent: 10_000 }),
      row(1, NORTH, '2021-08-01/', { percent: 5_000, contract: 'temporary' }),
      row(1, SOUTH, '2021-08-01/', { percent: 4_950 }),
      row(2, SOUTH, '2024-10-02/', { percent: 6_000, contract: 'unknown' }),
    ],
  });

  test('the temporary share is of full-time equivalents, unknown contracts under the line', () => {
    const table = answer(world, question('A4', { by: ['unit'], period: on('2025-10-01') }));
    expect(cell(table, NORTH)).toMatchObject({ numerator: 0.5, denominator: 1.5, persons: 1, base: 2 });
    expect(cell(table, 'Total')).toMatchObject({ numerator: 0.5, denominator: 2.595, persons: 1, base: 3 });
    expect(notes(table, 'contract-unknown')).toEqual({ persons: 1 });
    expect(notes(table, 'long-temporary')).toEqual({ persons: 1, months: 30 });
  });

  test('thirty months of temporary posts are told on the day they are completed', () => {
    const long = (text: string) => notes(answer(world, question('A4', { period: on(text) })), 'long-temporary');
    expect([long('2024-01-31'), long('2024-02-01')]).toMatchObject([{ persons: 0 }, { persons: 1 }]);
  });

  test('99.5 per cent in two posts is full time', () => {
    const table = answer(world, question('A5', { period: on('2025-10-01') }));
    expect(cell(table)).toMatchObject({ numerator: 2, denominator: 3 });
  });

  test('the median position size is of own posts together', () => {
    expect(cell(answer(world, question('A5m', { period: on('2025-10-01') })))).toMatchObject({ numerator: 99.5 });
    expect(cell(answer(world, question('A5m', { period: on('2023-10-01') })))).toMatchObject({ numerator: 99.75 });
  });

  test('tenure is completed days in years with one decimal, zero on the first day', () => {
    expect(cell(answer(world, question('A9', { period: on('2025-10-01') })))).toMatchObject({
      numerator: 4.2,
      persons: 3,
    });
    const first = answer(world, question('A9', { by: ['unit'], period: on('2024-10-02') }));
    expect(cell(first, SOUTH)).toMatchObject({ numerator: 0, persons: 1 });
  });

  test('60 counts from the first of the birth month, and an unknown year is under the line only', () => {
    const persons = [
      { birthYear: 1965, birthMonth: 10, sex: 'f' },
      { birthYear: 1965, birthMonth: 11, sex: 'f' },
      { birthYear: 0, birthMonth: 0, sex: 'f' },
    ] as const;
    const table = answer({ ...world, persons }, question('A7', { period: on('2025-10-01') }));
    expect(cell(table)).toMatchObject({ numerator: 1, denominator: 3 });
    expect(notes(table, 'birth-unknown')).toEqual({ persons: 1 });
    expect(notes(table, 'mean-age')).toEqual({ mean: 59.5, persons: 2 });
  });
});

describe('between two days', () => {
  const world = schools({
    rows: [
      row(0, NORTH, '2020-08-01/'),
      row(1, NORTH, '2020-08-01/2024-12-31'),
      row(1, SOUTH, '2025-01-01/'),
      row(2, NORTH, '2020-08-01/2025-06-30'),
      row(3, SOUTH, '2025-02-01/'),
    ],
  });
  const period = between('2024-10-01', '2025-10-01');

  test('everybody of the first day has one outcome', () => {
    const table = answer(world, question('B12', { period }));
    expect(table.columns).toEqual(['outcome']);
    expect(table.cells.map(({ codes, numerator, denominator }) => [codes[0], numerator, denominator])).toEqual([
      ['stayer', 1, 3],
      ['role-changer', 0, 3],
      ['mover', 1, 3],
      ['leaver', 1, 3],
    ]);
  });

  test('a school that followed another is the same school', () => {
    const merged = { ...world, successions: [{ from: NORTH, to: SOUTH, day: day('2025-01-01') }] };
    const table = answer(merged, question('B12', { period }));
    expect([cell(table, 'stayer')?.numerator, cell(table, 'mover')?.numerator]).toEqual([2, 0]);
  });

  test('the matrix tells from where to where, the new and the gone from and to outside', () => {
    const table = answer(world, question('B8', { by: ['unit'], period }));
    expect(table).toMatchObject({ columns: ['from', 'to'], moving: 'unit' });
    const flows = table.cells.filter(({ codes, numerator }) => numerator > 0 && !codes.includes('Total'));
    expect(flows.map(({ codes, numerator }) => [...codes, numerator])).toEqual([
      [NORTH, NORTH, 1],
      [NORTH, SOUTH, 1],
      [NORTH, 'outside', 1],
      ['outside', SOUTH, 1],
    ]);
    expect(cell(table, 'Total', 'Total')?.numerator).toBe(4);
  });

  test('the matrix tells how many go to another place only because the school was merged', () => {
    const merged = { ...world, successions: [{ from: NORTH, to: SOUTH, day: day('2025-01-01') }] };
    const of = (one: typeof world, by: 'unit' | 'area' | 'staff-group') =>
      notes(answer(one, question('B8', { by: [by], period })), 'succession-flows');
    expect([of(merged, 'unit'), of(merged, 'area')]).toEqual([{ persons: 1 }, { persons: 1 }]);
    expect([of(world, 'unit'), of(merged, 'staff-group')]).toEqual([undefined, undefined]);
  });

  test('the matrix takes one breakdown, staff groups where none is asked for, and not two', () => {
    expect(answer(world, question('B8', { period })).moving).toBe('staff-group');
    expect(refusalOf(world, question('B8', { by: ['unit', 'sex'], period }))).toBe('needs-one-breakdown');
  });
});

describe('over a period', () => {
  /** Somebody has left before, so that those who begin then can be followed. */
  const gone = row(3, SOUTH, '2019-08-01/2020-08-01');

  test('exits are out of employed days', () => {
    const world = schools({ rows: [row(0, NORTH, '2020-08-01/'), row(1, NORTH, '2020-08-01/2025-01-01')] });
    const table = answer(world, question('B4', { period: between('2024-08-01', '2025-08-01') }));
    expect(cell(table)).toMatchObject({ numerator: 1, denominator: 1.4182, persons: 1, base: 2 });
  });

  test('who leaves at exactly twelve months has not stayed one year, a day later has', () => {
    const rows = [gone, row(0, NORTH, '2020-08-01/2021-08-01'), row(1, NORTH, '2020-08-01/2021-08-02')];
    const world = schools({ rows });
    const table = answer(world, question('B10', { period: between('2020-08-01', '2021-08-01') }));
    expect(cell(table, '1')).toMatchObject({ numerator: 1, denominator: 2, estimate: { value: 0.5 } });
    expect(cell(table, '3')).toMatchObject({ numerator: 0, denominator: 2, estimate: { value: 0 } });
  });

  test('years that nobody is followed for have no value', () => {
    const world = schools({ rows: [gone, row(0, NORTH, '2023-08-01/')] });
    const table = answer(world, question('B10', { period: between('2023-08-01', '2024-08-01') }));
    expect([cell(table, '1')?.estimate?.value, cell(table, '3')?.estimate?.value]).toEqual([1, null]);
  });

  test('months delivered are told beside a figure, by unit where they differ', () => {
    const world = schools({ rows: [row(0, NORTH, '2020-08-01/'), row(1, SOUTH, '2025-07-01/')] });
    const table = answer(world, question('A1', { period: on('2025-11-30') }));
    const told = { units: 2, complete: 1, fewest: 5, most: 12, least: `Skole ${SOUTH} (5)` };
    expect(notes(table, 'months-delivered')).toEqual(told);
  });
});
