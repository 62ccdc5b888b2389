import { describe, expect, test } from 'vitest';
import { answer, cell, NORTH, question, SOUTH, schools, WEST } from '../../../../test/analysis/asking.ts';
import { day, row, type SmallWorld, type WorldRow } from '../../../../test/analysis/small-world.ts';
import type { Question } from '../../question.ts';
import type { RawTable } from '../../raw-table.ts';
import { countAtSchoolStart, firstSchoolDay } from './counted-on-day.ts';

type Told = NonNullable<SmallWorld['own']>[number]['rows'][number];
type Values = Readonly<Record<string, string | number | null>>;

function told(table: Told['table'], at: string, unit: string, values: Values): Told {
  const key = JSON.stringify([at, unit, values['stage'] ?? values['group'] ?? null]);
  return { table, key, values: { day: day(at), unit, ...values } };
}
const STAFF = [row(0, NORTH, '2020-08-01/'), row(1, SOUTH, '2020-08-01/')];
const world = (rows: readonly Told[], more: Partial<SmallWorld> = {}, staff: readonly WorldRow[] = STAFF) =>
  schools({ rows: staff, own: [{ knownOn: day('2025-12-01'), withdrawnOn: null, rows }], ...more });
const on = (text: string): Question['period'] => ({ kind: 'day', at: day(text) });
const noted = (table: RawTable, code: string) => table.notes.find((note) => note.code === code)?.values;

const AKS = { position: '5131116' } as const;
const care = (at: string, unit: string, children: number, fullTimePlaces: number | null = null) =>
  told('care-places', at, unit, { children, fullTimePlaces, firstGrade: null });

describe('children per full-time equivalent in AKS', () => {
  const staff = [
    row(0, NORTH, '2020-08-01/', { ...AKS, percent: 8_000 }),
    row(1, NORTH, '2020-08-01/', { ...AKS, percent: 2_000 }),
    row(1, SOUTH, '2020-08-01/', { ...AKS, percent: 5_000 }),
    row(2, SOUTH, '2020-08-01/'),
  ];
  const asked = (rows: readonly Told[], at = '2025-10-01', more: Partial<Question> = {}) =>
    answer(world(rows, {}, staff), question('A11', { period: on(at), ...more }));

  test('are full-time places where told, else children, of units with a count, by the latest of each', () => {
    const rows = [care('2024-10-01', NORTH, 9), care('2025-10-01', NORTH, 20, 15.5), care('2025-10-01', SOUTH, 6)];
    const table = asked(rows, '2025-10-01', { by: ['unit'] });
    expect(cell(table, NORTH)).toMatchObject({ numerator: 15.5, denominator: 1, persons: 2, base: 2 });
    expect(cell(table, SOUTH)).toMatchObject({ numerator: 6, denominator: 0.5, persons: 1, base: 1 });
    expect(cell(table, 'Total')).toMatchObject({ numerator: 21.5, denominator: 1.5, base: 2, implied: [0] });
    expect(noted(table, 'full-time-places')).toEqual({ units: 1, all: 2 });
  });

  test('leave a unit without a count, and one with children and nobody in AKS, out on both sides', () => {
    const table = asked([care('2025-10-01', NORTH, 20), care('2025-10-01', WEST, 50)]);
    expect(cell(table)).toMatchObject({ numerator: 20, denominator: 1, implied: [1] });
    expect(noted(table, 'units-without-children')).toEqual({ units: 1, persons: 1, fte: 0.5 });
    expect(noted(table, 'units-without-carers')).toEqual({ units: 1 });
  });

  test('take a count that is twelve months old, and none a day older', () => {
    const rows = [care('2024-10-01', NORTH, 20)];
    expect(['2025-10-01', '2025-10-02'].map((at) => cell(asked(rows, at))?.numerator)).toEqual([20, 0]);
  });
});

const hours = (at: string, unit: string, stage: string, numbers: readonly [number, number, number?, number?]) => {
  const [pupilHours, teacherHours, specialHours = 0, norwegianHours = 0] = numbers;
  return told('teaching-hours', at, unit, { stage, pupilHours, teacherHours, specialHours, norwegianHours });
};

