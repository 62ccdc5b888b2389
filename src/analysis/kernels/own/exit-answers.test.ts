import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, between, cell, NORTH, question, SOUTH, schools, WEST } from '../../../../test/analysis/asking.ts';
import { day, row, type SmallWorld } from '../../../../test/analysis/small-world.ts';
import { MAIN_REASONS, type MainReason } from '../../../terms/index.ts';

type Told = NonNullable<SmallWorld['own']>[number]['rows'][number];
interface Place {
  readonly unit?: string | null;
  readonly group?: string;
  readonly kind?: 'leaver' | 'declined';
  readonly year?: number;
}

function told(
  reason: MainReason | 'asked',
  count: number,
  { unit = null, group = '', kind = 'leaver', year = 2024 }: Place,
) {
  const [from, to] = [day(`${year}-08-01`), day(`${year + 1}-08-01`)];
  const [answers, asked] = reason === 'asked' ? [null, count] : [count, null];
  const values = { from, to, unit, group, kind, reason, answers, asked };
  return {
    table: 'exit-answers',
    key: JSON.stringify([from, unit, group, kind, reason]),
    values,
  } as const satisfies Told;
}

const STAFF = [row(0, NORTH, '2020-08-01/'), row(1, SOUTH, '2020-08-01/')];
const world = (...rows: readonly Told[]) =>
  schools({ rows: STAFF, own: [{ knownOn: day('2025-11-01'), withdrawnOn: null, rows }] });
const YEAR = between('2024-08-01', '2025-08-01');
const noteOf = (table: ReturnType<typeof answer>, code: string) => table.notes.find((one) => one.code === code)?.values;

describe('reasons to leave', () => {
  const teachers = { group: 'teacher' } as const;
  const rows = [
    told('workload', 12, { ...teachers, unit: NORTH }),
    told('pay', 3, { ...teachers, unit: NORTH }),
    told('workload', 5, { unit: SOUTH, group: 'aks' }),
    told('asked', 50, { unit: NORTH, ...teachers }),
    told('asked', 7, { unit: SOUTH, group: 'aks' }),
    told('pay', 40, { kind: 'declined' }),
    told('pay', 9, { year: 2023, unit: NORTH, ...teachers }),
  ];

  test('are shares of the answers of the year, by unit and group', () => {
    const table = answer(world(...rows), question('B7', { by: ['unit'], period: YEAR }));
    expect(cell(table, NORTH, 'workload')).toMatchObject({ numerator: 12, denominator: 15, persons: 12, base: 15 });
    expect(cell(table, SOUTH, 'pay')).toMatchObject({ numerator: 0, denominator: 5 });
    expect(cell(table, 'Total', 'workload')).toMatchObject({ numerator: 17, denominator: 20 });
    expect(cell(answer(world(...rows), question('B7d', { period: YEAR })), 'pay')).toMatchObject({ numerator: 40 });
  });

  test('come with how many of the whole owner’s answered, and a warning under half', () => {
    expect(noteOf(answer(world(...rows), question('B7', { period: YEAR })), 'exit-response-low')).toMatchObject({
      answers: 20,
      asked: 57,
      percent: 35,
    });
    const half = answer(world(told('pay', 10, {}), told('asked', 20, {})), question('B7', { period: YEAR }));
    expect(noteOf(half, 'exit-response')).toMatchObject({ percent: 50, base: 10, fewest: 10 });
    const over = answer(world(told('pay', 10, {}), told('asked', 9, {})), question('B7', { period: YEAR }));
    expect(noteOf(over, 'exit-response-unknown')).toEqual({});
  });

  test('of the latest school year are told where no time is asked for', () => {
    expect(answer(world(...rows), question('B7')).cells[0]?.period).toBe('2024-08-01/2025-08-01');
  });

  test('told before the year was over are provisional', () => {
    const early = answer(
      world(told('pay', 10, { year: 2025 })),
      question('B7', { period: between('2025-08-01', '2026-08-01') }),
    );
    expect(cell(early, 'pay')).toMatchObject({ provisional: true });
    expect(cell(answer(world(...rows), question('B7', { period: YEAR })), 'pay')).toMatchObject({ provisional: false });
  });

  test('of the whole owner are the whole: what units do not tell is placed nowhere', () => {
    const both = world(told('pay', 30, {}), told('pay', 12, { unit: NORTH }), told('workload', 4, { unit: NORTH }));
    const table = answer(both, question('B7', { by: ['unit'], period: YEAR }));
    expect(cell(table, 'Total', 'pay')).toMatchObject({ numerator: 30, denominator: 34 });
    expect(cell(table, 'unassigned', 'pay')).toMatchObject({ numerator: 18 });
  });

  test('of one unknown unit are not taken for the parts of another', () => {
    const both = world(told('pay', 10, { unit: '999999999' }), told('pay', 4, { unit: '888888888', group: 'aks' }));
    expect(cell(answer(both, question('B7', { period: YEAR })), 'pay')).toMatchObject({ numerator: 14 });
  });
});

test('every cell is the answers of its rows, counted one by one', () => {
  const units = [NORTH, SOUTH, WEST, null] as const;
  const groups = ['teacher', 'aks'] as const;
  const one = fc.record({
    unit: fc.constantFrom(...units),
    group: fc.constantFrom(...groups),
    reason: fc.constantFrom(...MAIN_REASONS),
    count: fc.nat(40),
  });
  const some = fc.uniqueArray(one, { selector: (r) => `${r.unit} ${r.group} ${r.reason}`, maxLength: 40 });
  fc.assert(
    fc.property(some, (rows) => {
      const own = rows.map(({ reason, count, unit, group }) => told(reason, count, { unit, group }));
      const table = answer(world(...own), question('B7', { by: ['unit', 'staff-group'], period: YEAR }));
      // Naively: of a group and reason the owner's number, or the units' where that is more; a unit has its own.
      const of = (unit: string, group: string, reason: string): number => {
        if (group === 'Total') return groups.reduce((so, each) => so + of(unit, each, reason), 0);
        const mine = rows.filter((r) => r.group === group && r.reason === reason);
        const sum = (list: typeof mine) => list.reduce((so, { count }) => so + count, 0);
        const ofUnits = sum(mine.filter((r) => r.unit !== null));
        const whole = Math.max(sum(mine.filter((r) => r.unit === null)), ofUnits);
        if (unit === 'Total') return whole;
        return unit === 'unassigned' ? whole - ofUnits : sum(mine.filter((r) => r.unit === unit));
      };
      for (const { codes, numerator, denominator } of table.cells) {
        const [unit = '', group = '', reason = ''] = codes;
        expect(numerator).toBe(of(unit, group, reason));
        expect(denominator).toBe(MAIN_REASONS.reduce((so, each) => so + of(unit, group, each), 0));
      }
    }),
    { numRuns: 25, seed: 47 },
  );
});
