// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import type { FigureAnswer, FigureRow } from '../../../../../src/presentation/api/contract/index.ts';
import { agesOf, shareOf, yearsBack } from './age-rows.ts';

function row(band: string, sex: string, value: number | null, type = 'Total'): FigureRow {
  const dims = { 'school-type': type, 'age-band': band, sex };
  return {
    dims: Object.fromEntries(Object.entries(dims).map(([key, code]) => [key, { code, label: code }])),
    period: '2025-10-01',
    numerator: value,
    denominator: null,
    value,
    interval: null,
    state: value === null ? 'withheld' : 'shown',
    reason: null,
  };
}

const answer = {
  rows: [
    row('<30', 'f', 12),
    row('<30', 'm', 8),
    row('<30', 'Total', 20),
    row('30-39', 'f', 30),
    row('30-39', 'm', 45),
    row('30-39', 'Total', 77),
    row('unknown', 'Total', 3),
    row('Total', 'Total', 100),
    row('<30', 'Total', 5, 'barneskole'),
    row('Total', 'Total', 9, 'barneskole'),
  ],
} as unknown as FigureAnswer;

test('ages are told by band and sex, and who is in no bar is counted', () => {
  const ages = agesOf(answer, 'school-type', 'Total');
  expect(ages.rows.map(({ band, women, men }) => [band, women?.value, men?.value])).toEqual([
    ['<30', 12, 8],
    ['30-39', 30, 45],
  ]);
  expect(ages.unknown).toBe(100 - 12 - 8 - 30 - 45);
  expect(shareOf(ages, '<30')).toBe(0.2);
});

test('what is not seen makes neither a share nor a count of the rest', () => {
  const withheld = { rows: [row('<30', 'f', null), row('<30', 'Total', null), row('Total', 'Total', 40)] };
  const ages = agesOf(withheld as unknown as FigureAnswer, null, 'Total');
  expect([ages.unknown, shareOf(ages, '<30')]).toEqual([null, null]);
});

test('ages may be compared as far back as there are figures for the same day', () => {
  const told = [row('Total', 'Total', 1)].map((one) => ({ ...one, period: '2021-10-01' }));
  expect(yearsBack('2025-10-01', told, 9)).toEqual([1, 2, 3, 4]);
  expect(yearsBack('2025-08-31', told, 9)).toEqual([1, 2, 3]);
  expect(yearsBack('2025-10-01', told, 2)).toEqual([1, 2]);
  expect(yearsBack('2025-10-01', [], 9)).toEqual([]);
});
