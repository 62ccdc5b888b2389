import { expect, test } from 'vitest';
import { day, EMPTY_WORLD, factsOfWorld, unitNumber } from '../../../test/analysis/small-world.ts';
import { buildDataset, type MetricId, type Question } from '../../analysis/index.ts';
import type { LimitsOf } from '../limits/limits-book.ts';
import { question } from './__data__/owner.ts';
import { schoolsOfOneArea, staffOfOne, toldOf } from './__data__/told.ts';

const UNITS = [0, 1, 2, 3].map(unitNumber);
const [TWO_LEFT = '', SMALL = '', OTHER = '', LARGE = ''] = UNITS;
/** Students of each school, and how many were hired: at the first two were not, and the second had few. */
const FOLLOWED: readonly (readonly [followed: number, reached: number])[] = [
  [14, 12],
  [7, 6],
  [30, 12],
  [40, 20],
];
/** Pupils, full-time equivalents and staff of special groups. */
const GROUPS: readonly (readonly [number, number, number])[] = [
  [3, 2, 3],
  [20, 10, 12],
  [24, 11, 14],
  [30, 12, 15],
];

const cohorts = [2021, 2022].flatMap((year) =>
  FOLLOWED.map(([followed, reached], i) => {
    const time = { from: day(`${year}-08-01`), to: day(`${year + 1}-08-01`) };
    const values = { ...time, unit: UNITS[i] ?? '', group: 'teacher', kind: 'placement', followed, reached };
    return { table: 'followed-cohorts', key: `${year} ${i}`, values } as const;
  }),
);
const groups = GROUPS.map(([pupils, positions, persons], i) => {
  const values = { day: day('2025-10-01'), unit: UNITS[i] ?? '', pupils, positions, persons };
  return { table: 'special-groups', key: `${i}`, values } as const;
});

const DATASET = buildDataset(
  factsOfWorld({
    ...EMPTY_WORLD,
    ...schoolsOfOneArea(UNITS),
    ...staffOfOne(UNITS),
    own: [cohorts, groups].map((rows) => ({ knownOn: day('2026-01-10'), withdrawnOn: null, rows })),
  }),
);

const limitsOf: LimitsOf = () => ({ fewestPersons: 5, smallestBase: 10 });
const told = (metric: MetricId, period: Question['period']) =>
  toldOf(DATASET, question(metric, { by: ['unit'], period }), limitsOf);
const between = (from: string, to: string): Question['period'] => {
  return { kind: 'between', from: day(from), to: day(to), grain: null };
};

test('a cohort of few, or with few who were not hired, is not told, nor given by the total less the others', async () => {
  const year = await told('C13', between('2021-08-01', '2022-08-01'));
  expect(year).toMatchObject({ [TWO_LEFT]: ':', [SMALL]: ':', Total: 50 });
  expect(UNITS.filter((unit) => year[unit] === ':').length).toBeGreaterThan(1);
});

test('cohorts are told of one school year at a time, of the owner too', async () => {
  expect(await told('C13', between('2021-08-01', '2023-08-01'))).toMatchObject({ [LARGE]: ':', Total: ':' });
});

test('few pupils in special groups are told of nowhere, nor by the other schools', async () => {
  const pupils = await told('A11s', { kind: 'day', at: day('2025-10-01') });
  expect(pupils[TWO_LEFT]).toBe(':');
  const shown = [SMALL, OTHER, LARGE].filter((unit) => pupils[unit] !== ':');
  expect(shown.length === 3 && pupils['Total'] !== ':').toBe(false);
});
