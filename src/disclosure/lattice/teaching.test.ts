import { expect, test } from 'vitest';
import { day, EMPTY_WORLD, factsOfWorld, history, row, unitNumber } from '../../../test/analysis/small-world.ts';
import { buildDataset, type MetricId } from '../../analysis/index.ts';
import type { LimitsOf } from '../limits/limits-book.ts';
import { question } from './__data__/owner.ts';
import { schoolsOfOneArea, toldOf } from './__data__/told.ts';

const UNITS = [0, 1, 2, 3].map(unitNumber);
const [FEW = '', TWO_LACK = '', SOME = '', LARGE = ''] = UNITS;
/** Teachers of each school, and how many of them have no teacher education. */
const STAFF: readonly (readonly [teachers: number, lacking: number])[] = [
  [3, 0],
  [20, 2],
  [30, 8],
  [40, 10],
];

const teachers = STAFF.flatMap(([count, lacking], unit) =>
  Array.from({ length: count }, (_, i) => ({ unit, lacks: i < lacking })),
);
const held = teachers.map(({ lacks }, person) => {
  const values = lacks
    ? { kind: 'total-credits', credits: 60 }
    : { kind: 'education', route: 'GLU_5_10', completed: day('2015-06-15') };
  return { table: 'qualifications', person, key: '1', values } as const;
});
const taught = teachers.map(({ unit }, person) => {
  const time = { from: day('2025-08-01'), to: day('2026-08-01') };
  const values = { ...time, unit: UNITS[unit] ?? '', subject: 'norsk', level: '8-10', yearHours: 500 };
  return { table: 'teaching', person, key: '1', values } as const;
});

const DATASET = buildDataset(
  factsOfWorld({
    ...EMPTY_WORLD,
    ...schoolsOfOneArea(UNITS),
    persons: teachers.map(() => ({ birthYear: 1985, birthMonth: 5, sex: 'f' })),
    workplaces: UNITS.map((unit, i) => ({ workplace: `w${i}`, unit, from: day('2000-01-01'), to: day('2100-01-01') })),
    positions: [{ position: '3310108', subgroup: 'laerer_grunnskole', from: day('2000-01-01'), to: day('2100-01-01') }],
    deliveries: [
      history(
        '2026-01-10',
        teachers.map(({ unit }, i) => row(i, `w${unit}`, '2020-08-01/')),
      ),
    ],
    own: [held, taught].map((rows) => ({ knownOn: day('2026-01-10'), withdrawnOn: null, rows })),
  }),
);

const limitsOf: LimitsOf = () => ({ fewestPersons: 5, smallestBase: 10 });
const told = (metric: MetricId) =>
  toldOf(DATASET, question(metric, { by: ['unit'], period: { kind: 'day', at: day('2025-10-01') } }), limitsOf);

test.each([
  ['D1', ''],
  ['D2o', ',all'],
  ['D2o', ',8-10'],
  ['D3', ',8-10,norsk'],
] as const)('%s%s of few teachers, or with few who do not meet it, is not told of a school', async (metric, line) => {
  const schools = await told(metric);
  expect(schools[`${FEW}${line}`]).toBe(':');
  // In depth it is those with no credits in Norwegian who are lacking: everybody, of whom none is told apart.
  if (metric !== 'D3') expect(schools[`${TWO_LACK}${line}`]).toBe(':');
  expect([schools[`${SOME}${line}`], schools[`${LARGE}${line}`]]).not.toContain(undefined);
});

test.each(['D4', 'D4s'] as const)(
  '%s of few who lack, or where the covered hours are withheld, is not told of a school',
  async (metric) => {
    const schools = await told(metric);
    const depth = await told('D3');
    const hidden = UNITS.filter((unit) => depth[`${unit},all,all`] === ':');
    expect(hidden).toContain(FEW);
    expect([...hidden, TWO_LACK].filter((unit) => schools[unit] !== ':')).toEqual([]);
    expect(schools['Total']).not.toBe(':');
  },
);

test('what is told of the owner gives none of them by the others', async () => {
  const schools = await told('D1');
  const shown = UNITS.filter((unit) => schools[unit] !== ':');
  expect(schools['Total'] !== ':' && shown.length > UNITS.length - 2).toBe(false);
});

test('where the headcount of teachers is withheld, the share that is out of it is', async () => {
  const where = [{ dimension: 'staff-group', codes: ['teacher'] }] as const;
  const period = { kind: 'day', at: day('2025-10-01') } as const;
  const heads = await toldOf(DATASET, question('A1', { by: ['unit'], where, period }), limitsOf);
  const shares = await told('D1');
  const hidden = UNITS.filter((unit) => heads[unit] === ':');
  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.filter((unit) => shares[unit] !== ':')).toEqual([]);
});
