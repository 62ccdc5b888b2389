import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, between, cell, NORTH, question, SOUTH, schools, WEST } from '../../../../test/analysis/asking.ts';
import { day, row, type SmallWorld } from '../../../../test/analysis/small-world.ts';
import type { Day } from '../../../terms/index.ts';
import type { MetricId } from '../../metrics/index.ts';
import { ABSENCE_KINDS } from './absence.ts';

type Told = NonNullable<SmallWorld['own']>[number]['rows'][number];
type Numbers = readonly [
  agreed: number,
  selfCertified: number,
  doctorShort: number,
  doctorLong: number,
  persons?: number | null,
];

/** A row of the payroll's table: a quarter of 2025, a unit, a group and its numbers. */
function told(quarter: 1 | 2 | 3 | 4, unit: string, group: string | null, numbers: Numbers) {
  const [from, to] = [quarter * 3 - 2, quarter * 3 + 1].map((month) => {
    return day(month > 12 ? '2026-01-01' : `2025-${String(month).padStart(2, '0')}-01`);
  }) as [Day, Day];
  const [agreed, selfCertified, doctorShort, doctorLong, persons = 20] = numbers;
  const values = { from, to, unit, group, agreed, selfCertified, doctorShort, doctorLong, persons };
  return { table: 'absence', key: JSON.stringify([from, to, unit, group]), values } as const satisfies Told;
}

const STAFF = [row(0, NORTH, '2020-08-01/'), row(1, SOUTH, '2020-08-01/')];
const world = (...rows: readonly Told[]) =>
  schools({ rows: STAFF, own: [{ knownOn: day('2026-01-15'), withdrawnOn: null, rows }] });
const YEAR = between('2025-01-01', '2026-01-01');

describe('sickness absence', () => {
  const twoUnits = world(
    told(3, NORTH, 'teacher', [1000, 10, 20, 30, 18]),
    told(4, NORTH, 'teacher', [1000, 20, 20, 0, 16]),
    told(3, SOUTH, 'aks', [400, 4, 0, 0, 9]),
  );

  test('is days lost of days agreed, added over quarters and units', () => {
    const table = answer(twoUnits, question('F1', { by: ['unit'], period: YEAR }));
    expect(cell(table, NORTH)).toMatchObject({ numerator: 100, denominator: 2000, persons: 16, base: 16 });
    expect(cell(table, SOUTH)).toMatchObject({ numerator: 4, denominator: 400, persons: 9, base: 9 });
    expect(cell(table, 'Total')).toMatchObject({ numerator: 104, denominator: 2400, persons: 25, base: 25 });
  });

  test.each<[MetricId, number]>([
    ['F1s', 30],
    ['F1d', 70],
    ['F1k', 70],
    ['F1l', 30],
  ])('%s counts its own part of it', (metric, lost) => {
    const table = answer(twoUnits, question(metric, { by: ['staff-group'], period: YEAR }));
    expect(cell(table, 'teacher')).toMatchObject({ numerator: lost, denominator: 2000 });
  });

  test('counts a quarter only where it lies wholly in the time, and nothing is delivered outside', () => {
    const of = (from: string, to: string) => cell(answer(twoUnits, question('F1', { period: between(from, to) })));
    expect(of('2025-07-01', '2025-10-01')).toMatchObject({ numerator: 64, denominator: 1400, delivered: true });
    expect(of('2025-08-01', '2026-01-01')).toMatchObject({ numerator: 40, denominator: 1000, delivered: true });
    expect(of('2024-01-01', '2025-01-01')).toMatchObject({ delivered: false });
  });

  test('does not count a sum beside its parts, nor lose a unit that no register knows', () => {
    const table = answer(
      world(
        told(1, NORTH, null, [500, 5, 5, 5]),
        told(1, NORTH, 'teacher', [400, 4, 4, 4]),
        told(1, NORTH, 'aks', [100, 1, 1, 1]),
        told(1, '999999999', null, [50, 1, 0, 0]),
      ),
      question('F1', { by: ['unit'], period: YEAR }),
    );
    expect(cell(table, NORTH)).toMatchObject({ numerator: 15, denominator: 500 });
    expect(cell(table, 'unassigned')).toMatchObject({ numerator: 1, denominator: 50 });
  });

  test('does not take one unknown unit’s sum for the parts of another', () => {
    const table = answer(
      world(told(1, '999999999', null, [50, 1, 0, 0]), told(1, '888888888', 'aks', [30, 2, 0, 0])),
      question('F1', { period: YEAR }),
    );
    expect(cell(table)).toMatchObject({ numerator: 3, denominator: 80 });
  });

  test('reckons with as many persons as full positions where they are not told', () => {
    const table = answer(world(told(1, NORTH, null, [625, 0, 0, 0, null])), question('F1', { period: YEAR }));
    expect(cell(table)).toMatchObject({ persons: 10, base: 10 });
  });
});

