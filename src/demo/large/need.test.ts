import { describe, expect, test } from 'vitest';
import { dayOf } from '../../terms/index.ts';
import { chanceFrom } from '../chance.ts';
import { makeUnits } from '../world/units.ts';
import { cityOwner } from './city-owner.ts';
import { INCOMES } from './incomes.ts';
import { pupilsIn } from './pupil-history.ts';

const UNTIL = dayOf(2026, 8, 31);
const owner = cityOwner(1, UNTIL);
const areas = owner.areas ?? [];
const { units } = makeUnits({ parameters: owner, areas, until: UNTIL, given: new Set() }, chanceFrom('test'));
const subAreas = areas.filter((area) => area.level === 'sub-area');
const incomes = (conditions: string): number[] =>
  subAreas.filter((area) => area.livingConditions === conditions).map((area) => area.income ?? 0);
const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;

describe('incomes of the invented city', () => {
  test('run from the published lowest to the published highest, with the published mean', () => {
    const all = [...incomes('exposed'), ...incomes('other')];
    expect([all.length, Math.min(...all), Math.max(...all)]).toEqual([96, INCOMES.lowest, INCOMES.highest]);
    expect(Math.abs(mean(all) - INCOMES.mean)).toBeLessThan(1);
  });

  test('are lower where living conditions are hard, and the lowest of all where no school lies', () => {
    const lowest = subAreas.find((area) => area.income === INCOMES.lowest);
    expect(mean(incomes('exposed'))).toBeLessThan(mean(incomes('other')) - 100);
    expect(units.filter((unit) => unit.subArea === lowest?.code)).toEqual([]);
  });
});

describe('pupils of the invented city', () => {
  const all = (year: number): number => units.reduce((sum, unit) => sum + (pupilsIn(unit, year) ?? 0), 0);

  test('are those of the register in the last school year, and as published more the year before', () => {
    const registered = units.reduce((sum, unit) => sum + (unit.closedOn === null ? (unit.pupils ?? 0) : 0), 0);
    expect(all(2025)).toBe(registered);
    expect(all(2024) / all(2025)).toBeCloseTo(1 / 0.971, 3);
  });

  test('are counted at a school only while it is open, and none are lost when schools merge', () => {
    const closed = units.filter((unit) => unit.closedOn !== null);
    expect(closed.length).toBe(4);
    expect(closed.map((unit) => pupilsIn(unit, 2024))).toEqual([null, null, null, null]);
    expect(all(2018) / all(2017)).toBeGreaterThan(1.01);
    expect(all(2018) / all(2017)).toBeLessThan(1.03);
  });
});
