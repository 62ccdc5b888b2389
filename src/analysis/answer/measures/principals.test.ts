import { describe, expect, test } from 'vitest';
import { answer, cell, NORTH, question, refusalOf, SOUTH, schools, WEST } from '../../../../test/analysis/asking.ts';
import { day, history, row, type WorldRow } from '../../../../test/analysis/small-world.ts';
import type { Question } from '../../question.ts';
import type { RawTable } from '../../raw-table.ts';

const on = (text: string): Question['period'] => ({ kind: 'day', at: day(text) });
const led = (person: number, unit: string, days: string, more: Partial<WorldRow> = {}) =>
  row(person, unit, days, { position: '1228102', ...more });
const PERSONS = Array.from({ length: 8 }, () => ({ birthYear: 1970, birthMonth: 3, sex: 'f' }) as const);

function asked(metric: 'B13' | 'B13m', rows: readonly WorldRow[], more: object = {}, at = '2025-10-01'): RawTable {
  return answer(schools({ rows, persons: PERSONS, ...more }), question(metric, { period: on(at), by: ['unit'] }));
}
const changes = (table: RawTable, unit: string) => cell(table, unit, 'changes')?.numerator;

describe('continuity of principals', () => {
  const rows = [
    led(0, NORTH, '2012-08-01/2021-08-01'),
    led(1, NORTH, '2021-08-01/2023-08-01'),
    led(2, NORTH, '2023-08-01/'),
    led(3, SOUTH, '2015-08-01/'),
    row(4, WEST, '2015-08-01/'),
  ];

  test('counts changes and schools with three, of the schools that had a principal', () => {
    const table = asked('B13', rows);
    expect(cell(table, NORTH, 'changes')).toMatchObject({
      numerator: 2,
      denominator: 1,
      persons: 2,
      base: 3,
      implied: [0],
    });
    expect(cell(table, NORTH, 'three-or-more')).toMatchObject({ numerator: 1, denominator: 1, persons: 3 });
    expect(cell(table, SOUTH, 'changes')).toMatchObject({
      numerator: 0,
      denominator: 1,
      persons: 0,
      base: 1,
      implied: [1],
    });
    expect(cell(table, WEST, 'changes')).toMatchObject({ numerator: 0, denominator: 0 });
    expect(cell(table, 'Total', 'changes')).toMatchObject({ numerator: 2, denominator: 2, persons: 2, base: 4 });
  });

  test('begins the day after the same date five years before', () => {
    expect(changes(asked('B13', rows, {}, '2026-07-31'), NORTH)).toBe(2);
    expect(changes(asked('B13', rows, {}, '2026-08-01'), NORTH)).toBe(1);
  });

  test('takes no acting principal for a change, nor the return after one', () => {
    const acting = [
      led(0, NORTH, '2012-08-01/2023-08-01'),
      led(1, NORTH, '2023-08-01/2023-10-30'),
      led(0, NORTH, '2023-10-30/'),
    ];
    const table = asked('B13', acting);
    expect(changes(table, NORTH)).toBe(0);
    expect(table.notes.find(({ code }) => code === 'acting-principals')?.values).toEqual({ persons: 1, days: 90 });
    const longer = [
      led(0, NORTH, '2012-08-01/2023-08-01'),
      led(1, NORTH, '2023-08-01/2023-10-31'),
      led(0, NORTH, '2023-10-31/'),
    ];
    expect(changes(asked('B13', longer), NORTH)).toBe(2);
  });

  test('of two at once the one whose post goes first leads', () => {
    const together = [led(0, NORTH, '2012-08-01/', { percent: 6_000 }), led(1, NORTH, '2022-08-01/2024-08-01')];
    expect(changes(asked('B13', together), NORTH)).toBe(2);
    const smaller = [led(0, NORTH, '2012-08-01/'), led(1, NORTH, '2022-08-01/2024-08-01', { percent: 6_000 })];
    expect(changes(asked('B13', smaller), NORTH)).toBe(0);
  });

  test('gives a school that follows others their history, and counts it once', () => {
    const merged = [
      led(0, NORTH, '2012-08-01/2022-08-01'),
      led(1, SOUTH, '2015-08-01/2022-08-01'),
      led(1, WEST, '2022-08-01/'),
    ];
    const successions = [NORTH, SOUTH].map((from) => ({ from, to: WEST, day: day('2022-08-01') }));
    const table = asked('B13', merged, { successions });
    expect(cell(table, 'Total', 'changes')).toMatchObject({ numerator: 1, denominator: 1, base: 2 });
    expect(changes(table, WEST)).toBe(1);
    expect(cell(asked('B13', merged), 'Total', 'changes')).toMatchObject({ numerator: 0, denominator: 3 });
  });

  test('lets both schools of a split stand, each with what was before', () => {
    const split = [led(0, NORTH, '2012-08-01/'), led(1, SOUTH, '2022-08-01/')];
    const successions = [{ from: NORTH, to: SOUTH, day: day('2022-08-01') }];
    const table = asked('B13', split, { successions });
    expect([changes(table, NORTH), changes(table, SOUTH)]).toEqual([0, 1]);
    expect(cell(table, 'Total', 'changes')).toMatchObject({ numerator: 1, denominator: 2 });
  });

  test('counts no first principal of a new school, and none at no known school', () => {
    expect(changes(asked('B13', [led(0, NORTH, '2022-08-01/')]), NORTH)).toBe(0);
    expect(cell(asked('B13', [led(0, 'nowhere', '2022-08-01/')]), 'Total', 'changes')?.denominator).toBe(0);
  });

  test('is provisional while a new principal may still turn out to be acting', () => {
    const young = (from: string) => {
      const both = [led(0, NORTH, `2012-08-01/${from}`), led(1, NORTH, `${from}/`)];
      return cell(asked('B13', both, { deliveries: [history('2025-10-01', both)] }), NORTH, 'changes')?.provisional;
    };
    expect([young('2025-07-04'), young('2025-07-03')]).toEqual([true, false]);
  });

  test('says from which day changes are known, where that is not five years back', () => {
    const known = (table: RawTable) => table.notes.find(({ code }) => code === 'changes-known-from')?.values;
    const left = (days: string) => [...rows, row(5, SOUTH, days)];
    expect(known(asked('B13', left('2010-08-01/2021-01-11')))).toEqual({ day: '2021-01-10' });
    expect(known(asked('B13', left('2010-08-01/2020-01-11')))).toBeUndefined();
  });

  test('is refused by what only persons have', () => {
    const world = schools({ rows, persons: PERSONS });
    expect(refusalOf(world, question('B13', { by: ['sex'] }))).toBe('dimension-not-offered');
    expect(refusalOf(world, question('B13m', { by: ['staff-group'] }))).toBe('dimension-not-offered');
  });
});

