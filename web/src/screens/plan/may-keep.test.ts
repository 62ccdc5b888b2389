// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { mayKeep, mayMeet, ownArea } from './may-keep.ts';

const DIRECTOR = { may: ['area-plan'], area: '02', wholeUnits: ['974589095'] };
const keeps = (units: readonly string[], areas: readonly string[]) => mayKeep(DIRECTOR, { units, areas });

test('an area director keeps actions for the area and for schools in it, and no others', () => {
  expect([keeps([], ['02']), keeps(['974589095'], []), keeps(['974589095'], ['02'])]).toEqual([true, true, true]);
  expect([keeps([], []), keeps([], ['03']), keeps([], ['02', '03']), keeps(['974589109'], ['02'])]).toEqual([
    ...[false, false, false, false],
  ]);
});

test('whoever keeps the plan keeps every action, and a reader none', () => {
  const whole = { units: [], areas: [] };
  expect(mayKeep({ ...DIRECTOR, may: ['plan', 'area-plan'] }, whole)).toBe(true);
  expect(mayKeep({ ...DIRECTOR, may: [] }, { units: [], areas: ['02'] })).toBe(false);
});

test('a new action begins with the own area, and where that is a part of one, or there is none, with no area', () => {
  const areas = [{ code: '02', name: 'Nord' }];
  expect([ownArea(DIRECTOR, areas), ownArea({ ...DIRECTOR, area: '02-1' }, areas)]).toEqual(['02', null]);
  expect([ownArea({ ...DIRECTOR, may: ['plan'] }, areas), ownArea({ ...DIRECTOR, area: null }, areas)]).toEqual([
    null,
    null,
  ]);
});

test('a deviation is met by whoever may make an action for its school, and one of the owner by every maker', () => {
  const meets = (query: string) => mayMeet(DIRECTOR, `/plan/ny?metric=B2&${query}`);
  expect([meets(''), meets('unit=974589095'), meets('unit=974589109')]).toEqual([true, true, false]);
  expect(mayMeet({ ...DIRECTOR, may: [] }, '/plan/ny?metric=B2')).toBe(false);
});
