import { describe, expect, test } from 'vitest';
import { day, EMPTY_WORLD, factsOfWorld, unitNumber } from '../../../test/analysis/small-world.ts';
import { ask, buildDataset, type MetricId, type Question } from '../../analysis/index.ts';
import { addDays } from '../../terms/index.ts';
import { schoolsOfOneArea, staffOfOne } from '../lattice/__data__/told.ts';
import { notTold, openLattice } from '../lattice/lattice.ts';
import { limitsBook } from '../limits/limits-book.ts';
import { publish } from '../publish/publish.ts';
import type { PublishedRow } from '../published.ts';

const LIMITS = limitsBook({ settings: { ownerKind: 'real', fewestPersons: 5 }, decisions: [] });
const UNITS = [0, 1, 2, 3].map(unitNumber);
/** How many qualified there were for each post of each school; at the first school none for any. */
const QUALIFIED = [
  [0, 0, 0, 0, 0],
  [3, 4, 5, 6],
  [0, 1, 2, 3, 4, 5],
  [1, 1, 1, 0, 2, 7, 8],
];
const FIRST_DEADLINE = day('2025-02-01');
const YEAR: Question['period'] = { kind: 'between', from: day('2025-01-01'), to: day('2026-01-01'), grain: null };

const posts = QUALIFIED.flatMap((some, school) =>
  some.map((qualified, i) => {
    const id = `${school} ${i}`;
    const deadline = addDays(FIRST_DEADLINE, school + 4 * i);
    const values = {
      ...{ post: id, unit: UNITS[school] ?? '', group: 'teacher', advertised: day('2025-01-02') },
      ...{ deadline, applicants: 9, qualified, offers: 3, accepted: 1 + (i % 2) },
    };
    return { table: 'posts', key: id, values } as const;
  }),
);
const LAST = { post: 'last', unit: UNITS[3] ?? '', advertised: day('2025-12-31'), deadline: day('2026-02-01') };
const DATASET = buildDataset(
  factsOfWorld({
    ...EMPTY_WORLD,
    ...schoolsOfOneArea(UNITS),
    ...staffOfOne(UNITS),
    own: [
      {
        knownOn: day('2026-01-10'),
        withdrawnOn: null,
        rows: [...posts, { table: 'posts', key: 'last', values: LAST }],
      },
    ],
  }),
);
const LATTICE = openLattice(DATASET, null);

/** What anyone is told; nothing where it is refused. */
async function told(metric: MetricId, more: Partial<Question> = {}): Promise<readonly PublishedRow[]> {
  const asked: Question = { metric, by: [], where: [], period: YEAR, asKnownOn: null, ...more };
  const raw = ask(DATASET, asked);
  if (notTold(asked, LIMITS) !== null || 'refusal' in raw) return [];
  return publish(raw, LIMITS(metric), await LATTICE.withheld(asked, raw, LIMITS)).rows;
}

const seen = (rows: readonly PublishedRow[]) => rows.filter(({ state }) => state !== 'withheld');

describe('who asks for the owner’s posts of times that differ by a day', () => {
  const days = Array.from({ length: 30 }, (_, i) => addDays(FIRST_DEADLINE, i));
  const windows = days.flatMap((to) => [
    { kind: 'between' as const, from: day('2025-01-01'), to, grain: null },
    { kind: 'between' as const, from: to, to: day('2026-01-01'), grain: null },
  ]);

  test.each(['C1', 'C2', 'C2z', 'C5'] as const)('is told of no time but years and quarters: %s', async (metric) => {
    const answers = await Promise.all(windows.map(async (period) => seen(await told(metric, { period }))));
    expect(answers.flat()).toEqual([]);
    expect(seen(await told(metric)).length).toBe(1);
  });

  test('is told of any time what stands in adverts and lists of applicants', async () => {
    const answers = await Promise.all(windows.slice(10, 14).map(async (period) => seen(await told('C3', { period }))));
    expect(answers.map((rows) => rows.length)).toEqual([1, 1, 1, 1]);
  });
});

