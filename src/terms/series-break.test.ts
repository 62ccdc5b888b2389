import { describe, expect, test } from 'vitest';
import { concernsRow, crossesBreak } from './series-break.ts';

describe('a break between two days', () => {
  test.each([
    ['2021-01-01', '2020-10-01', '2021-10-01', true],
    ['2021-10-01', '2020-10-01', '2021-10-01', true],
    ['2020-10-01', '2020-10-01', '2021-10-01', false],
    ['2021-10-02', '2020-10-01', '2021-10-01', false],
  ])('on %s, from %s to %s: %s', (day, earlier, later, crosses) => {
    expect(crossesBreak(day, earlier, later, 'day')).toBe(crosses);
  });
});

describe('a break inside two reference days', () => {
  const [before, holding, after] = ['2019-10-01/2020-10-01', '2020-10-01/2021-10-01', '2021-10-01/2022-10-01'] as const;

  test('lies between that pair and both its neighbours', () => {
    expect(crossesBreak('2021-01-01', before, holding, 'two-days')).toBe(true);
    expect(crossesBreak('2021-01-01', holding, after, 'two-days')).toBe(true);
  });

  test('on the second day has been met by the pair that ends there', () => {
    expect(crossesBreak('2021-10-01', before, holding, 'two-days')).toBe(true);
  });

  test('on the first day of a pair leaves that pair and what follows alike', () => {
    expect(crossesBreak('2020-10-01', holding, after, 'two-days')).toBe(false);
  });
});

describe('a break and whole periods', () => {
  const [before, after] = ['2020-08-01/2021-08-01', '2021-08-01/2022-08-01'] as const;

  test('on the day they meet lies between them', () => {
    expect(crossesBreak('2021-08-01', before, after, 'period')).toBe(true);
  });

  test('on the day after the later one ends does not', () => {
    expect(crossesBreak('2022-08-01', before, after, 'period')).toBe(false);
  });
});

describe('a break of some rows', () => {
  const rows = { 'staff-group': ['leader', 'aks'], unit: ['974589095'] };

  test('concerns a row whose every named code is among them', () => {
    expect(concernsRow(rows, { 'staff-group': 'aks', unit: '974589095', sex: 'f' })).toBe(true);
  });

  test('does not concern the total, nor a row of another unit', () => {
    expect(concernsRow(rows, { 'staff-group': 'Total', unit: '974589095' })).toBe(false);
    expect(concernsRow(rows, { 'staff-group': 'aks', unit: '974589096' })).toBe(false);
  });

  test('of every row concerns whatever row', () => {
    expect(concernsRow({}, { unit: 'Total' })).toBe(true);
  });
});
