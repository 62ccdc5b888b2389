// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import type { ReportsAnswer } from '../../../../../src/presentation/api/contract/index.ts';
import { REPORT_PAGES } from '../../../../../src/presentation/language/index.ts';
import { beginWith, fieldsOf, wishOf } from './wished.ts';

const one = (code: string) => [{ code, label: code }];
const ANSWER: ReportsAnswer = {
  reports: [],
  tertials: [...one('2026-2'), ...one('2026-1')],
  sheets: { kinds: one('school'), years: one('2025'), units: one('974589095'), actions: one('3.2') },
  making: [],
};
const { make } = REPORT_PAGES.nb;

test('begins with the tertial of the address, else with the latest', () => {
  expect(beginWith(ANSWER, '2026-1').tertial).toBe('2026-1');
  expect(beginWith(ANSWER, '1999-1').tertial).toBe('2026-2');
});

test.each([
  ['tertial', ['kind', 'tertial']],
  ['equality', ['kind', 'year']],
  ['school', ['kind', 'unit', 'year']],
  ['action', ['kind', 'action']],
])('of %s only what it needs is asked', (kind, fields) => {
  const wished = { ...beginWith(ANSWER, null), kind };
  expect(fieldsOf(ANSWER, wished, make).map(({ field }) => field)).toEqual(fields);
});

test.each([
  ['tertial', { tertial: '2026-2' }],
  ['equality', { tertial: null, sheet: { kind: 'equality', year: '2025', about: null } }],
  ['school', { tertial: null, sheet: { kind: 'school', year: '2025', about: '974589095' } }],
  ['action', { tertial: null, sheet: { kind: 'action', year: null, about: '3.2' } }],
])('of %s nothing else is sent', (kind, wish) => {
  expect(wishOf({ ...beginWith(ANSWER, null), kind })).toEqual(wish);
});
