import fc from 'fast-check';
import { METRICS, type MetricId, type Question } from '../../src/analysis/index.ts';
import {
  CONTRACTS,
  type Day,
  DIMENSIONS,
  type DimensionId,
  OPEN_END,
  SEXES,
  type StaffSubgroup,
} from '../../src/terms/index.ts';
import { day, type SmallWorld, unitNumber, type WorldDelivery, type WorldRow } from './small-world.ts';

const UNITS = [0, 1, 2, 3].map(unitNumber);
const ALWAYS = day('1850-01-01');

/** Days on which things happen: where rules turn, and any others. */
const someDay: fc.Arbitrary<Day> = fc.oneof(
  fc
    .constantFrom('2023-07-30', '2023-07-31', '2023-08-01', '2023-08-02', '2023-09-30', '2023-10-01', '2023-10-02')
    .map(day),
  fc
    .constantFrom('2024-02-29', '2024-03-01', '2024-06-01', '2024-07-31', '2024-08-01', '2024-10-01', '2024-10-02')
    .map(day),
  fc.integer({ min: day('2022-06-01'), max: day('2025-02-01') }).map((n) => n as Day),
);
const longAgo: fc.Arbitrary<Day> = fc.integer({ min: day('2012-01-01'), max: day('2022-06-01') }).map((n) => n as Day);
const WINDOW_END = day('2026-06-01');

const someRow = (persons: number): fc.Arbitrary<WorldRow> =>
  fc
    .record({
      person: fc.nat({ max: persons - 1 }),
      workplace: fc.constantFrom('W0', 'W0', 'W1', 'W1', 'W2', UNITS[3] as string),
      position: fc.constantFrom('3310108', '3310108', '7962', '5131128', '9999', '3310101', null),
      percent: fc.constantFrom(10_000, 10_000, 5000, 5000, 2000, 0, -1, 3333),
      contract: fc.constantFrom(...CONTRACTS, 'permanent' as const),
      terms: fc.constantFrom(
        'ordinary' as const,
        'ordinary' as const,
        'ordinary' as const,
        'unknown' as const,
        'hourly' as const,
      ),
      from: fc.oneof(someDay, someDay, longAgo),
      length: fc.oneof(
        fc.constantFrom(-1, 0, 1, 13, 14, 15, 61, 62, 63),
        fc.integer({ min: 1, max: 900 }),
        fc.constant(null),
      ),
    })
    .map(({ length, ...rest }) => ({ ...rest, to: length === null ? OPEN_END : ((rest.from + length) as Day) }))
    .filter(({ to }) => to === OPEN_END || to < WINDOW_END);

/** Rows after one another, so that holes of all lengths arise. */
const chain = (persons: number): fc.Arbitrary<WorldRow[]> =>
  fc
    .tuple(
      someRow(persons),
      fc.array(fc.tuple(someRow(persons), fc.constantFrom(0, 1, 14, 15, 40, 61, 62, 63, 100)), { maxLength: 2 }),
    )
    .map(([first, rest]) => {
      const rows = [first];
      let end = first.to;
      for (const [next, hole] of rest) {
        if (end === OPEN_END || next.to === OPEN_END) break;
        const from = (end + hole) as Day;
        rows.push({ ...next, person: first.person, from, to: (from + Math.max(0, next.to - next.from)) as Day });
        end = rows.at(-1)?.to ?? end;
      }
      return rows.filter(({ to }) => to === OPEN_END || to < WINDOW_END);
    });

const delivery = (persons: number): fc.Arbitrary<WorldDelivery> =>
  fc
    .record({
      source: fc.constantFrom('hr-extract' as const, 'hr-extract' as const, 'aareg' as const),
      knownOn: someDay,
      withdrawn: fc.constantFrom(null, null, null, 0, 40, 200),
      rows: fc.array(chain(persons), { minLength: 1, maxLength: 5 }).map((chains) => chains.flat()),
      repeated: fc.nat({ max: 6 }),
      leaves: fc.array(fc.record({ person: fc.nat({ max: persons - 1 }), from: someDay, to: someDay }), {
        maxLength: 2,
      }),
    })
    .map(({ withdrawn, repeated, rows, knownOn, ...rest }) => {
      const again = rows[repeated];
      return {
        ...rest,
        knownOn,
        rows: again === undefined ? rows : [...rows, again],
        horizon: horizonNear(rows, knownOn, repeated),
        month: null,
        withdrawnOn: withdrawn === null ? null : ((knownOn + withdrawn) as Day),
      };
    });

/** Sometimes just about where an end becomes final. */
function horizonNear(rows: readonly WorldRow[], knownOn: Day, turn: number): Day {
  const end = rows.find(({ to }) => to !== OPEN_END)?.to;
  return end === undefined || turn < 2 ? knownOn : ((end + ([13, 14, 15, 61, 62][turn - 2] ?? 0)) as Day);
}

const placing = <T extends object>(one: fc.Arbitrary<T>) =>
  fc.tuple(one, fc.constantFrom(null, 1), someDay).map(([value, dated, from]) => ({
    ...value,
    from: dated === null ? ALWAYS : from,
    to: OPEN_END,
  }));

