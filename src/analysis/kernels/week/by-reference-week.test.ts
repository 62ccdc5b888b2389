import { describe, expect, test } from 'vitest';
import { answer, cell, NORTH, question, refusalOf, SOUTH, schools } from '../../../../test/analysis/asking.ts';
import { day, history, row, type SmallWorld, type WorldLeave } from '../../../../test/analysis/small-world.ts';
import { OPEN_END } from '../../../terms/index.ts';
import type { RawTable } from '../../raw-table.ts';

/** The week with 16 September 2025 goes from Monday the 15th to Sunday the 21st. */
const on = (text: string) => ({ period: { kind: 'day', at: day(text) }, rule: 'ssb' }) as const;
const IN_SEPTEMBER = on('2025-09-03');

const persons = (world: SmallWorld, more: object = {}) => answer(world, question('A1', { ...IN_SEPTEMBER, ...more }));
const shares = (world: SmallWorld, more: object = {}) => answer(world, question('A2', { ...IN_SEPTEMBER, ...more }));
const noteOf = (table: RawTable, code: string) => table.notes.find((one) => one.code === code)?.values;

describe('the reference week', () => {
  test('begun by Sunday and not ended before Monday is employed, whatever the day asked about', () => {
    const world = schools({
      rows: [
        row(0, NORTH, '2020-08-01/2025-09-15'),
        row(1, NORTH, '2020-08-01/2025-09-16'),
        row(2, NORTH, '2025-09-21/'),
        row(3, NORTH, '2025-09-22/'),
      ],
    });
    expect(cell(persons(world))?.numerator).toBe(2);
    expect(cell(persons(world, on('2025-09-30')))?.numerator).toBe(2);
    expect(persons(world).population).toEqual([
      { code: 'employed-in-reference-week', values: { from: '2025-09-15', to: '2025-09-21' } },
    ]);
    expect(persons(world).settings).toMatchObject({ rule: 'ssb', 'reference-week': '2025-09-15/2025-09-21' });
  });

  test('who ends and begins at the same unit within it is counted in the employment that ends', () => {
    const moved = [
      row(0, NORTH, '2020-08-01/2025-09-17', { percent: 6000 }),
      row(0, NORTH, '2025-09-17/', { percent: 8000 }),
    ];
    expect(cell(shares(schools({ rows: moved })))?.numerator).toBe(0.6);
    const elsewhere = [moved[0] ?? row(0, NORTH, '2020-08-01/'), row(0, SOUTH, '2025-09-17/', { percent: 8000 })];
    expect(cell(shares(schools({ rows: elsewhere })))?.numerator).toBe(1.4);
  });

  test('an employment that ends on its Sunday ends within it', () => {
    const until = (last: string) =>
      schools({
        rows: [row(0, NORTH, `2020-08-01/${last}`, { percent: 6000 }), row(0, NORTH, '2025-09-20/', { percent: 8000 })],
      });
    expect(cell(shares(until('2025-09-22')))?.numerator).toBe(0.6);
    expect(cell(shares(until('2025-09-23')))?.numerator).toBe(1.4);
  });

  test('the latest is the last month whose week the source reaches; a week past it is provisional', () => {
    const world = schools({ rows: [row(0, NORTH, '2020-08-01/')] });
    expect(answer(world, question('A1', { rule: 'ssb' })).cells.map(({ period }) => period)).toEqual(['2025-11-30']);
    expect(cell(persons(world, on('2025-12-01')))).toMatchObject({ numerator: 1, provisional: true });
    expect(cell(persons(world, on('2025-11-01')))?.provisional).toBe(false);
  });
});

describe('one job', () => {
  const world = schools({
    rows: [
      row(0, NORTH, '2020-08-01/', { percent: 6000, contract: 'temporary', position: '3310108' }),
      row(0, NORTH, '2023-08-01/', { percent: 7000, position: '1228102' }),
      row(0, SOUTH, '2022-08-01/', { percent: 2000, contract: 'temporary' }),
    ],
  });

  test('is a person at a unit: shares are added, permanent wins, the group is that of the post with most hours', () => {
    const table = shares(world, { by: ['unit', 'staff-group'] });
    expect(cell(table, NORTH, 'leader')?.numerator).toBe(1.3);
    expect(cell(table, NORTH, 'teacher')?.numerator).toBe(0);
    expect(cell(shares(world, { by: ['contract'] }), 'permanent')?.numerator).toBe(1.3);
    expect(cell(shares(world, { by: ['contract'] }), 'temporary')?.numerator).toBe(0.2);
  });

  test('a person stands once, in the largest job; more than 120 per cent is told', () => {
    const table = persons(world, { by: ['unit'] });
    expect([cell(table, NORTH)?.numerator, cell(table, SOUTH)?.numerator, cell(table, 'Total')?.numerator]).toEqual([
      1, 0, 1,
    ]);
    expect(noteOf(table, 'ssb-several-jobs')).toEqual({ persons: 1 });
    expect(noteOf(table, 'ssb-large-share')).toEqual({ persons: 1 });
  });

  test('years of service count from its earliest first day', () => {
    expect(cell(persons(world, { by: ['tenure'] }), '5-9')?.numerator).toBe(1);
  });
});

