import fc from 'fast-check';
import { type Day, OPEN_END } from '../../src/terms/index.ts';
import {
  day,
  EMPTY_WORLD,
  history,
  type SmallWorld,
  unitNumber,
  type WorldDelivery,
  type WorldLeave,
  type WorldRow,
} from './small-world.ts';

const UNITS = [0, 1, 2, 3].map(unitNumber);
const WORKPLACES = ['W0', 'W1', 'W2', 'W3'] as const;
/** Days about which the definitions differ: around 31 July, 1 October, early November, 16 November and 1 December. */
const TURNS = [
  ...['2024-07-31', '2024-08-01', '2024-10-01', '2024-10-02', '2024-11-07', '2024-11-08', '2024-11-18', '2024-12-01'],
  ...['2025-02-01', '2025-07-31', '2025-08-01', '2025-09-20', '2025-10-01', '2025-10-02', '2025-11-06', '2025-11-07'],
  ...['2025-11-16', '2025-11-17', '2025-12-01', '2025-12-02'],
].map(day);

const someDay: fc.Arbitrary<Day> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TURNS) },
  { weight: 1, arbitrary: fc.integer({ min: day('2024-06-01'), max: day('2025-12-31') }).map((n) => n as Day) },
);

interface Post {
  readonly workplace: string;
  readonly position: string;
  readonly percent: number;
  readonly contract: WorldRow['contract'];
  readonly terms: WorldRow['terms'];
}

const somePost: fc.Arbitrary<Post> = fc.record({
  workplace: fc.constantFrom(...WORKPLACES),
  position: fc.constantFrom('7962', '7962', '7962', '5131128', '3310101', '9999'),
  percent: fc.constantFrom(10_000, 10_000, 8000, 5000, 5000, 3333, 0, -1),
  contract: fc.constantFrom('permanent' as const, 'temporary' as const, 'unknown' as const),
  terms: fc.constantFrom('ordinary' as const, 'ordinary' as const, 'unknown' as const, 'hourly' as const),
});

const HOLES = [0, 0, 1, 10, 14, 15, 40, 61, 62, 63, 100];

/** Posts after one another from a day long ago, each until one of the days, with holes of all lengths between. */
const someCareer = fc.record({
  begun: fc.constantFrom('2012-08-01', '2020-02-29', '2023-08-01', '2024-08-15', '2024-10-01').map(day),
  posts: fc.array(fc.tuple(somePost, someDay, fc.constantFrom(...HOLES)), { minLength: 1, maxLength: 3 }),
  last: fc.option(somePost, { nil: null, freq: 2 }),
  beside: fc.option(fc.tuple(somePost, someDay, someDay), { nil: null, freq: 2 }),
  leave: fc.option(fc.tuple(someDay, fc.constantFrom(30, 89, 90, 91, 200, null)), { nil: null, freq: 2 }),
});
type Career = typeof someCareer extends fc.Arbitrary<infer T> ? T : never;

function rowsOf(person: number, { begun, posts, last, beside }: Career): WorldRow[] {
  const rows: WorldRow[] = [];
  let from: number = begun;
  for (const [post, until, hole] of [...posts].sort((a, b) => a[1] - b[1])) {
    if (until <= from) continue;
    rows.push({ person, ...post, from: from as Day, to: until });
    from = until + hole;
  }
  if (last !== null) rows.push({ person, ...last, from: from as Day, to: OPEN_END });
  if (beside !== null && beside[1] < beside[2]) rows.push({ person, ...beside[0], from: beside[1], to: beside[2] });
  return rows;
}

/** A leave from one of the person's posts. */
function leavesOf(person: number, { leave }: Career, rows: readonly WorldRow[]): WorldLeave[] {
  const [first] = rows;
  if (leave === null || first === undefined) return [];
  const [from, days] = leave;
  const at = rows.find((row) => row.from <= from && from < row.to) ?? first;
  return [{ person, workplace: at.workplace, from, to: days === null ? OPEN_END : ((from + days) as Day) }];
}

function deliveryOf(careers: readonly (Career | null)[], knownOn: string, withdrawnOn: Day | null): WorldDelivery {
  const rows = careers.map((career, person) => (career === null ? [] : rowsOf(person, career)));
  const leaves = careers.map((career, person) => (career === null ? [] : leavesOf(person, career, rows[person] ?? [])));
  return history(knownOn, rows.flat(), { leaves: leaves.flat(), withdrawnOn });
}

/** Days on which something more became known in these worlds, and the days between. */
export const TOLD_ON = ['2025-11-03', '2026-01-15', '2026-03-01'].map(day);

/**
 * A few careers around two autumns, told three times: a first history, a later one with backdated corrections of some
 * persons, and one that may be withdrawn. Schools may be merged on any of the days.
 */
export const careerWorld: fc.Arbitrary<SmallWorld> = fc
  .record({
    gapRule: fc.constantFrom({ summerDays: 62, otherDays: 14 }, { summerDays: 30, otherDays: 0 }),
    careers: fc.array(someCareer, { minLength: 4, maxLength: 14 }),
    corrected: fc.array(fc.option(someCareer, { nil: null, freq: 2 }), { minLength: 14, maxLength: 14 }),
    again: fc.array(fc.option(someCareer, { nil: null, freq: 2 }), { minLength: 14, maxLength: 14 }),
    withdrawn: fc.constantFrom(null, day('2026-02-01'), day('2026-04-01')),
    successions: fc.array(fc.record({ from: fc.constantFrom(...UNITS), to: fc.constantFrom(...UNITS), day: someDay }), {
      maxLength: 2,
    }),
    births: fc.array(fc.constantFrom(0, 1957, 1964, 1985, 1994, 2000), { minLength: 14, maxLength: 14 }),
    unplaced: fc.boolean(),
  })
  .map(({ careers, corrected, again, withdrawn, births, unplaced, ...rest }) => ({
    ...EMPTY_WORLD,
    ...rest,
    persons: careers.map((_, i) => ({ birthYear: births[i] ?? 0, birthMonth: i % 13, sex: i % 2 === 0 ? 'f' : 'm' })),
    deliveries: [
      deliveryOf(careers, '2025-11-03', null),
      deliveryOf(corrected.slice(0, careers.length), '2026-01-15', withdrawn),
      deliveryOf(again.slice(0, careers.length), '2026-03-01', null),
    ],
    units: UNITS.map((unit, i) => ({
      unit,
      schoolType: i === 3 ? 'ungdomsskole' : 'barneskole',
      area: i < 2 ? 'A' : 'B',
      subArea: null,
      living: 'unknown',
    })),
    areas: ['A', 'B'].map((code) => ({ code, level: 'area', parent: null, living: 'unknown' })),
    workplaces: WORKPLACES.slice(0, unplaced ? 3 : 4).map((workplace, i) => ({
      workplace,
      unit: unitNumber(i),
      from: day('1900-01-01'),
      to: OPEN_END,
    })),
    positions: [
      { position: '7962', subgroup: 'laerer_grunnskole', from: day('1900-01-01'), to: OPEN_END },
      { position: '3310101', subgroup: 'leader', from: day('1900-01-01'), to: OPEN_END },
    ],
  }));