/** Every set of schools. */
const SETS = Array.from({ length: 15 }, (_, set) => UNITS.filter((_unit, i) => ((set + 1) >> i) % 2 === 1));

interface Known {
  readonly all: number;
  readonly few: number;
  readonly none: number;
}

/** The middle of some posts, as far as below two, where it is known how many had none and one; null where it is above. */
function middleOf(some: readonly Known[]): number | null {
  const sum = (of: (one: Known) => number) => some.reduce((so, one) => so + of(one), 0);
  const [all, few, none] = [sum((one) => one.all), sum((one) => one.few), sum((one) => one.none)];
  const at = (place: number) => (place < none ? 0 : place < few ? 1 : null);
  const [lower, upper] = [at(Math.floor((all - 1) / 2)), at(Math.floor(all / 2))];
  return lower === null || upper === null ? null : (lower + upper) / 2;
}

const isFit = (middle: number | null, median: number) => (middle === null ? median > 1 : middle === median);

/** Answers of a gate: a median is of a set of schools. */
interface Answers {
  readonly few: readonly PublishedRow[];
  readonly none: readonly PublishedRow[];
  readonly medianOf: (codes: readonly string[]) => Promise<readonly PublishedRow[]>;
}

const ofSet = (codes: readonly string[]): Partial<Question> => ({ where: [{ dimension: 'unit', codes }] });
const rowOf = (rows: readonly PublishedRow[], unit: string) => seen(rows).find(({ codes }) => codes[0] === unit);

/** Schools of which it is told how many posts had none or one, and not how many had none. */
async function wantedSchools() {
  const [few, none] = [await told('C2', { by: ['unit'] }), await told('C2z', { by: ['unit'] })];
  const wanted = UNITS.filter((unit) => rowOf(few, unit) !== undefined && rowOf(none, unit) === undefined);
  return { few, none, wanted };
}

/** How many numbers of posts without any qualified fit the medians, of each school that is wanted. */
async function fitting({ few, none, medianOf }: Answers, wanted: readonly string[]): Promise<readonly number[]> {
  const medians = await Promise.all(SETS.map(async (codes) => [codes, seen(await medianOf(codes))] as const));
  const knownOf = (unit: string, guess: number | null): Known | null => {
    const [own, without] = [rowOf(few, unit), rowOf(none, unit)];
    const zero = without?.numerator ?? guess;
    return own === undefined || zero === null
      ? null
      : { all: own.denominator ?? 0, few: own.numerator ?? 0, none: zero };
  };
  return wanted.map((unit) => {
    const most = rowOf(few, unit)?.numerator ?? 0;
    return Array.from({ length: most + 1 }, (_, guess) => guess).filter((guess) =>
      medians.every(([codes, [row]]) => {
        const some = codes.flatMap((one) => knownOf(one, one === unit ? guess : null) ?? []);
        const isAll = some.length === codes.length && codes.some((one) => one === unit);
        return !isAll || row === undefined || row.value === null || isFit(middleOf(some), row.value);
      }),
    ).length;
  });
}

/** What a set of schools has in the middle, told without any gate. */
async function bare(codes: readonly string[]): Promise<readonly PublishedRow[]> {
  const raw = ask(DATASET, { metric: 'C1', by: [], period: YEAR, asKnownOn: null, where: [], ...ofSet(codes) });
  return 'refusal' in raw ? [] : publish(raw, { fewestPersons: 1, smallestBase: 1 }).rows;
}

test('who reads the middle of qualified applicants of every set of schools works out of none how many posts had none', async () => {
  const { few, none, wanted } = await wantedSchools();
  const left = await fitting({ few, none, medianOf: (codes) => told('C1', ofSet(codes)) }, wanted);
  expect(wanted).toContain(UNITS[0]);
  expect(Math.min(...left)).toBeGreaterThan(1);
});

test('the same reading of medians that no gate holds back leaves one number: it bites', async () => {
  const { few, none, wanted } = await wantedSchools();
  expect(Math.min(...(await fitting({ few, none, medianOf: bare }, wanted)))).toBe(1);
});
