import fc from 'fast-check';
import type { MetricId, Question } from '../../src/analysis/index.ts';
import { type Day, DEFAULT_GAP_RULE, DIMENSIONS, END_REASONS, OPEN_END, SEXES } from '../../src/terms/index.ts';
import { day, history, type SmallWorld, unitNumber, type WorldPerson, type WorldRow } from './small-world.ts';

/** Worlds of more persons and longer lives than `smallWorld`: many of them old, and somebody leaves in most years. */

const UNITS = [0, 1, 2, 3].map(unitNumber);
const HORIZON = day('2025-03-31');

const somebody: fc.Arbitrary<WorldPerson> = fc.record({
  birthYear: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 1950, max: 1964 }) },
    { weight: 2, arbitrary: fc.constantFrom(0, 1958, 1975, 1990) },
  ),
  birthMonth: fc.integer({ min: 0, max: 12 }),
  sex: fc.constantFrom(...SEXES),
});

type Reason = NonNullable<WorldRow['endReason']> | null;

interface Plan {
  readonly workplace: string;
  readonly position: string;
  readonly percent: number;
  readonly permanent: boolean;
  readonly hourly: boolean;
  readonly days: number;
  readonly hole: number;
  readonly reason: Reason;
}

const plan: fc.Arbitrary<Plan> = fc.record({
  workplace: fc.constantFrom('W0', 'W0', 'W1', 'W2', UNITS[3] as string),
  position: fc.constantFrom('3310108', '3310108', '7962', '3310101'),
  percent: fc.constantFrom(10_000, 10_000, 5000, -1),
  permanent: fc.boolean(),
  hourly: fc.constantFrom(false, false, false, false, true),
  days: fc.oneof(fc.integer({ min: 20, max: 500 }), fc.integer({ min: 300, max: 3000 })),
  hole: fc.constantFrom(0, 0, 0, 14, 62, 200),
  reason: fc.constantFrom(null, ...END_REASONS, 'resigned', 'retired', 'contract-ended'),
});

interface Life {
  readonly begins: number;
  readonly plans: readonly Plan[];
  /** True where the last of them has no end. */
  readonly runs: boolean;
  /** Workplace of a small post beside the first. */
  readonly beside: string | null;
}

const life: fc.Arbitrary<Life> = fc.record({
  begins: fc.integer({ min: day('2011-06-01'), max: day('2024-06-01') }),
  plans: fc.array(plan, { minLength: 1, maxLength: 3 }),
  runs: fc.constantFrom(true, false, false),
  beside: fc.constantFrom(null, null, null, 'W1', 'W2'),
});

function rowsOf(person: number, { begins, plans, runs, beside }: Life): WorldRow[] {
  const rows: WorldRow[] = [];
  let from = begins;
  for (const [i, one] of plans.entries()) {
    const to = runs && i === plans.length - 1 ? OPEN_END : from + one.days;
    rows.push(rowOf(person, one, from, to));
    if (beside !== null && i === 0) {
      rows.push({ ...rowOf(person, one, from, to), workplace: beside, percent: 3000, position: '7962' });
    }
    from = to + one.hole;
  }
  return rows.filter((row) => row.from <= HORIZON && (row.to === OPEN_END || row.to <= HORIZON + 200));
}

function rowOf(person: number, one: Plan, from: number, to: number): WorldRow {
  return {
    person,
    workplace: one.workplace,
    position: one.position,
    percent: one.percent,
    contract: one.permanent ? 'permanent' : 'temporary',
    terms: one.hourly ? 'hourly' : 'ordinary',
    from: from as Day,
    to: to as Day,
    ...(one.reason === null || to === OPEN_END ? {} : { endReason: one.reason }),
  };
}

/** One who leaves in each year, a week earlier than the year before and most of them old, so that the history is long. */
const leaver = fc.record({
  born: fc.integer({ min: -4, max: 3 }),
  begun: fc.integer({ min: day('2011-01-15'), max: day('2011-06-01') }),
  late: fc.integer({ min: 0, max: 7 }),
  reason: fc.constantFrom(...(['retired', 'retired', 'resigned', 'contract-ended', 'died'] as const), null),
});
const leavers = fc.oneof(
  { weight: 3, arbitrary: fc.array(leaver, { minLength: 13, maxLength: 13 }) },
  { weight: 1, arbitrary: fc.array(leaver, { maxLength: 13 }) },
);

