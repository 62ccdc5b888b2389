import { expect, test } from 'vitest';
import { day, EMPTY_WORLD, factsOfWorld, unitNumber } from '../../../test/analysis/small-world.ts';
import { buildDataset, type MetricId, type Question } from '../../analysis/index.ts';
import type { LimitsOf } from '../limits/limits-book.ts';
import { question } from './__data__/owner.ts';
import { schoolsOfOneArea, staffOfOne, toldOf } from './__data__/told.ts';

const UNITS = [0, 1, 2, 3].map(unitNumber);
/** Posts of each school, and how many of them had none or one qualified. The first has one post. */
const POSTS: readonly (readonly [all: number, few: number])[] = [
  [1, 1],
  [3, 1],
  [6, 2],
  [9, 0],
];

const rows = POSTS.flatMap(([all, few], school) =>
  Array.from({ length: all }, (_, i) => {
    const id = `${school} ${i}`;
    const days = { advertised: day('2025-02-01'), deadline: day('2025-02-20') };
    const values = {
      post: id,
      unit: UNITS[school] ?? '',
      group: 'teacher',
      ...days,
      applicants: 8,
      qualified: i < few ? i % 2 : 5,
    };
    return { table: 'posts', key: id, values } as const;
  }),
);
/** Tells that the table goes on until the end of the year. */
const last = {
  table: 'posts',
  key: 'last',
  values: { post: 'last', unit: UNITS[3] ?? '', advertised: day('2025-12-31'), deadline: day('2026-02-01') },
} as const;

type OwnRows = NonNullable<Parameters<typeof factsOfWorld>[0]['own']>[number]['rows'];

function datasetOf(...tables: readonly OwnRows[]) {
  return buildDataset(
    factsOfWorld({
      ...EMPTY_WORLD,
      ...schoolsOfOneArea(UNITS),
      ...staffOfOne(UNITS),
      own: tables.map((of) => ({ knownOn: day('2026-01-10'), withdrawnOn: null, rows: of })),
    }),
  );
}

const DATASET = datasetOf([...rows, last]);

const year = (from: number, to: number): Question['period'] => {
  return { kind: 'between', from: day(`${from}-01-01`), to: day(`${to}-01-01`), grain: null };
};
const limitsOf: LimitsOf = (metric) => ({
  fewestPersons: metric === 'C3' || metric === 'C6' ? 1 : 5,
  smallestBase: 10,
});

const told = (metric: MetricId, period = year(2025, 2026)) =>
  toldOf(DATASET, question(metric, { by: ['unit'], period }), limitsOf);
const [ONE = '', THREE = '', SIX = '', NINE = ''] = UNITS;

test('the school with one post is not given by the total, and neither by those without any', async () => {
  const few = await told('C2');
  expect(few).toMatchObject({ [ONE]: ':', Total: 4 });
  expect([THREE, SIX].filter((unit) => few[unit] === ':').length).toBeGreaterThan(0);
  const none = await told('C2z');
  expect(none[ONE]).toBe(':');
});

test('channels of hires are told where five were hired to three posts, and not by the total less the others', async () => {
  const hired = rows.flatMap(({ key, values }): OwnRows => {
    const came = (number: number) => ({
      post: values.post,
      number,
      stage: 'accepted',
      channel: number === 1 ? 'internal' : 'other',
    });
    return [1, 2].map((number) => ({ table: 'applications', key: `${key} ${number}`, values: came(number) }));
  });
  const cells = await toldOf(
    datasetOf([...rows, last], hired),
    question('C12', { by: ['unit'], period: year(2025, 2026) }),
    limitsOf,
  );
  expect(cells).toMatchObject({ 'Total,internal': 19, 'Total,social': 0, [`${NINE},other`]: 9 });
  const withheld = UNITS.filter((unit) => cells[`${unit},internal`] === ':');
  expect(withheld).toContain(ONE);
  expect(withheld.length).toBeGreaterThan(1);
  // A line told beside others that are not would give them, with what all are out of.
  const statesAt = (unit: string) =>
    Object.keys(cells).filter((key) => key.startsWith(unit) && cells[key] === ':').length;
  expect(new Set(UNITS.map(statesAt))).toEqual(new Set([0, 7]));
});

test('a median stands where the shares of few and of none do: of enough schools together the middle tells both', async () => {
  const [few, none, median] = [await told('C2'), await told('C2z'), await told('C1')];
  const isHidden = (unit: string) => few[unit] === ':' || none[unit] === ':';
  expect(UNITS.filter((unit) => median[unit] === ':')).toEqual(UNITS.filter(isHidden));
  expect(median[NINE]).toBe(5);
});

test('how many applied, and what is advertised again, is public at every school', async () => {
  expect([(await told('C3'))[ONE], (await told('C6'))[ONE]]).toEqual([8, 0]);
});

test('several years are told where each of them is, and other times not even of the owner', async () => {
  expect((await told('C2', year(2024, 2026)))[NINE]).toBe(0);
  const months = { kind: 'between', from: day('2025-02-01'), to: day('2025-03-01'), grain: null } as const;
  expect(await told('C2', months)).toMatchObject({ [NINE]: ':', Total: ':' });
});