describe('the teacher norm', () => {
  const rows = [
    hours('2025-10-01', NORTH, '1-4', [74_100 * 2, 12_000, 1_500, 620]),
    hours('2025-10-01', SOUTH, '1-4', [15_000, 2_000]),
    hours('2025-10-01', WEST, '8-10', [40_000, 1_344]),
    hours('2024-10-01', WEST, '8-10', [40_000, 4_000]),
  ];
  const size = answer(world(rows), question('A12', { by: ['unit'], period: on('2025-11-15') }));
  const gap = answer(world(rows), question('A12g', { by: ['unit'], period: on('2025-11-15') }));

  test('is of hours in ordinary teaching, each stage by itself, with nobody behind', () => {
    const north = { numerator: 148_200, denominator: 9_880, persons: 0, base: null };
    expect(cell(size, NORTH, '1-4')).toMatchObject(north);
    expect(cell(size, 'Total', '1-4')).toMatchObject({ numerator: 163_200, denominator: 11_880 });
    expect(cell(size, WEST, '1-4')).toMatchObject({ numerator: 0, denominator: 0 });
  });

  test('lacks what each school lacks, and no hours to spare fill a gap elsewhere', () => {
    expect(cell(gap, NORTH, '1-4')?.numerator).toBe(0);
    expect(cell(gap, WEST, '8-10')).toMatchObject({ numerator: 1, estimate: { value: 1 } });
    const short = [
      hours('2025-10-01', NORTH, '1-4', [15_000, 259]),
      hours('2025-10-01', SOUTH, '1-4', [15_000, 9_000]),
    ];
    const netted = answer(world(short), question('A12g', { period: on('2025-10-01') }));
    expect(cell(netted, '1-4')?.numerator).toBe(1);
    expect(noted(netted, 'below-norm')).toEqual({ schools: 1, all: 2 });
  });

  test('does not say that nothing lacks where nobody is taught', () => {
    expect(cell(gap, WEST, '1-4')?.estimate).toEqual({ value: null, low: null, high: null });
  });

  test('is of the latest count, told by the day', () => {
    expect(size.population).toEqual([{ code: 'as-counted-on-day', values: { day: '2025-10-01' } }]);
    const before = answer(world(rows), question('A12', { period: on('2025-09-30') }));
    expect(cell(before, '8-10')).toMatchObject({ numerator: 40_000, denominator: 4_000 });
    expect(cell(answer(world(rows), question('A12', { period: on('2024-09-30') })), '8-10')?.delivered).toBe(false);
    expect(answer(world(rows), question('A12')).period).toEqual({ at: '2025-10-01' });
  });
});

type Posts = readonly [authorised: number, vacant: number, temporary: number, qualified: number];
const posts = (at: string, unit: string, group: string | null, numbers: Posts) => {
  const [authorised, vacant, temporary, qualified] = numbers;
  return told('authorised-posts', at, unit, { group, authorised, vacant, temporary, qualified });
};

describe('vacancies', () => {
  const rows = [
    posts('2025-08-15', NORTH, 'teacher', [20, 2, 3, 15]),
    posts('2025-10-01', NORTH, null, [99, 9, 9, 81]),
    posts('2025-10-01', NORTH, 'teacher', [20, 1, 2.4, 16.6]),
    posts('2025-10-01', NORTH, 'aks', [5, 0.5, 0, 4.5]),
    posts('2025-08-15', SOUTH, null, [10, 0, 0, 10]),
  ];
  const asked = (metric: 'C7' | 'C8', period: Question['period'], more: Partial<Question> = {}) =>
    answer(world(rows), question(metric, { period, ...more }));

  test('are both parts of the posts of the latest count, without sums beside their parts', () => {
    const table = asked('C7', on('2025-12-01'), { by: ['staff-group'] });
    const line = (code: string) => cell(table, 'Total', code);
    expect(line('not-filled')).toMatchObject({ numerator: 3.9, denominator: 25, persons: 3, base: null });
    expect(line('vacant')).toMatchObject({ numerator: 1.5, persons: 0 });
    expect(line('temporary')).toMatchObject({ numerator: 2.4, persons: 3, implied: [22] });
    expect(cell(table, 'aks', 'temporary')).toMatchObject({ numerator: 0, denominator: 5, persons: 0, implied: [0] });
  });

  test('take no unit from an older count, and say how many are not in it', () => {
    const table = asked('C7', { kind: 'latest' }, { by: ['unit'] });
    expect(table.period).toEqual({ at: '2025-10-01' });
    expect(cell(table, SOUTH, 'vacant')).toMatchObject({ denominator: 0 });
    expect(noted(table, 'posts-missing')).toEqual({ units: 1, all: 2 });
  });

  test('when school begins are of the count nearest the first school day, whatever day is asked', () => {
    const table = asked('C8', on('2026-03-01'));
    expect(table.period).toEqual({ at: '2025-08-15' });
    expect(cell(table)).toMatchObject({ numerator: 25, denominator: 30 });
    expect(noted(table, 'counted-at-school-start')).toEqual({ day: '2025-08-15', start: '2025-08-18' });
    expect(asked('C8', { kind: 'latest' }).period).toEqual({ at: '2025-08-15' });
    expect(cell(asked('C8', on('2024-10-01')))?.delivered).toBe(false);
  });
});

test.each([
  ['2025-09-01', '2025-08-18'],
  ['2025-07-31', '2024-08-19'],
  ['2022-08-01', '2022-08-22'],
  ['2021-12-31', '2021-08-16'],
])('of the school year of %s the first school day is %s', (at, first) => {
  expect(firstSchoolDay(day(at))).toBe(day(first));
});

test('of two counts as near the first school day the earlier counts, and none farther than a month', () => {
  const at = day('2025-10-01');
  expect(countAtSchoolStart([day('2025-08-21'), day('2025-08-15')], at)).toBe(day('2025-08-15'));
  expect(countAtSchoolStart([day('2025-10-01'), day('2025-07-01')], at)).toBe(day('2025-08-18'));
});
