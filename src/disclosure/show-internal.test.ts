import { expect, test } from 'vitest';
import type { Asker } from '../access/index.ts';
import type { Question } from '../analysis/index.ts';
import type { UnitNumber } from '../terms/index.ts';
import { HEADCOUNT } from './__data__/raw-tables.ts';
import { showInternal, withinReach } from './show-internal.ts';

const own = '974589095' as UnitNumber;
const question: Question = { metric: 'A1', by: ['unit'], where: [], period: { kind: 'latest' }, asKnownOn: null };
const principal: Asker = { who: 'p', role: 'principal', unit: own };
const whereUnit = (...codes: string[]): Question => ({ ...question, where: [{ dimension: 'unit', codes }] });

test('an internal table shows the whole figures and says for whom', () => {
  const table = showInternal(HEADCOUNT, { who: 'a', role: 'hr-analyst', unit: null });
  expect(table.rows.map((row) => row.value)).toEqual([30, 3, 20, 53]);
  expect(table.asker).toEqual({ who: 'a', role: 'hr-analyst', unit: null });
});

test('the analyst asks about the whole owner', () => {
  expect(withinReach(question, { who: 'a', role: 'hr-analyst', unit: null })).toEqual({ question });
});

test.each(['reader', 'owner-leadership'] as const)('%s has no internal access', (role) => {
  expect(withinReach(question, { who: 'x', role, unit: null })).toEqual({
    refusal: { code: 'no-internal-access', role },
  });
});

test('a principal who names no unit gets the own one and no other', () => {
  expect(withinReach(question, principal)).toEqual({ question: whereUnit(own) });
});

test('a principal may ask for the own unit', () => {
  expect(withinReach(whereUnit(own), principal)).toEqual({ question: whereUnit(own) });
});

test('a principal who asks about another unit as well is refused', () => {
  const refusal = { code: 'unit-outside-access', unit: '999999999' };
  expect(withinReach(whereUnit(own, '999999999'), principal)).toEqual({ refusal });
});

test('a principal without a unit reaches nothing', () => {
  const refusal = { code: 'no-internal-access', role: 'principal' };
  expect(withinReach(question, { who: 'p', role: 'principal', unit: null })).toEqual({ refusal });
});
