// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import type { ReportsAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { correctPath } from '../report-path.ts';
import { beginWith, fieldsOf, wishOf } from './wished.ts';

const one = (code: string) => [{ code, label: code }];
const ANSWER: ReportsAnswer = {
  reports: [],
  tertials: [...one('2026-2'), ...one('2026-1')],
  sheets: { kinds: one('school'), years: one('2025'), units: one('974589095'), actions: one('3.2') },
  making: [],
};
const { make } = REPORT_PAGES.nb;
const begin = (query: string) => beginWith(ANSWER, new URLSearchParams(query));

test('begins with the tertial of the address, else with the latest', () => {
  expect(begin('tertial=2026-1').tertial).toBe('2026-1');
  expect(begin('tertial=1999-1').tertial).toBe('2026-2');
});

const queryOf = (report: Parameters<typeof correctPath>[0]) => new URLSearchParams(correctPath(report).split('?')[1]);
const PERIOD = { code: '2025', label: '2025', from: '2025-01-01', to: '2026-01-01' };
const SCHOOL = { kind: 'unit', code: '974589095', label: 'Lia skole' } as const;

test('a sheet of a school is corrected by one of the same school and year, and no tertial', () => {
  const sheet = { template: { id: 'school', version: '1' }, period: PERIOD, about: SCHOOL };
  const wished = beginWith(ANSWER, queryOf(sheet));
  expect(wishOf(wished)).toEqual({ tertial: null, sheet: { kind: 'school', year: '2025', about: '974589095' } });
});

test('a tertial is corrected by one of the same tertial', () => {
  const tertial = { template: { id: 'tertial', version: '2' }, period: { ...PERIOD, code: '2026-1' } };
  expect(wishOf(beginWith(ANSWER, queryOf(tertial)))).toEqual({ tertial: '2026-1' });
});

test.each([
  ['tertial', ['kind', 'tertial']],
  ['equality', ['kind', 'year']],
  ['school', ['kind', 'unit', 'year']],
  ['action', ['kind', 'action']],
])('of %s only what it needs is asked', (kind, fields) => {
  const wished = { ...begin(''), kind };
  expect(fieldsOf(ANSWER, wished, make).map(({ field }) => field)).toEqual(fields);
});

test.each([
  ['tertial', { tertial: '2026-2' }],
  ['equality', { tertial: null, sheet: { kind: 'equality', year: '2025', about: null } }],
  ['school', { tertial: null, sheet: { kind: 'school', year: '2025', about: '974589095' } }],
  ['action', { tertial: null, sheet: { kind: 'action', year: null, about: '3.2' } }],
])('of %s nothing else is sent', (kind, wish) => {
  expect(wishOf({ ...begin(''), kind })).toEqual(wish);
});
