import { beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../../test/analysis/small-world.ts';
import type { MetricId, Question } from '../../analysis/index.ts';
import { startSolver } from '../protection/solver.ts';
import { fromLattice, invented, tableByTable, targetOf } from './__data__/owner.ts';
import { attack } from './attack.ts';
import { FULL } from './siege.ts';

const LONG = { timeout: 300_000 };
const OCTOBER: Question['period'] = { kind: 'day', at: day('2025-10-01') };
const QUIET: Question['period'] = { kind: 'between', from: day('2023-08-01'), to: day('2024-08-01'), grain: null };
const TWO_YEARS: Question['period'] = { kind: 'between', from: day('2023-08-01'), to: day('2025-08-01'), grain: null };
const PLACES: readonly Question['by'][] = [[], ['area'], ['school-type'], ['living-conditions'], ['unit']];

const asked = (metric: MetricId, by: Question['by'], more: Partial<Question> = {}): Question => {
  return { metric, by, where: [], period: OCTOBER, asKnownOn: null, ...more };
};

/** Both sides of each ratio by themselves, and the ratio, of every place. */
const RATIOS = PLACES.flatMap((place) => [
  ...(['A14', 'A14a', 'A10t', 'A1', 'A2'] as const).map((metric) => asked(metric, place)),
  asked('A2', [...place, 'staff-group']),
  asked('A2', [...place, 'staff-subgroup']),
]);

const UNITS = targetOf(invented(2, 150)).field.codes.unit ?? [];
/** The schools of each of 255 sets. */
const SETS = Array.from({ length: 255 }, (_, set) => UNITS.filter((_unit, i) => ((set + 1) >> i) % 2 === 1));
/** The middle age of every set of schools, and headcounts by age. */
const MEDIANS = [
  ...PLACES.flatMap((place) => [asked('A1', place), asked('A1', [...place, 'age-band']), asked('A7m', place)]),
  ...SETS.map((codes) => asked('A7m', [], { where: [{ dimension: 'unit', codes }] })),
];
const BALANCES = [asked('B6', ['unit'], { period: QUIET }), asked('B6', ['area'], { period: QUIET })];
const YEARS = [
  ['2023-08-01', '2024-08-01'],
  ['2023-10-01', '2024-10-01'],
  ['2024-08-01', '2024-10-01'],
  ['2024-08-01', '2025-08-01'],
  ['2024-10-01', '2025-10-01'],
  ['2025-08-01', '2025-10-01'],
] as const;
/** Balances and exits of years that overlap, and of what they do not share, of all staff and of places. */
const OVERLAPPING = YEARS.flatMap(([from, to]) => balancesOf(from, to));
/** Balances and exits of two school years together, and of each. */
const SEVERAL = [YEARS[0], YEARS[3], ['2023-08-01', '2025-08-01'] as const].flatMap(([from, to]) =>
  balancesOf(from, to),
);
const SCHOOL_YEAR: Question['period'] = {
  kind: 'between',
  from: day('2024-08-01'),
  to: day('2025-08-01'),
  grain: null,
};
/** Balances of places, of staff groups and of staff groups at places: each number follows from long rows of the others. */
const CROSSED = [...PLACES, ...PLACES.map((place) => [...place, 'staff-group' as const])].flatMap((by) => [
  asked('B6', by, { period: SCHOOL_YEAR }),
  asked('B4', by, { period: SCHOOL_YEAR }),
]);
/** Those over 62 and headcounts by age: whoever is of 62 is in the one and not in the other. */
const OVER_62 = PLACES.flatMap((place) => [
  asked('A7o', place, { period: { kind: 'day', at: day('2023-10-01') } }),
  ...(['A7o', 'A1'] as const).map((metric) =>
    asked(metric, [...place, 'age-band'], { period: { kind: 'day', at: day('2023-10-01') } }),
  ),
]);
const REASONS = (['B2', 'B5'] as const).map((metric) => asked(metric, ['school-type'], { period: TWO_YEARS }));

/** Balances and exits of a time, of all staff, staff groups and places. */
function balancesOf(from: string, to: string): readonly Question[] {
  const period: Question['period'] = { kind: 'between', from: day(from), to: day(to), grain: null };
  const every: readonly Question['by'][] = [...PLACES, ['staff-group']];
  return every.flatMap((by) => [asked('B6', by, { period }), asked('B4', by, { period })]);
}

let highs: Awaited<ReturnType<typeof startSolver>>;
beforeAll(async () => {
  highs = await startSolver();
});

describe.each([
  ['ratios, and the full-time equivalents on their sides', 3, 250, RATIOS],
  ['the middle age of every set of schools, and headcounts by age', 2, 150, MEDIANS],
  [
    'the position of the middle post, and who has a full one',
    2,
    150,
    PLACES.flatMap((by) => [asked('A5m', by), asked('A5', by), asked('A1', by)]),
  ],
  ['balances of a year in which nobody left or moved', 3, 250, BALANCES],
  ['balances of years that overlap, and of what they do not share', 101, 100, OVERLAPPING],
  ['balances of several school years, and of each', 100, 100, SEVERAL],
  ['balances of places, of staff groups and of both', 105, 100, CROSSED],
  ['the same of another owner', 109, 100, CROSSED],
  ['those over 62, and headcounts by age', 202, 150, OVER_62],
  ['reasons of leaving, all of them none at some schools, and turnover', 11, 100, REASONS],
] as const)('%s', (_, seed, persons, questions) => {
  test('together give no withheld count of few away', LONG, async () => {
    const { attacked } = targetOf(invented(seed, persons), fromLattice);
    const { pinned, wrong, impossible, few } = await attack(highs, attacked, questions, FULL.spending);
    expect({ pinned, wrong, impossible }).toEqual({ pinned: [], wrong: [], impossible: 0 });
    expect(few).toBeGreaterThan(0);
  });
});

test('medians and ratios protected each by itself give some away: the attacker bites', LONG, async () => {
  const { attacked } = targetOf(invented(2, 150), tableByTable);
  const [ratios, medians] = [
    await attack(highs, attacked, RATIOS, FULL.spending),
    await attack(highs, attacked, MEDIANS, FULL.spending),
  ];
  expect(Math.min(ratios.pinned.length, medians.pinned.length)).toBeGreaterThan(0);
});