/** Small worlds with gaps, several posts, ties, corrections, withdrawals, mergers, dated placings, unknown births. */
export const smallWorld: fc.Arbitrary<SmallWorld> = fc.integer({ min: 1, max: 4 }).chain((persons) =>
  fc.record({
    gapRule: fc.constantFrom({ summerDays: 62, otherDays: 14 }, { summerDays: 30, otherDays: 0 }),
    persons: fc.array(
      fc.record({
        birthYear: fc.constantFrom(0, 1957, 1964, 1964, 1974, 1994, 2000),
        birthMonth: fc.constantFrom(0, 1, 2, 8, 12),
        sex: fc.constantFrom(...SEXES),
      }),
      { minLength: persons, maxLength: persons },
    ),
    deliveries: fc.array(delivery(persons), { minLength: 1, maxLength: 4 }),
    units: fc.constant([
      { unit: unitNumber(0), schoolType: 'barneskole', area: 'A', subArea: 'A1', living: 'unknown' },
      { unit: unitNumber(1), schoolType: 'barneskole', area: 'A', subArea: null, living: 'unknown' },
      { unit: unitNumber(2), schoolType: 'ungdomsskole', area: 'B', subArea: 'B1', living: 'other' },
      { unit: unitNumber(3), schoolType: 'unknown', area: null, subArea: null, living: 'unknown' },
    ] satisfies SmallWorld['units']),
    areas: fc.constant([
      { code: 'A', level: 'area', parent: null, living: 'other' },
      { code: 'B', level: 'area', parent: null, living: 'unknown' },
      { code: 'A1', level: 'sub-area', parent: 'A', living: 'exposed' },
      { code: 'B1', level: 'sub-area', parent: 'B', living: 'unknown' },
    ] satisfies SmallWorld['areas']),
    successions: fc.array(fc.record({ from: fc.constantFrom(...UNITS), to: fc.constantFrom(...UNITS), day: someDay }), {
      maxLength: 3,
    }),
    workplaces: fc
      .tuple(
        placing(fc.record({ workplace: fc.constant('W0'), unit: fc.constantFrom(...UNITS) })),
        placing(fc.record({ workplace: fc.constant('W1'), unit: fc.constantFrom(...UNITS) })),
        placing(fc.record({ workplace: fc.constant('W3'), unit: fc.constantFrom(...UNITS) })),
      )
      .map(([a, b, c]) => [a, b, c]),
    positions: fc
      .tuple(
        placing(
          fc.record({ position: fc.constant('7962'), subgroup: fc.constant<StaffSubgroup>('laerer_grunnskole') }),
        ),
        placing(fc.record({ position: fc.constant('3310101'), subgroup: fc.constant<StaffSubgroup>('leader') })),
      )
      .map(([a, b]) => [a, b]),
  }),
);

const dimensions: fc.Arbitrary<DimensionId[]> = fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { maxLength: 2 });

const filters: fc.Arbitrary<Question['where'][number][]> = fc.array(
  fc.constantFrom(
    { dimension: 'staff-group', codes: ['teacher'] } as const,
    { dimension: 'staff-group', codes: ['leader', 'unassigned'] } as const,
    { dimension: 'area', codes: ['A'] } as const,
    { dimension: 'unit', codes: [unitNumber(0), unitNumber(3)] } as const,
    { dimension: 'age-band', codes: ['55-59', '60-61'] } as const,
    { dimension: 'tenure', codes: ['<1', '1-2'] } as const,
    { dimension: 'contract', codes: ['permanent'] } as const,
    { dimension: 'living-conditions', codes: ['exposed'] } as const,
  ),
  { maxLength: 1 },
);

/** A question before its days are settled: places among the days on which something happens, and a shift. */
interface Sketch {
  readonly metric: Question['metric'];
  readonly by: readonly DimensionId[];
  readonly where: Question['where'];
  readonly days: readonly (readonly [place: number, shift: number])[];
  readonly knownOn: readonly [place: number, shift: number] | null;
}

const someEvent = fc.tuple(fc.nat({ max: 99 }), fc.constantFrom(0, 0, -1, 1, 365));

const METRICS_ASKED = [...(Object.keys(METRICS) as MetricId[]), 'B6'] as const;

/** Questions about any metric, dimension, filter, period and day of knowledge. */
export const sketches: fc.Arbitrary<Sketch[]> = fc.array(
  fc.record({
    metric: fc.constantFrom(...METRICS_ASKED),
    by: dimensions,
    where: filters,
    days: fc.array(someEvent, { minLength: 2, maxLength: 2 }),
    knownOn: fc.oneof(fc.constant(null), someEvent),
  }),
  { minLength: 8, maxLength: 8 },
);

/** Settles a question's days near those on which something happens in the world. */
export function questionAbout(world: SmallWorld, { metric, by, where, days, knownOn: asked }: Sketch): Question {
  const rows = world.deliveries.flatMap((one) =>
    one.rows.flatMap((piece) => (piece.to === OPEN_END ? [piece.from] : [piece.from, piece.to])),
  );
  const horizons = world.deliveries.map((one) => one.horizon);
  const other = [
    ...horizons,
    ...horizons,
    ...world.successions.map((one) => one.day),
    ...world.workplaces.map((one) => one.from),
    day('2023-10-01'),
  ];
  const events = [...rows, ...other].filter((one) => one > day('2022-01-01') && one < day('2025-06-01'));
  const told = world.deliveries.flatMap(({ knownOn, withdrawnOn }) => [knownOn, withdrawnOn ?? knownOn]);
  const pick = (among: readonly Day[], [place, shift]: readonly [number, number]) =>
    ((among[place % among.length] ?? day('2023-10-01')) + shift) as Day;
  const [first, second] = [pick(events, days[0] ?? [0, 0]), pick(events, days[1] ?? [0, 0])];
  const [from, to] = first < second ? [first, second] : [second, Math.max(first, second + 1) as Day];
  return {
    metric,
    by: metric === 'B8' ? [by[0] ?? 'staff-group'] : by,
    where,
    period: metric.startsWith('A') ? { kind: 'day', at: from } : { kind: 'between', from, to, grain: null },
    asKnownOn: asked === null ? null : pick(told, asked),
  };
}