describe('how long principals stay', () => {
  const whole = (rows: readonly WorldRow[], more: object = {}) => cell(asked('B13m', rows, more), 'Total');
  const LEFT_EARLY = row(7, WEST, '2010-01-01/2011-01-02');

  test('is when half have ended, the running ones followed so far', () => {
    const rows = [
      LEFT_EARLY,
      led(0, NORTH, '2011-08-01/2013-08-01'),
      led(1, NORTH, '2013-08-01/2017-08-01'),
      led(2, SOUTH, '2011-08-01/2019-08-01'),
      led(3, NORTH, '2017-08-01/'),
    ];
    expect(whole(rows)).toMatchObject({ numerator: 3, denominator: 4, persons: 3, base: 4, implied: [1] });
    expect(whole(rows)?.estimate?.value).toBe(6);
  });

  test('is not reached where more than half still lead, and that is not nothing', () => {
    const rows = [
      LEFT_EARLY,
      led(0, NORTH, '2015-08-01/'),
      led(1, SOUTH, '2016-08-01/'),
      led(2, WEST, '2016-08-01/2018-08-01'),
    ];
    expect(whole(rows)).toMatchObject({ numerator: 1, denominator: 3, estimate: { value: null } });
  });

  test('takes in whoever led before the data begin from then on, with the time served', () => {
    const rows = [
      row(7, WEST, '2010-01-01/2020-01-02'),
      led(0, NORTH, '2000-01-01/2022-01-01'),
      led(1, SOUTH, '2020-01-01/2021-01-01'),
      led(2, SOUTH, '2021-01-01/2023-01-01'),
      led(3, SOUTH, '2023-01-01/'),
    ];
    const table = asked('B13m', rows);
    expect(cell(table, 'Total')?.estimate?.value).toBe(2);
    const late = table.notes.find(({ code }) => code === 'principals-followed-from');
    expect(late?.values).toEqual({ day: '2020-01-01', persons: 1 });
  });

  test('ends where all who are followed had gone while others are followed later, so half is not reached', () => {
    const rows = [
      row(7, WEST, '2010-01-01/2020-01-02'),
      led(0, NORTH, '2010-01-01/2022-01-01'),
      led(1, WEST, '2011-01-01/'),
      led(2, SOUTH, '2020-01-01/2021-01-01'),
    ];
    const table = asked('B13m', rows);
    expect(cell(table, 'Total')).toMatchObject({ numerator: 2, denominator: 3, estimate: { value: null } });
    expect(table.notes.find((note) => note.code === 'followed-after-years')).toBeUndefined();
  });

  test('begins where five of them all are followed, for each school alike, and says so', () => {
    // Known from 2020-01-01. Two years served is where the fifth enters; the one who left after half a year goes before.
    const rows = [
      row(7, WEST, '2010-01-01/2020-01-02'),
      led(0, NORTH, '2019-01-01/2022-01-01'),
      led(3, NORTH, '2022-01-01/'),
      led(1, SOUTH, '2018-01-01/2022-07-01'),
      led(5, SOUTH, '2022-07-01/2023-01-01'),
      led(4, SOUTH, '2023-01-01/'),
      led(2, WEST, '2018-07-01/'),
    ];
    const toldFrom = ({ notes }: RawTable) => notes.find(({ code }) => code === 'followed-after-years')?.values;
    const table = asked('B13m', rows);
    expect(toldFrom(table)).toEqual({ years: 2 });
    expect(cell(table, 'Total')).toMatchObject({ numerator: 3, denominator: 6, estimate: { value: 4.5 } });
    expect([NORTH, SOUTH].map((unit) => cell(table, unit)?.estimate?.value)).toEqual([3.4, 4.5]);
    const fewer = asked('B13m', rows.slice(0, -1));
    expect(toldFrom(fewer)).toBeUndefined();
    expect(cell(fewer, 'Total')?.estimate?.value).toBe(3);
  });
});
