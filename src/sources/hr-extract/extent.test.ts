import { expect, test } from 'vitest';
import { day } from '../../../test/sources/synthetic.ts';
import type { Mapping } from '../mappings/mapping.ts';
import { extentOf, monthInName } from './extent.ts';

const MAPPING: Mapping = { source: 'hr-extract', columns: {}, workplaces: {}, positions: {} };
const row = (from: string, to: string | null = null) => ({ from: day(from), to: to === null ? null : day(to) });
const AUGUST = { kind: 'month', firstDay: day('2026-08-01') } as const;

test.each([
  ['uttrekk-2026-08.xlsx', '2026-08-01'],
  ['uttrekk_202608.csv', '2026-08-01'],
  ['Ansatte August 2026.xlsx', '2026-08-01'],
  ['uttrekk-2026-08-31.xlsx', '2026-08-01'],
  ['mappe/2025-01/uttrekk-2026.08.csv', '2026-08-01'],
])('%s tells the month %s', (name, month) => {
  expect(monthInName(name)).toBe(day(month));
});

test.each(['uttrekk.xlsx', '2026.xlsx', 'skoler 2024-2026.xlsx', 'id-1202608123.csv'])('%s tells no month', (name) => {
  expect(monthInName(name)).toBeNull();
});

test('rows that all overlap the month the name tells are that month, even if nobody began in it', () => {
  expect(extentOf([row('2020-01-01'), row('2026-01-15', '2026-08-02')], 'a-2026-08.csv', null)).toEqual(AUGUST);
});

test('one row that ended before the month makes it a history', () => {
  expect(extentOf([row('2020-01-01', '2026-08-01'), row('2026-01-15')], 'a-2026-08.csv', null).kind).toBe('history');
});

test('without a month in the name it is a history', () => {
  expect(extentOf([row('2020-01-01')], 'a.csv', null).kind).toBe('history');
});

test("the mapping's own word wins", () => {
  expect(extentOf([row('2020-01-01')], 'a-2026-08.csv', { ...MAPPING, extent: 'history' }).kind).toBe('history');
  expect(extentOf([row('2026-08-03')], 'a.csv', { ...MAPPING, extent: 'month' })).toEqual(AUGUST);
});