function leaverRows(
  { begun, late, reason }: { begun: number; late: number; reason: Reason },
  person: number,
  i: number,
) {
  const to = (day(`${2012 + i}-07-01`) - 7 * i + late) as Day;
  const told = reason === null ? {} : { endReason: reason };
  const row = { person, workplace: 'W0', position: '3310108', percent: 10_000, terms: 'ordinary' as const };
  return { ...row, contract: 'permanent' as const, from: begun as Day, to, ...told };
}

export const leavingWorld: fc.Arbitrary<SmallWorld> = fc
  .record({
    people: fc.array(fc.tuple(somebody, life), { minLength: 8, maxLength: 26 }),
    leavers,
    source: fc.constantFrom('hr-extract' as const, 'hr-extract' as const, 'aareg' as const),
    successions: fc.array(
      fc.record({
        from: fc.constantFrom(...UNITS),
        to: fc.constantFrom(...UNITS),
        day: fc.integer({ min: day('2016-01-01'), max: HORIZON }).map((n) => n as Day),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ people, leavers: gone, source, successions }) => {
    const rows = [
      ...people.flatMap(([, own], person) => rowsOf(person, own)),
      ...gone.map((one, i) => leaverRows(one, people.length + i, i)),
    ];
    const old = gone.map(({ born }, i) => ({ birthYear: 1948 + i + born, birthMonth: 5, sex: 'm' as const }));
    const told = source === 'aareg' ? rows.filter(({ endReason }) => endReason !== 'retired') : rows;
    return {
      gapRule: DEFAULT_GAP_RULE,
      persons: [...people.map(([who]) => who), ...old],
      deliveries: [history('2025-04-02', told, { source, horizon: HORIZON })],
      units: UNITS.map((unit, i) => ({
        unit,
        schoolType: i < 2 ? ('barneskole' as const) : ('ungdomsskole' as const),
        area: i === 0 ? 'A' : 'B',
        subArea: null,
        living: 'unknown' as const,
      })),
      areas: [
        { code: 'A', level: 'area', parent: null, living: 'other' },
        { code: 'B', level: 'area', parent: null, living: 'unknown' },
      ],
      successions,
      workplaces: [0, 1].map((i) => ({
        workplace: `W${i}`,
        unit: UNITS[i] as (typeof UNITS)[number],
        from: day('1850-01-01'),
        to: OPEN_END,
      })),
      positions: [{ position: '3310101', subgroup: 'leader', from: day('1850-01-01'), to: OPEN_END }],
    };
  });

const METRICS_OF_LEAVING: readonly MetricId[] = ['A8', 'B5', 'B9', 'B10', 'B10c', 'B11', 'B14', 'B14m', 'C9'];

/** Questions about the metrics of leaving, over periods in which something has happened. */
export const leavingQuestions: fc.Arbitrary<Question[]> = fc.array(
  fc
    .record({
      metric: fc.constantFrom(...METRICS_OF_LEAVING),
      by: fc.uniqueArray(fc.constantFrom(...DIMENSIONS), { maxLength: 2 }),
      from: fc.integer({ min: day('2012-01-01'), max: day('2023-01-01') }),
      length: fc.oneof(fc.constantFrom(365, 366, 731), fc.integer({ min: 30, max: 4000 })),
      where: fc.constantFrom(
        [],
        [],
        [{ dimension: 'contract', codes: ['permanent'] } as const],
        [{ dimension: 'unit', codes: [UNITS[0] as string, UNITS[3] as string] } as const],
        [{ dimension: 'age-band', codes: ['60-61', '62-66'] } as const],
      ),
    })
    .map(({ metric, by, from, length, where }): Question => {
      const isPooled = metric === 'A8' || metric === 'B14' || metric === 'B14m';
      const earliest = isPooled ? day('2017-01-01') + (from % 2900) : 0;
      const to = Math.min(Math.max(from + length, earliest), day('2025-06-01')) as Day;
      return {
        metric,
        by: by.slice(0, metric === 'B10c' ? 1 : 2),
        where,
        period: metric === 'A8' ? { kind: 'day', at: to } : { kind: 'between', from: from as Day, to, grain: null },
        asKnownOn: null,
      };
    }),
  { minLength: 8, maxLength: 8 },
);
