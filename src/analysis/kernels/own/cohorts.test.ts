import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, between, cell, NORTH, question, SOUTH, schools, WEST } from '../../../../test/analysis/asking.ts';
import { day, row, type SmallWorld } from '../../../../test/analysis/small-world.ts';

type Told = NonNullable<SmallWorld['own']>[number]['rows'][number];
type Values = Readonly<Record<string, string | number | null>>;

const STAFF = [row(0, NORTH, '2020-08-01/'), row(1, SOUTH, '2020-08-01/')];
const world = (rows: readonly Told[]) =>
  schools({ rows: STAFF, own: [{ knownOn: day('2026-06-01'), withdrawnOn: null, rows }] });
const YEAR = { from: day('2021-08-01'), to: day('2022-08-01') };
const SPAN = between('2021-08-01', '2022-08-01');

function cohort(values: Values): Told {
  const told = { ...YEAR, unit: NORTH, group: 'teacher', kind: 'placement', ...values };
  return { table: 'followed-cohorts', key: JSON.stringify(told), values: told };
}

describe('cohorts that were followed', () => {
  const some = world([
    cohort({ followed: 20, reached: 8 }),
    cohort({ followed: 10, reached: 1, unit: SOUTH }),
    cohort({ followed: 12, reached: 9, kind: 'local-hire' }),
    cohort({ followed: 15, reached: 6, kind: 'other-hire', group: 'aks' }),
    cohort({ followed: 99, reached: 99, from: day('2020-08-01'), to: day('2021-08-01') }),
  ]);
  const total = (metric: 'C10l' | 'C10o' | 'C13') => cell(answer(some, question(metric, { period: SPAN })));

  test('are told apart by who they are, with the others behind as well', () => {
    expect(total('C13')).toMatchObject({ numerator: 9, denominator: 30, persons: 9, base: 30, implied: [21] });
    expect(total('C10l')).toMatchObject({ numerator: 9, denominator: 12 });
    expect(total('C10o')).toMatchObject({ numerator: 6, denominator: 15 });
  });

  test('are those of the latest school year that is told of, each kind by itself', () => {
    expect(answer(some, question('C13')).period).toEqual({ from: '2021-08-01', to: '2022-08-01' });
    expect(answer(some, question('C13')).notes.map(({ code }) => code)).not.toContain('own-rows-missing');
  });

  test('count a row of the owner, and one of all groups, only where nothing finer is told', () => {
    const twice = world([
      cohort({ followed: 30, reached: 9, unit: null, group: null }),
      cohort({ followed: 20, reached: 8, group: null }),
      cohort({ followed: 20, reached: 8 }),
    ]);
    expect(cell(answer(twice, question('C13', { period: SPAN })))).toMatchObject({ numerator: 8, denominator: 20 });
    const whole = world([cohort({ followed: 30, reached: 9, unit: null, group: null })]);
    expect(cell(answer(whole, question('C13', { period: SPAN })))).toMatchObject({ numerator: 9, denominator: 30 });
  });

  test('are in every cell the sum of their rows', () => {
    const one = fc.record({
      unit: fc.constantFrom(NORTH, SOUTH, WEST),
      group: fc.constantFrom('teacher', 'aks', 'leader'),
      followed: fc.nat(40),
    });
    fc.assert(
      fc.property(fc.uniqueArray(one, { selector: ({ unit, group }) => unit + group, minLength: 1 }), (rows) => {
        const table = answer(
          world(rows.map((values) => cohort({ ...values, reached: Math.floor(values.followed / 3) }))),
          question('C13', { period: SPAN, by: ['unit', 'staff-group'] }),
        );
        for (const { codes, numerator, denominator } of table.cells) {
          const mine = rows.filter(
            ({ unit, group }) => ['Total', unit].includes(codes[0] ?? '') && ['Total', group].includes(codes[1] ?? ''),
          );
          const sum = (of: (followed: number) => number) => mine.reduce((so, { followed }) => so + of(followed), 0);
          expect([numerator, denominator]).toEqual([sum((n) => Math.floor(n / 3)), sum((n) => n)]);
        }
      }),
      { numRuns: 20, seed: 20263 },
    );
  });
});

describe('counts of schools on 1 October', () => {
  const on = { period: { kind: 'day', at: day('2025-12-01') } } as const;
  const counted = (table: Told['table'], unit: string, values: Values): Told => {
    return { table, key: `${unit} ${values['day'] ?? ''}`, values: { day: day('2025-10-01'), unit, ...values } };
  };

  test('hours by the qualified are as GSI has them, and no person stands behind', () => {
    const some = world([
      counted('qualified-hours', NORTH, { hours: 1000, qualifiedHours: 950 }),
      counted('qualified-hours', SOUTH, { hours: 500, qualifiedHours: 400 }),
      counted('qualified-hours', SOUTH, { day: day('2024-10-01'), hours: 9, qualifiedHours: 9 }),
    ]);
    const table = answer(some, question('D2', { ...on, by: ['unit'] }));
    expect(cell(table, SOUTH)).toMatchObject({ numerator: 400, denominator: 500, persons: 0, base: null });
    expect(cell(table, 'Total')).toMatchObject({ numerator: 1350, denominator: 1500 });
    expect(table.notes.map(({ code }) => code)).toContain('as-published-by-gsi');
  });

  test('pupils in special groups stand behind their number, and at least as many staff as posts behind these', () => {
    const some = world([
      counted('special-groups', NORTH, { pupils: 12, positions: 6.5, persons: 9 }),
      counted('special-groups', SOUTH, { pupils: 4, positions: 2.5, persons: null }),
    ]);
    const table = answer(some, question('A11s', { ...on, by: ['unit'] }));
    expect(cell(table, NORTH)).toMatchObject({ numerator: 12, denominator: 6.5, persons: 12, base: 9 });
    expect(cell(table, SOUTH)).toMatchObject({ numerator: 4, denominator: 2.5, persons: 4, base: 3 });
    expect(cell(table, 'Total')).toMatchObject({ numerator: 16, denominator: 9, persons: 16, base: 12 });
  });
});
