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

test.each(['council-reader', 'owner-leadership'] as const)('%s has no internal access', (role) => {
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

const other = '974589087' as UnitNumber;
const director: Asker = { who: 'd', role: 'area-director', unit: null, area: { code: 'A', units: [own, other] } };

test('a director who names no unit gets those of the area, and may ask for one of them', () => {
  expect(withinReach(question, director)).toEqual({ question: whereUnit(own, other) });
  expect(withinReach(whereUnit(other), director)).toEqual({ question: whereUnit(other) });
});

test('a director who asks about a unit outside the area is refused', () => {
  const refusal = { code: 'unit-outside-access', unit: '999999999' };
  expect(withinReach(whereUnit(own, '999999999'), director)).toEqual({ refusal });
});

test('a leader of AKS gets the staff of AKS at the own unit, and is refused another group', () => {
  const leader: Asker = { who: 'l', role: 'aks-leader', unit: own };
  const aks = { dimension: 'staff-group', codes: ['aks'] } as const;
  expect(withinReach(question, leader)).toEqual({ question: { ...question, where: [...whereUnit(own).where, aks] } });
  const teachers = { ...question, where: [{ dimension: 'staff-group', codes: ['teacher'] } as const] };
  expect(withinReach(teachers, leader)).toEqual({ refusal: { code: 'group-outside-access', group: 'teacher' } });
});
