import { describe, expect, test } from 'vitest';
import { dayOf } from '../../terms/index.ts';
import { chanceFrom } from '../chance.ts';
import { nationalOwners, OWNERS, SCHOOLS } from './country.ts';

const UNTIL = dayOf(2026, 8, 31);
const owners = [...nationalOwners(chanceFrom('test'), UNTIL)];
const units = owners.flatMap(({ parameters }) => parameters.units);

describe('the invented country', () => {
  test('has 357 owners with 2,600 schools between them, each with a name of its own', () => {
    expect([owners.length, units.length]).toEqual([OWNERS, SCHOOLS]);
    expect(new Set(units.map((unit) => unit.name)).size).toBe(SCHOOLS);
    expect(new Set(owners.map(({ parameters }) => parameters.ownerName)).size).toBe(OWNERS);
  });

  test('has a few owners with very many schools, and most with a handful', () => {
    const sizes = owners.map(({ parameters }) => parameters.units.length).toSorted((a, b) => a - b);
    expect(sizes[0]).toBeGreaterThanOrEqual(1);
    expect(sizes[Math.floor(OWNERS / 2)]).toBeLessThan(8);
    expect(sizes.at(-1)).toBeGreaterThan(40);
  });

  test('gives every owner one area of its own, with two sub-areas', () => {
    const levels = owners.map(({ parameters }) => parameters.areas?.map((area) => area.level).join());
    expect(new Set(levels)).toEqual(new Set(['area,sub-area,sub-area']));
    expect(new Set(owners.map(({ parameters }) => parameters.areas?.[0]?.code)).size).toBe(OWNERS);
  });

  test('refuses a history that is too short', () => {
    expect(() => [...nationalOwners(chanceFrom('test'), dayOf(2023, 8, 1))]).toThrow(
      expect.objectContaining({ code: 'until-too-early' }),
    );
  });
});
