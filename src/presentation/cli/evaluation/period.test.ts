import { expect, test } from 'vitest';
import { readPeriods } from './period.ts';

test.each([
  ['years', ['2003', '2004'], 'number', [2003, 2004]],
  ['months over New Year', ['2023-12', '2024-01'], 'month', [24287, 24288]],
  ['months as days', ['2023-12-01', '2024-01-01'], 'month', [24287, 24288]],
  ['quarters', ['2023-K4', '2024Q1'], 'quarter', [8095, 8096]],
  ['tertials', ['2025-T3', '2026-T1'], 'tertial', [6077, 6078]],
  ['school years', ['2024/25', '2025/2026'], 'school-year', [2024, 2025]],
  ['the same day of years', ['2024-10-01', '2025-10-01'], 'year', [2024, 2025]],
  ['other days', ['2024-01-30', '2024-02-02'], 'day', [19752, 19755]],
] as const)('%s are read with equal steps', (_, cells, kind, values) => {
  const read = readPeriods(cells);
  expect(read?.kind).toBe(kind);
  expect([...(read?.values ?? [])]).toEqual(values);
});

test('a cell of another form is no period, and words are none at all', () => {
  expect([...(readPeriods(['2003', 'høst', '2004'])?.values ?? [])]).toEqual([2003, Number.NaN, 2004]);
  expect([...(readPeriods(['2024/26', '2024/25'])?.values ?? [])]).toEqual([Number.NaN, 2024]);
  expect(readPeriods(['høst', 'vår'])).toBeNull();
});
