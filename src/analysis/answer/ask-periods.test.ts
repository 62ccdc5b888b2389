import { describe, expect, test } from 'vitest';
import { answer, between, cell, NORTH, question, refusalOf, schools } from '../../../test/analysis/asking.ts';
import { day, EMPTY_WORLD, row } from '../../../test/analysis/small-world.ts';
import type { Question } from '../question.ts';

describe('years of service', () => {
  const leap = schools({ rows: [row(0, NORTH, '2020-02-29/')] });

  test('that begin on 29 February are completed on 1 March', () => {
    const on = (text: string) =>
      answer(leap, question('A1', { by: ['tenure'], period: { kind: 'day', at: day(text) } }));
    expect(cell(on('2021-02-28'), '<1')?.numerator).toBe(1);
    expect(cell(on('2021-03-01'), '1-2')?.numerator).toBe(1);
  });

  test('move a person from one band to the next in the balance, on that day', () => {
    const table = (to: string) => answer(leap, question('B6', { by: ['tenure'], period: between('2021-02-01', to) }));
    expect(cell(table('2021-02-28'), '1-2', 'transfers-in')?.numerator).toBe(0);
    expect(cell(table('2021-03-01'), '1-2', 'transfers-in')?.numerator).toBe(1);
    expect(cell(table('2021-03-01'), 'Total', 'transfers-in')?.numerator).toBe(0);
  });
});

describe('periods', () => {
  const world = schools({ rows: [row(0, NORTH, '2015-08-01/')] });
  const periods = (asked: Question) =>
    answer(world, asked)
      .cells.filter(({ codes }) => codes.length === 0 || codes[0] === 'start')
      .map((one) => one.period);
  const series = (
    metric: Question['metric'],
    from: string,
    to: string,
    grain: 'month' | 'tertial' | 'school-year' | 'year',
  ) => periods(question(metric, { period: { kind: 'between', from: day(from), to: day(to), grain } }));

  test('the latest stock is on the last day told, the latest pair and school year end by then', () => {
    expect(periods(question('A1'))).toEqual(['2025-12-01']);
    expect(periods(question('B2'))).toEqual(['2024-10-01/2025-10-01']);
    expect(periods(question('B6'))).toEqual(['2024-08-01/2025-08-01']);
  });

  test('a stock over time is taken on first days, tertial ends, 1 October or 31 December', () => {
    expect(series('A1', '2024-01-31', '2024-03-01', 'month')).toEqual(['2024-02-01', '2024-03-01']);
    expect(series('A1', '2024-04-30', '2024-12-31', 'tertial')).toEqual(['2024-04-30', '2024-08-31', '2024-12-31']);
    expect(series('A1', '2023-10-01', '2025-09-30', 'school-year')).toEqual(['2023-10-01', '2024-10-01']);
    expect(series('A1', '2023-01-01', '2024-12-30', 'year')).toEqual(['2023-12-31']);
  });

  test('a stock on given days is taken on those days, and nothing else can be asked of them', () => {
    const days = { kind: 'days', days: [day('2023-08-31'), day('2024-08-31')] } as const;
    expect(periods(question('A1', { period: days }))).toEqual(['2023-08-31', '2024-08-31']);
    expect(refusalOf(world, question('B2', { period: days }))).toBe('period-needs-two-days');
  });

  test('turnover over time goes from one reference day to the next', () => {
    expect(series('B3', '2022-10-01', '2024-10-01', 'year')).toEqual([
      '2022-10-01/2023-10-01',
      '2023-10-01/2024-10-01',
    ]);
    expect(series('B2', '2024-01-01', '2024-12-31', 'tertial')).toEqual([
      '2024-04-30/2024-08-31',
      '2024-08-31/2024-12-31',
    ]);
  });

  test('a balance over time is of whole periods', () => {
    expect(series('B6', '2023-01-01', '2024-08-01', 'school-year')).toEqual(['2023-08-01/2024-08-01']);
    expect(series('B6', '2024-01-01', '2024-09-30', 'tertial')).toEqual([
      '2024-01-01/2024-05-01',
      '2024-05-01/2024-09-01',
    ]);
  });

  test('a stock between two days without a grain is taken every month', () => {
    expect(periods(question('A1', { period: between('2024-01-01', '2024-02-01') }))).toEqual([
      '2024-01-01',
      '2024-02-01',
    ]);
  });

  test('a day before anyone is known to be employed is not delivered', () => {
    const on = (text: string) => answer(world, question('A1', { period: { kind: 'day', at: day(text) } }));
    expect(cell(on('2015-07-31'))?.delivered).toBe(false);
    expect(cell(on('2015-08-01'))?.delivered).toBe(true);
  });

  test('questions without an answer say why', () => {
    expect(refusalOf(world, question('B2', { period: { kind: 'day', at: day('2024-10-01') } }))).toBe(
      'period-needs-two-days',
    );
    expect(refusalOf(world, question('B6', { period: between('2024-10-01', '2024-10-01') }))).toBe('period-backwards');
    expect(refusalOf(world, question('A1', { asKnownOn: day('2025-11-30') }))).toBe('not-known-then');
    expect(refusalOf(EMPTY_WORLD, question('A1'))).toBe('no-data');
    expect(refusalOf(world, question('A1', { where: [{ dimension: 'unit', codes: ['000000000'] }] }))).toBe(
      'unknown-code',
    );
    const big = ['unit', 'staff-subgroup', 'age-band', 'tenure', 'contract', 'sex', 'school-type', 'area'] as const;
    expect(refusalOf(world, question('A1', { by: big }))).toBe('too-many-cells');
  });
});