describe('leave', () => {
  const away = (days: string, more: Partial<WorldLeave> = {}, begun = '2020-08-01') => {
    const [from = '', to = ''] = days.split('/');
    const leave = { person: 0, workplace: NORTH, from: day(from), to: to === '' ? OPEN_END : day(to), ...more };
    const rows = [row(0, NORTH, `${begun}/`), row(1, SOUTH, '2020-08-01/')];
    return schools({ rows: [], deliveries: [history('2025-12-01', rows, { leaves: [leave] })] });
  };
  const employed = (world: SmallWorld) => cell(persons(world))?.numerator;

  test('of 90 days is no employment, of 89 it is', () => {
    expect(employed(away('2025-09-01/2025-11-30'))).toBe(1);
    expect(employed(away('2025-09-01/2025-11-29'))).toBe(2);
    expect(noteOf(persons(away('2025-09-01/2025-11-30')), 'ssb-long-leave')).toEqual({ persons: 1 });
  });

  test('counts where it has begun by Friday and has not ended by Monday', () => {
    expect(employed(away('2025-09-19/2026-03-01'))).toBe(1);
    expect(employed(away('2025-09-20/2026-03-01'))).toBe(2);
    expect(employed(away('2025-01-01/2025-09-15'))).toBe(2);
  });

  test('is cut to the employment, is of the unit it is told of, and is of the whole position', () => {
    expect(employed(away('2025-01-01/2025-10-15', {}, '2025-08-01'))).toBe(2);
    expect(employed(away('2025-01-01/2025-10-15'))).toBe(1);
    expect(employed(away('2025-09-01/2026-03-01', { workplace: SOUTH }))).toBe(2);
    expect(employed(away('2025-09-01/2026-03-01', { percent: 5000 }))).toBe(2);
  });

  test('of several is the earliest of at least 14 days', () => {
    const first = (to: string) => ({ person: 0, workplace: NORTH, from: day('2025-09-08'), to: day(to) });
    const long = { person: 0, workplace: NORTH, from: day('2025-09-15'), to: day('2026-03-01') };
    const both = (to: string) =>
      schools({
        rows: [],
        deliveries: [history('2025-12-01', [row(0, NORTH, '2020-08-01/')], { leaves: [long, first(to)] })],
      });
    expect([employed(both('2025-09-21')), employed(both('2025-09-22'))]).toEqual([0, 1]);
  });

  test('without an end is as long as it has lasted on Monday', () => {
    expect([employed(away('2025-06-17/')), employed(away('2025-06-18/'))]).toEqual([1, 2]);
  });
});

describe('who is paid by the hour', () => {
  const hourly = row(0, NORTH, '2020-08-01/', { terms: 'hourly', percent: 0 });
  const told = (paid: SmallWorld['paid'] = []) =>
    schools({
      rows: [],
      deliveries: [
        history('2025-10-05', [hourly, row(1, NORTH, '2020-08-01/')], { source: 'amelding', month: day('2025-09-01') }),
      ],
      paid,
    });

  test('is employed in a month with pay at the unit, and not without', () => {
    const paid = told([{ person: 0, workplace: NORTH, delivery: 0 }]);
    expect([cell(persons(paid))?.numerator, cell(persons(told()))?.numerator]).toEqual([2, 1]);
    expect(noteOf(persons(told()), 'ssb-unpaid')).toEqual({ persons: 1 });
    expect(cell(shares(paid))).toMatchObject({ numerator: 1, persons: 2 });
  });

  test('so is a post of no share in an a-melding, whatever its terms', () => {
    const none = row(0, NORTH, '2020-08-01/', { percent: 0 });
    const month = (source: 'amelding' | 'hr-extract') =>
      schools({ rows: [], deliveries: [history('2025-10-05', [none], { source, month: day('2025-09-01') })] });
    expect([cell(persons(month('amelding')))?.numerator, cell(persons(month('hr-extract')))?.numerator]).toEqual([
      0, 1,
    ]);
  });

  test('is not counted where the source says nothing of pay, and that is told', () => {
    const table = persons(schools({ rows: [hourly] }));
    expect(cell(table)?.numerator).toBe(0);
    expect(noteOf(table, 'ssb-no-pay-told')).toEqual({});
  });
});

test('who is missing from a later month is not employed from it on', () => {
  const world = schools({
    rows: [],
    deliveries: [
      history('2025-08-31', [row(0, NORTH, '2020-08-01/'), row(1, NORTH, '2020-08-01/')]),
      history('2025-10-05', [row(1, NORTH, '2020-08-01/')], { month: day('2025-09-01') }),
    ],
  });
  expect([cell(persons(world, on('2025-08-16')))?.numerator, cell(persons(world))?.numerator]).toEqual([2, 1]);
  expect(noteOf(persons(world), 'ssb-silent')).toEqual({ persons: 1 });
});

test('silence that begins within the week is silence', () => {
  const world = schools({
    rows: [],
    deliveries: [
      history('2025-09-16', [row(0, NORTH, '2020-08-01/')]),
      history('2025-10-05', [row(1, NORTH, '2020-08-01/')], { month: day('2025-09-01') }),
    ],
  });
  expect(cell(persons(world))?.numerator).toBe(1);
});

test('only the metrics that offer the rule can be asked by it', () => {
  const world = schools({ rows: [row(0, NORTH, '2020-08-01/')] });
  expect(refusalOf(world, question('B2', { rule: 'ssb' }))).toBe('rule-not-offered');
  expect(answer(world, question('A1')).settings).toMatchObject({ rule: 'default' });
});
