import fc from 'fast-check';
import { CONTRACTS, type Day, END_REASONS, OPEN_END, SEXES, type StaffSubgroup } from '../../src/terms/index.ts';
import { day, type SmallWorld, unitNumber, type WorldDelivery, type WorldLeave, type WorldRow } from './small-world.ts';

export const UNITS = [0, 1, 2, 3].map(unitNumber);
const ALWAYS = day('1850-01-01');

/** Principals twice, in AKS, an assistant, a youth worker, in administration. */
const SCHOOL_POSITIONS = ['1228102', '1228102', '5131116', '5131125', '5131106', '4114105'] as const;

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
      position: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom('3310108', '3310108', '7962', '5131128', '9999', '3310101', null) },
        { weight: 2, arbitrary: fc.constantFrom(...SCHOOL_POSITIONS) },
      ),
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
      endReason: fc.option(fc.constantFrom(...END_REASONS), { nil: null, freq: 3 }),
    })
    .map(({ length, endReason, ...rest }) => ({
      ...rest,
      to: length === null ? OPEN_END : ((rest.from + length) as Day),
      ...(length === null || endReason === null ? {} : { endReason }),
    }))
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

const someLeave = (persons: number): fc.Arbitrary<WorldLeave> =>
  fc
    .record({
      person: fc.nat({ max: persons - 1 }),
      workplace: fc.constantFrom('W0', 'W0', 'W1', 'W2'),
      percent: fc.constantFrom(10_000, 10_000, -1, 5000),
      from: someDay,
      days: fc.constantFrom(-1, 13, 14, 60, 89, 90, 91, 200, null),
    })
    .map(({ days, ...leave }) => ({ ...leave, to: days === null ? OPEN_END : ((leave.from + days) as Day) }));

const delivery = (persons: number): fc.Arbitrary<WorldDelivery> =>
  fc
    .record({
      source: fc.constantFrom('hr-extract' as const, 'hr-extract' as const, 'aareg' as const),
      knownOn: someDay,
      withdrawn: fc.constantFrom(null, null, null, 0, 40, 200),
      rows: fc.array(chain(persons), { minLength: 1, maxLength: 5 }).map((chains) => chains.flat()),
      repeated: fc.nat({ max: 6 }),
      leaves: fc.array(someLeave(persons), { maxLength: 2 }),
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

/** Monthly extracts that name only one more person, so that everybody else has fallen out of the reporting. */
const months = (witness: number): fc.Arbitrary<WorldDelivery[]> =>
  fc
    .array(
      fc.record({
        month: fc.constantFrom('2023-07-01', '2023-10-01', '2024-02-01', '2024-08-01').map(day),
        knownOn: someDay,
        withdrawn: fc.constantFrom(null, null, 30),
      }),
      { maxLength: 2 },
    )
    .map((all) =>
      all.map(({ month, knownOn, withdrawn }) => ({
        source: 'hr-extract',
        knownOn,
        withdrawnOn: withdrawn === null ? null : ((knownOn + withdrawn) as Day),
        horizon: knownOn,
        month,
        rows: [{ ...WITNESS, person: witness }],
        leaves: [],
      })),
    );
const WITNESS = {
  workplace: 'W0',
  position: '3310108',
  percent: 10_000,
  contract: 'permanent',
  terms: 'ordinary',
  from: day('2019-08-01'),
  to: OPEN_END,
} as const;

const placing = <T extends object>(one: fc.Arbitrary<T>) =>
  fc.tuple(one, fc.constantFrom(null, 1), someDay).map(([value, dated, from]) => ({
    ...value,
    from: dated === null ? ALWAYS : from,
    to: OPEN_END,
  }));

/** Small worlds with gaps, several posts, ties, corrections, withdrawals, mergers, dated placings, unknown births, silence. */
export const smallWorld: fc.Arbitrary<SmallWorld> = fc.integer({ min: 1, max: 4 }).chain((persons) =>
  fc.oneof(
    { weight: 3, arbitrary: withMonths(persons) },
    {
      weight: 1,
      arbitrary: fc.tuple(histories(persons), payslips(persons)).map(([world, told]) => message(world, told)),
    },
  ),
);

function withMonths(persons: number): fc.Arbitrary<SmallWorld> {
  return fc.tuple(histories(persons), months(persons)).map(([world, more]) => ({
    ...world,
    persons: [...world.persons, { birthYear: 1980, birthMonth: 5, sex: 'f' as const }],
    deliveries: [...world.deliveries, ...more],
  }));
}

interface Payslips {
  readonly month: Day;
  readonly paid: readonly { readonly person: number; readonly workplace: string }[];
}

const payslips = (persons: number): fc.Arbitrary<Payslips> =>
  fc.record({
    month: fc.constantFrom('2023-07-01', '2023-10-01', '2024-02-01', '2024-08-01').map(day),
    paid: fc.array(
      fc.record({ person: fc.nat({ max: persons - 1 }), workplace: fc.constantFrom('W0', 'W1', UNITS[3] as string) }),
      { maxLength: 4 },
    ),
  });

/** The world told by one a-melding, whose rows are whole histories since no other month follows. */
function message(world: SmallWorld, { month, paid }: Payslips): SmallWorld {
  const [first] = world.deliveries;
  if (first === undefined) return world;
  const leaves = new Map(first.leaves.map((leave) => [`${leave.person} ${leave.workplace} ${leave.from}`, leave]));
  return {
    ...world,
    deliveries: [{ ...first, source: 'amelding', month, leaves: [...leaves.values()] }],
    paid: paid.map((one) => ({ ...one, delivery: 0 })),
  };
}

export const histories = (persons: number): fc.Arbitrary<SmallWorld> =>
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
    pupils: fc
      .array(fc.record({ unit: fc.constantFrom(...UNITS), day: someDay, pupils: fc.nat({ max: 600 }) }), {
        maxLength: 6,
      })
      .map((counts) => [...new Map(counts.map((one) => [`${one.unit} ${one.day}`, one])).values()]),
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
  });
