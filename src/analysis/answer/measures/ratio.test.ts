import { describe, expect, test } from 'vitest';
import { answer, cell, NORTH, question, refusalOf, SOUTH, schools, WEST } from '../../../../test/analysis/asking.ts';
import { day, row } from '../../../../test/analysis/small-world.ts';
import type { Question } from '../../question.ts';

const on = (text: string): Question['period'] => ({ kind: 'day', at: day(text) });
const ASSISTANT = { position: '5131125' } as const;
const YOUTH_WORKER = { position: '5131106' } as const;
const PRINCIPAL = { position: '1228102' } as const;
const CLERK = { position: '4114105' } as const;

describe('other professions per 100 pupils', () => {
  const world = schools({
    rows: [
      row(0, NORTH, '2020-08-01/', { ...ASSISTANT, percent: 8_000 }),
      row(0, SOUTH, '2020-08-01/', { ...YOUTH_WORKER, percent: 2_000 }),
      row(1, NORTH, '2020-08-01/', { ...YOUTH_WORKER, percent: 4_000 }),
      row(2, WEST, '2020-08-01/', { ...ASSISTANT, percent: 5_000 }),
      row(3, NORTH, '2020-08-01/'),
    ],
    pupils: [
      { unit: NORTH, day: day('2023-10-01'), pupils: 500 },
      { unit: NORTH, day: day('2024-10-01'), pupils: 400 },
      { unit: SOUTH, day: day('2024-10-01'), pupils: 100 },
      { unit: WEST, day: day('2023-10-01'), pupils: 300 },
    ],
  });
  const asked = (at: string, more: Partial<Question> = {}) =>
    answer(world, question('A10', { period: on(at), ...more }));

  test('are of the units whose pupils are counted, by the latest count', () => {
    const table = asked('2025-10-01', { by: ['unit'] });
    expect(cell(table, NORTH)).toMatchObject({ numerator: 1.2, denominator: 400, persons: 2, base: null });
    expect(cell(table, SOUTH)).toMatchObject({ numerator: 0.2, denominator: 100 });
    expect(cell(table, WEST)).toMatchObject({ numerator: 0, denominator: 0 });
    expect(cell(table, 'Total')).toMatchObject({ numerator: 1.4, denominator: 500, persons: 2, implied: [1] });
  });

  test('leave out whoever is at a unit without a count, and say how many', () => {
    const left = asked('2025-10-01').notes.find(({ code }) => code === 'units-without-pupils');
    expect(left?.values).toEqual({ units: 1, persons: 1, fte: 0.5 });
  });

  test('take a count that is twelve months old, and none a day older', () => {
    expect([asked('2025-10-01'), asked('2025-10-02')].map((table) => cell(table)?.denominator)).toEqual([500, 0]);
  });

  test('are each per 100 of the same pupils when told apart by position', () => {
    const table = asked('2025-10-01', { by: ['staff-subgroup'] });
    expect(cell(table, 'skoleassistent')).toMatchObject({ numerator: 0.8, denominator: 500 });
    expect(cell(table, 'miljoeterapeut')).toMatchObject({ numerator: 0, denominator: 500 });
    expect(cell(table, 'laerer_grunnskole')).toBeUndefined();
    expect(cell(table, 'Total')).toMatchObject({ numerator: 1.4, denominator: 500 });
  });

  test('keep the pupils whole where only some positions are asked about', () => {
    const where = [{ dimension: 'staff-subgroup', codes: ['skoleassistent'] }] as const;
    expect(cell(asked('2025-10-01', { where }))).toMatchObject({ numerator: 0.8, denominator: 500 });
    const teachers = [{ dimension: 'staff-subgroup', codes: ['laerer_grunnskole'] }] as const;
    expect(cell(asked('2025-10-01', { where: teachers }))).toMatchObject({ numerator: 0, denominator: 0 });
    const ofSouth = [{ dimension: 'unit', codes: [SOUTH] }] as const;
    expect(cell(asked('2025-10-01', { where: ofSouth }))).toMatchObject({ numerator: 0.2, denominator: 100 });
  });
});

describe('ratios of two groups', () => {
  const world = schools({
    rows: [
      row(0, NORTH, '2020-08-01/', { ...PRINCIPAL, percent: 8_000 }),
      row(0, SOUTH, '2020-08-01/', { ...PRINCIPAL, percent: 2_000 }),
      row(1, NORTH, '2020-08-01/', { ...ASSISTANT, percent: 6_000 }),
      row(1, NORTH, '2020-08-01/', { percent: 4_000 }),
      row(2, NORTH, '2020-08-01/', { percent: 10_000 }),
      row(3, WEST, '2020-08-01/', { ...CLERK, percent: 5_000 }),
    ],
  });
  const asked = (metric: 'A10t' | 'A14' | 'A14a') =>
    answer(world, question(metric, { period: on('2025-10-01'), by: ['unit'] }));

  test('assistants and teachers are full-time equivalents, each post where it is', () => {
    expect(cell(asked('A10t'), NORTH)).toMatchObject({ numerator: 0.6, denominator: 1.4, persons: 1, base: 2 });
  });

  test('the span is of persons by primary post over leaders by post; a unit without leaders has none', () => {
    const table = asked('A14');
    expect(cell(table, NORTH)).toMatchObject({ numerator: 3, denominator: 0.8, persons: 3, base: 1 });
    expect(cell(table, SOUTH)).toMatchObject({ numerator: 0, denominator: 0.2 });
    expect(cell(table, WEST)).toMatchObject({ numerator: 1, denominator: 0 });
    expect(cell(table, 'Total')).toMatchObject({ numerator: 4, denominator: 1, base: 1 });
  });

  test('administrative support is per employee, whoever they are', () => {
    expect(cell(asked('A14a'), 'Total')).toMatchObject({ numerator: 0.5, denominator: 4, persons: 1, base: 4 });
  });

  test.each(['A10', 'A10t', 'A14', 'A14a'] as const)('%s is refused by what only persons have', (metric) => {
    expect(refusalOf(world, question(metric, { by: ['sex'] }))).toBe('dimension-not-offered');
    const where = [{ dimension: 'staff-group', codes: ['teacher'] }] as const;
    expect(refusalOf(world, question(metric, { where }))).toBe('dimension-not-offered');
  });
});
