import { describe, expect, test } from 'vitest';
import { answer, cell, NORTH, question, refusalOf, SOUTH, schools, WEST } from '../../../../test/analysis/asking.ts';
import { day, row, type WorldRow } from '../../../../test/analysis/small-world.ts';
import type { Question } from '../../question.ts';

const on = (text: string): Question['period'] => ({ kind: 'day', at: day(text) });
const AKS = { position: '5131116' } as const;
const ASSISTANT = { position: '5131125' } as const;

describe('combined posts of school and AKS', () => {
  const world = schools({
    rows: [
      row(0, NORTH, '2020-08-01/', { ...AKS, percent: 3_000 }),
      row(0, NORTH, '2020-08-01/', { ...ASSISTANT, percent: 7_000 }),
      row(1, SOUTH, '2020-08-01/', { ...AKS, percent: 6_000 }),
      row(1, NORTH, '2020-08-01/', { ...AKS, percent: 2_000 }),
      row(2, SOUTH, '2020-08-01/', { ...AKS, percent: 5_000 }),
      row(2, SOUTH, '2020-08-01/', { position: null, percent: 5_000 }),
      row(3, NORTH, '2020-08-01/'),
    ],
  });
  const asked = (more: Partial<Question> = {}) => answer(world, question('A6', { period: on('2025-10-01'), ...more }));

  test('are counted where the best post in AKS is, also for those whose primary post is elsewhere', () => {
    const table = asked({ by: ['unit'] });
    expect(cell(table, NORTH)).toMatchObject({ numerator: 1, denominator: 1 });
    expect(cell(table, SOUTH)).toMatchObject({ numerator: 0, denominator: 2 });
    expect(cell(table, 'Total')).toMatchObject({ numerator: 1, denominator: 3, persons: 1, base: 3 });
  });

  test('tell of those whose primary post is not in AKS, so that they too must be enough', () => {
    expect(cell(asked())?.implied).toEqual([1, 0]);
  });

  test('stand in the table with the positions of AKS alone, and not by staff group', () => {
    const codes = asked({ by: ['staff-subgroup'] }).cells.map((one) => one.codes[0]);
    expect(codes).toEqual(['sfo_aks_leder', 'sfo_aks_assistent', 'aktivitets_arbeidsleder_bu', 'aks', 'Total']);
    expect(refusalOf(world, question('A6', { by: ['staff-group'] }))).toBe('dimension-not-offered');
    const filtered = question('A6', { where: [{ dimension: 'staff-group', codes: ['aks'] }] });
    expect(refusalOf(world, filtered)).toBe('dimension-not-offered');
  });
});

test('over 62 begins at 63 completed years, on the first of the birth month', () => {
  const persons = [
    { birthYear: 1962, birthMonth: 10, sex: 'f' },
    { birthYear: 1962, birthMonth: 11, sex: 'f' },
    { birthYear: 1965, birthMonth: 10, sex: 'f' },
    { birthYear: 0, birthMonth: 0, sex: 'f' },
  ] as const;
  const rows = [0, 1, 2, 3].map((person) => row(person, NORTH, '2020-08-01/'));
  const table = answer(schools({ rows, persons }), question('A7o', { period: on('2025-10-01') }));
  expect(cell(table)).toMatchObject({ numerator: 1, denominator: 4, implied: [2] });
  expect(table.notes.find(({ code }) => code === 'birth-unknown')?.values).toEqual({ persons: 1 });
});

describe('time at the school and in the role', () => {
  const timeOf = (metric: 'A9s' | 'A9r', rows: readonly WorldRow[], more = {}) =>
    cell(answer(schools({ rows, ...more }), question(metric, { period: on('2025-10-01') })))?.numerator;

  test('begins anew with another school, and again with the way back', () => {
    const away = [
      row(0, NORTH, '2015-10-01/2022-10-01'),
      row(0, SOUTH, '2022-10-01/2023-10-01'),
      row(0, NORTH, '2023-10-01/'),
    ];
    expect([timeOf('A9s', away), timeOf('A9s', away.slice(0, 2))]).toEqual([2, 0]);
    expect(timeOf('A9r', away)).toBe(10);
  });

  test('goes on over a bridged summer, and not over a longer hole', () => {
    const summer = [row(0, NORTH, '2021-10-01/2024-08-01'), row(0, NORTH, '2024-09-15/')];
    const longer = [row(0, NORTH, '2021-10-01/2024-08-01'), row(0, NORTH, '2024-10-03/')];
    expect([timeOf('A9s', summer), timeOf('A9s', longer)]).toEqual([4, 1]);
  });

  test('goes on when the school is merged into another, where the change is registered', () => {
    const rows = [row(0, NORTH, '2019-10-01/2023-08-01'), row(0, SOUTH, '2023-08-01/')];
    const successions = [{ from: NORTH, to: SOUTH, day: day('2023-08-01') }];
    expect([timeOf('A9s', rows, { successions }), timeOf('A9s', rows)]).toEqual([6, 2.2]);
  });

  test('takes a place that is not known as the same one', () => {
    const through = [
      row(0, NORTH, '2019-10-01/2021-10-01'),
      row(0, 'nowhere', '2021-10-01/2023-10-01', { position: '9999' }),
      row(0, NORTH, '2023-10-01/'),
    ];
    const other = [row(0, WEST, '2019-10-01/2021-10-01'), ...through.slice(1)];
    expect([timeOf('A9s', through), timeOf('A9s', other), timeOf('A9r', other)]).toEqual([6, 4, 6]);
    expect(timeOf('A9s', [row(0, WEST, '2019-10-01/2021-10-01'), row(0, 'nowhere', '2021-10-01/')])).toBe(6);
  });

  test('is of the kind of position, wherever it is', () => {
    const rows = [row(0, NORTH, '2019-10-01/2023-10-01', ASSISTANT), row(0, SOUTH, '2023-10-01/', ASSISTANT)];
    const promoted = [...rows.slice(0, 1), row(0, SOUTH, '2023-10-01/')];
    expect([timeOf('A9r', rows), timeOf('A9r', promoted)]).toEqual([6, 2]);
  });
});

test('stable is whoever has completed three years at the school, to the day', () => {
  const rows = [row(0, NORTH, '2022-10-01/'), row(1, NORTH, '2022-10-02/'), row(2, NORTH, '2010-01-01/2025-10-01')];
  const stable = answer(schools({ rows }), question('B15', { period: on('2025-10-01') }));
  expect(cell(stable)).toMatchObject({ numerator: 1, denominator: 2 });
});