describe('a row told again', () => {
  const again: SmallWorld = {
    ...world(),
    own: [
      { knownOn: day('2025-12-02'), withdrawnOn: null, rows: [told(1, NORTH, null, [100, 1, 0, 0])] },
      { knownOn: day('2025-12-05'), withdrawnOn: day('2025-12-20'), rows: [told(1, NORTH, null, [100, 9, 0, 0])] },
    ],
  };
  const lost = (asKnownOn: string | null) =>
    cell(answer(again, question('F1', { period: YEAR, asKnownOn: asKnownOn === null ? null : day(asKnownOn) })))
      ?.numerator;

  test('replaces the earlier one while it counts, and each day keeps what was known on it', () => {
    expect([lost('2025-12-04'), lost('2025-12-05'), lost('2025-12-19'), lost('2025-12-20'), lost(null)]).toEqual([
      1, 9, 9, 1, 1,
    ]);
  });

  test('gives the dataset of each day a name of its own, and the same name where the same is known', () => {
    const name = (on: string) => answer(again, question('F1', { period: YEAR, asKnownOn: day(on) })).dataset;
    expect(name('2025-12-05')).not.toBe(name('2025-12-04'));
    expect(name('2025-12-20')).toBe(name('2025-12-04'));
  });
});

test('every cell is the sum of its rows, counted one by one', () => {
  const units = [NORTH, SOUTH, WEST] as const;
  const groups = ['teacher', 'aks', 'leader'] as const;
  const one = fc.record({
    quarter: fc.constantFrom(1, 2, 3, 4),
    unit: fc.constantFrom(...units),
    group: fc.constantFrom(...groups),
    numbers: fc.tuple(fc.nat(900), fc.nat(40), fc.nat(40), fc.nat(40)),
    persons: fc.nat(30),
  });
  const rows = fc.uniqueArray(one, { selector: (r) => `${r.quarter} ${r.unit} ${r.group}`, maxLength: 24 });
  fc.assert(
    fc.property(rows, fc.constantFrom('F1', 'F1s', 'F1d', 'F1k', 'F1l'), (some, metric) => {
      const own = some.map((r) => told(r.quarter as 1, r.unit, r.group, [...r.numbers, r.persons]));
      const table = answer(world(...own), question(metric, { by: ['unit', 'staff-group'], period: YEAR }));
      const kind = { F1: 'all-absence', F1s: 'self-certified-absence', F1d: 'doctor-certified-absence' } as const;
      const longer = { F1k: 'absence-up-to-16-days', F1l: 'absence-over-16-days' } as const;
      const columns: readonly string[] = ABSENCE_KINDS[{ ...kind, ...longer }[metric]];
      for (const { codes, numerator, denominator } of table.cells) {
        const [unit = '', group = ''] = codes;
        const mine = own.filter(({ values }) => {
          return (
            [unit, 'Total'].includes(unit === 'Total' ? 'Total' : values.unit) &&
            (group === 'Total' || values.group === group)
          );
        });
        const inIt = unit === 'Total' ? mine : mine.filter(({ values }) => values.unit === unit);
        const sum = (names: readonly string[]) =>
          inIt.reduce((so, { values }) => so + names.reduce((n, name) => n + Number(values[name as 'agreed']), 0), 0);
        expect([numerator, denominator]).toEqual([sum(columns), sum(['agreed'])]);
      }
    }),
    { numRuns: 60, seed: 20261 },
  );
});
