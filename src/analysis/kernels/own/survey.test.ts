import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, cell, NORTH, question, refusalOf, SOUTH, schools, WEST } from '../../../../test/analysis/asking.ts';
import { day, row, type SmallWorld } from '../../../../test/analysis/small-world.ts';

type Told = NonNullable<SmallWorld['own']>[number]['rows'][number];
interface About {
  readonly survey?: string;
  readonly on?: string;
  readonly unit?: string | null;
  readonly group?: string;
  readonly factor?: string;
}

function told(average: number, answers: number, about: About = {}, deviation: number | null = null) {
  const { survey = 'ten-factor', on = '2025-11-15', unit = null, group = '', factor = 'mastery' } = about;
  const values = { survey, day: day(on), unit, group, factor, mean: average, answers, invited: null, deviation };
  return {
    table: 'survey-results',
    key: JSON.stringify([survey, on, unit, group, factor]),
    values,
  } as const satisfies Told;
}

const STAFF = [row(0, NORTH, '2020-08-01/'), row(1, SOUTH, '2020-08-01/')];
const world = (...rows: readonly Told[]) =>
  schools({ rows: STAFF, own: [{ knownOn: day('2025-12-01'), withdrawnOn: null, rows }] });
const mean = (table: ReturnType<typeof answer>, ...codes: string[]) => cell(table, ...codes)?.estimate?.value ?? null;

describe('10-FAKTOR', () => {
  const rounds = world(
    told(4.2, 100, {}, 0.7),
    told(4.0, 30, { unit: NORTH }, 0.6),
    told(4.5, 40, { unit: SOUTH }, 0.6),
    told(3.1, 50, { on: '2023-11-15' }),
  );

  test('is told as delivered: the owner’s mean is its own, and what no unit told is placed nowhere', () => {
    const table = answer(rounds, question('F10', { by: ['unit'] }));
    expect(mean(table, 'Total', 'mastery')).toBe(4.2);
    expect(mean(table, NORTH, 'mastery')).toBeCloseTo(4.0, 10);
    expect(cell(table, 'unassigned', 'mastery')).toMatchObject({ persons: 30, denominator: 30 });
    expect(mean(table, 'unassigned', 'mastery')).toBeCloseTo(4.0, 10);
    expect(mean(table, 'Total', 'autonomy')).toBeNull();
    expect(table.population).toEqual([{ code: 'answered-in-round', values: { day: '2025-11-15' } }]);
    expect(table.notes).toContainEqual({ code: 'round-before', values: { day: '2023-11-15' } });
  });

  test('of a day is of the latest round on or before it; before the first there is nothing', () => {
    const on = (at: string) => answer(rounds, question('F10', { period: { kind: 'day', at: day(at) } }));
    expect([mean(on('2025-11-14'), 'mastery'), mean(on('2025-11-15'), 'mastery')]).toEqual([3.1, 4.2]);
    expect(cell(on('2023-01-01'), 'mastery')).toMatchObject({ delivered: false });
  });

  test('has an interval of 1.96 standard errors, only where every deviation is told', () => {
    const { estimate } = cell(answer(rounds, question('F10')), 'mastery') ?? {};
    expect(estimate?.high).toBeCloseTo(4.2 + (1.959964 * 0.7) / 10, 5);
    const without = answer(world(told(4, 30, { unit: NORTH }, 0.6), told(4, 30, { unit: SOUTH })), question('F10'));
    expect(cell(without, 'mastery')?.estimate).toEqual({ value: 4, low: null, high: null });
  });

  test('without the owner’s own is put together, weighted by answers, and says so', () => {
    const table = answer(world(told(4, 30, { unit: NORTH }), told(5, 10, { unit: SOUTH })), question('F10'));
    expect(mean(table, 'mastery')).toBe(4.25);
    expect(table.notes).toContainEqual({ code: 'mean-put-together', values: {} });
  });

  test('tells nobody of a rest of one or two: then the owner’s is what the units are', () => {
    const table = answer(world(told(4.1, 32), told(4, 30, { unit: NORTH })), question('F10', { by: ['unit'] }));
    expect(cell(table, 'Total', 'mastery')).toMatchObject({ persons: 30 });
    expect(mean(table, 'Total', 'mastery')).toBe(4);
  });

  test('is not told by group, and belonging is not told by unit', () => {
    expect(refusalOf(rounds, question('F10', { by: ['staff-group'] }))).toBe('dimension-not-offered');
    expect(refusalOf(rounds, question('F10b', { by: ['unit'] }))).toBe('dimension-not-offered');
  });
});

test('belonging is told by group of the owner', () => {
  const about = { survey: 'belonging', factor: 'belonging' };
  const rows = [
    told(4, 60, about),
    told(4.1, 40, { ...about, group: 'teacher' }),
    told(3.5, 15, { ...about, group: 'aks' }),
  ];
  const table = answer(world(...rows), question('F10b', { by: ['staff-group'] }));
  expect([mean(table, 'Total'), mean(table, 'teacher'), mean(table, 'aks')]).toEqual([4, 4.1, 3.5]);
  expect(cell(table, 'unassigned')).toMatchObject({ persons: 5 });
});

test('units without the owner’s row are means weighted one answer at a time', () => {
  const one = fc.record({
    unit: fc.constantFrom(NORTH, SOUTH, WEST),
    mean: fc.integer({ min: 100, max: 500 }),
    answers: fc.integer({ min: 3, max: 40 }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: ({ unit }) => unit, minLength: 1 }), (rows) => {
      const own = rows.map((r) => told(r.mean / 100, r.answers, { unit: r.unit }));
      const every = rows.flatMap((r) => Array.from({ length: r.answers }, () => r.mean / 100));
      const naive = every.reduce((so, each) => so + each, 0) / every.length;
      expect(mean(answer(world(...own), question('F10')), 'mastery')).toBeCloseTo(naive, 9);
    }),
    { numRuns: 60, seed: 48 },
  );
});
