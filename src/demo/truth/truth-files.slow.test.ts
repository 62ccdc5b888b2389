import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, type Day, type DimensionId, dayOf } from '../../terms/index.ts';
import { makeWorld } from '../simulation/simulate.ts';
import type { DemoPerson, DemoWorld } from '../world/world.ts';
import { cellOf, employedOn, lifeOf, primaryOn, type Units } from './life.ts';
import { BREAKDOWNS, truthLines, truthPeriods } from './truth-files.ts';
import { addUp, makeReady, type Tally, talliesOf, truthOf } from './truth-of.ts';

let world: DemoWorld;
let tallies: Tally[];
let units: Units;
beforeAll(() => {
  world = makeWorld({ scale: 'small', seed: 7, until: dayOf(2026, 8, 31), unplaced: true });
  const ready = makeReady(world);
  units = ready.units;
  tallies = talliesOf(ready, 'B6', YEAR);
});

const YEAR = { from: dayOf(2020, 8, 1), to: dayOf(2021, 8, 1) };
const SIGNS: Readonly<Record<string, number>> = {
  start: 1,
  hires: 1,
  returns: 1,
  'transfers-in': 1,
  'transfers-out': -1,
  exits: -1,
  end: -1,
};

/** Cells in which start and what comes in less what goes out is not the end. */
function openCells(by: readonly DimensionId[]): string[] {
  const sums = new Map<string, number>();
  for (const { dims, numerator } of addUp(tallies, 'B6', by)) {
    const { component, ...cell } = dims;
    const key = JSON.stringify(cell);
    sums.set(key, (sums.get(key) ?? 0) + (SIGNS[component ?? ''] ?? 0) * numerator);
  }
  return [...sums].filter(([, sum]) => sum !== 0).map(([key]) => key);
}

/** The second road: every day of the year is looked at, not only those on which something may change. */
function transfersDayByDay(person: DemoPerson, by: readonly DimensionId[]): number {
  const life = lifeOf(person);
  const on = (day: Day): string | null => {
    const post = employedOn(life, day) ? primaryOn(life, day) : undefined;
    if (post === undefined) return null;
    const cell = cellOf(life, post, day, units);
    return by.map((dimension) => cell[dimension]).join('/');
  };
  let found = 0;
  let before = on(YEAR.from);
  for (let day = YEAR.from; day < YEAR.to; day = addDays(day, 1)) {
    const after = on(addDays(day, 1));
    if (before !== null && after !== null && before !== after) found++;
    before = after;
  }
  return found;
}

function transfers(of: DemoWorld, by: readonly DimensionId[]): number {
  const rows = addUp(talliesOf(makeReady(of), 'B6', YEAR), 'B6', by);
  return rows.filter((row) => row.dims['component'] === 'transfers-in').reduce((sum, row) => sum + row.numerator, 0);
}

describe('the truth of the invented owner', () => {
  test('every balance closes in every cell of every breakdown', () => {
    expect(BREAKDOWNS.flatMap(openCells)).toEqual([]);
  });

  test('no transfer is missed by looking only at the days on which something may change', () => {
    const by = ['unit', 'staff-subgroup', 'age-band', 'tenure', 'contract'] as const;
    const some = world.persons.filter((_, place) => place % 4 === 0);
    const dayByDay = some.reduce((sum, person) => sum + transfersDayByDay(person, by), 0);
    expect(transfers({ ...world, persons: some }, by)).toBe(dayByDay);
    expect(dayByDay).toBeGreaterThan(50);
  });

  test('the schools lose at least as many as the owner, out of the same base', () => {
    const period = { from: dayOf(2020, 10, 1), to: dayOf(2021, 10, 1) };
    const owner = truthOf(world, { metric: 'B2', by: ['unit'], period });
    const schools = truthOf(world, { metric: 'B3', by: ['unit'], period });
    expect(schools.map((row) => [row.dims, row.denominator])).toEqual(owner.map((row) => [row.dims, row.denominator]));
    expect(schools.every((row, place) => row.numerator >= (owner[place]?.numerator ?? Infinity))).toBe(true);
  });

  test('persons add up over units and full-time equivalents have four decimals at most', () => {
    const period = { at: dayOf(2021, 10, 1) };
    const total = truthOf(world, { metric: 'A1', by: [], period })[0]?.numerator;
    const byUnit = truthOf(world, { metric: 'A1', by: ['unit'], period });
    expect(byUnit.reduce((sum, row) => sum + row.numerator, 0)).toBe(total);
    const shares = truthOf(world, { metric: 'A2', by: ['unit', 'staff-group'], period });
    expect(shares.every((row) => Number(row.numerator.toFixed(4)) === row.numerator)).toBe(true);
  });

  test('the periods are all Octobers and the last day, their pairs, whole school years and three tertials', () => {
    const periods = truthPeriods(world.first, world.until);
    expect([periods.A1.length, periods.B2.length, periods.B6.length]).toEqual([12, 10, 14]);
    expect(periods.B6.slice(-4)).toEqual([
      { from: dayOf(2025, 8, 1), to: dayOf(2026, 8, 1) },
      { from: dayOf(2025, 9, 1), to: dayOf(2026, 1, 1) },
      { from: dayOf(2026, 1, 1), to: dayOf(2026, 5, 1) },
      { from: dayOf(2026, 5, 1), to: dayOf(2026, 9, 1) },
    ]);
  });

  test('a line says metric, period, dimensions, numerator and denominator', () => {
    const [line] = truthLines(world, 'B2', [{ from: dayOf(2024, 10, 1), to: dayOf(2025, 10, 1) }]);
    expect(JSON.parse(line ?? '')).toEqual({
      metric: 'B2',
      period: '2024-10-01/2025-10-01',
      dims: {},
      numerator: expect.any(Number),
      denominator: expect.any(Number),
    });
  });
});
