import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answer,
  between,
  cell,
  NORTH,
  question,
  refusalOf,
  SOUTH,
  schools,
  WEST,
} from '../../../../test/analysis/asking.ts';
import { leavingWorld } from '../../../../test/analysis/leaving-world.ts';
import { day, row, type SmallWorld, type WorldPerson, type WorldRow } from '../../../../test/analysis/small-world.ts';
import type { Question } from '../../question.ts';
import type { RawTable } from '../../raw-table.ts';

const notes = (table: RawTable, code: string) => table.notes.find((note) => note.code === code)?.values;
const born = (birthYear: number): WorldPerson => ({ birthYear, birthMonth: 1, sex: 'f' });
const world = (rows: readonly WorldRow[], persons: readonly WorldPerson[], more: Partial<SmallWorld> = {}) =>
  schools({ rows, persons, ...more });
const numbers = (table: RawTable) => table.cells.map(({ codes, numerator }) => [...codes, numerator]);

/** Somebody who leaves every summer from 2012 on, so that the source tells of leavers all the way. */
const yearly = Array.from({ length: 14 }, (_, i) => row(i, WEST, `2005-08-01/${2012 + i}-07-01`));
const leavers = yearly.map(() => born(1990));

describe('expected retirement', () => {
  /** At 64 on 1 October: four a year, of whom one retires within the year; at 65 there is nobody. */
  const cohorts = [2020, 2021, 2022, 2023, 2024].flatMap((year, i) =>
    [0, 1, 2, 3].map((n) => ({
      who: born(year - 64),
      row: row(14 + 4 * i + n, NORTH, n === 0 ? `2000-08-01/${year + 1}-06-01` : `${year}-09-01/${year}-12-01`, {
        ...(n === 0 ? { endReason: 'retired' } : { endReason: 'resigned' }),
      }),
    })),
  );
  const now = [born(1961), born(1961), born(1985), { birthYear: 0, birthMonth: 0, sex: 'm' as const }];
  const staff = now.map((_, i) => row(34 + i, SOUTH, '2025-08-15/'));
  const retiring = world(
    [...yearly, ...cohorts.map((one) => one.row), ...staff],
    [...leavers, ...cohorts.map(({ who }) => who), ...now],
  );
  const asked = question('A8', { by: ['unit'], period: { kind: 'day', at: day('2025-10-01') } });

  test('is a sum of chances by age, of those whose birth is known', () => {
    const table = answer(retiring, asked);
    // q(64) = 5 / 20, borrowed by every age above; below nobody retired. Two at 64: 2 · (1 − 0.75⁵) = 1.5254.
    const told = { numerator: 1.5254, denominator: 3, persons: 3, base: 3, implied: [2, 1] };
    expect(cell(table, SOUTH)).toMatchObject(told);
    expect(notes(table, 'pooled-years')).toEqual({ years: 5, from: '2020-10-01', to: '2025-10-01' });
    expect(notes(table, 'birth-unknown')).toEqual({ persons: 1 });
    const [south, total] = [cell(table, SOUTH), cell(table, 'Total')];
    expect(south?.numerator).toBe(total?.numerator);
    expect(south?.estimate?.value).toBe((south?.numerator ?? 0) / 3);
  });

  test('is out of fewer years where the source reaches no further back, and says so; of none it is not delivered', () => {
    const on = (text: string) => answer(retiring, { ...asked, period: { kind: 'day', at: day(text) } });
    expect(notes(on('2015-07-01'), 'short-history')).toEqual({ years: 3, wanted: 5 });
    expect(cell(on('2013-07-01'), 'Total')?.delivered).toBe(true);
    expect(cell(on('2013-06-30'), 'Total')).toMatchObject({ delivered: false, estimate: { value: null } });
  });

  test('is of the whole owner’s hazards, whatever is filtered', () => {
    const only = answer(retiring, { ...asked, where: [{ dimension: 'unit', codes: [SOUTH] }] });
    expect(cell(only, SOUTH)).toEqual(cell(answer(retiring, asked), SOUTH));
  });
});

describe('why they left', () => {
  const rows = [
    row(14, NORTH, '2020-08-01/2025-01-01', { endReason: 'resigned' }),
    row(15, NORTH, '2024-02-01/2025-01-31', { endReason: 'resigned' }),
    row(16, NORTH, '2020-08-01/2025-06-01', { endReason: 'resigned', contract: 'temporary' }),
    row(17, NORTH, '2020-08-01/2025-06-01', { endReason: 'retired' }),
    row(18, NORTH, '2020-08-01/2025-06-01', { endReason: 'reorganised' }),
    row(19, NORTH, '2020-08-01/2025-06-01', { endReason: 'payroll-system-changed' }),
    row(20, NORTH, '2020-08-01/'),
  ];
  const left = world([...yearly, ...rows], [...leavers, ...rows.map(() => born(1980))]);
  const period = between('2024-10-01', '2025-10-01');

  test('is told in lines; established is permanent with a completed year on the last day', () => {
    const table = answer(left, question('B5', { period, where: [{ dimension: 'unit', codes: [NORTH] }] }));
    expect(table.columns).toEqual(['reason']);
    expect(numbers(table)).toEqual([
      ['voluntary', 3],
      ['voluntary-established', 1],
      ['retired', 1],
      ['contract-ended', 0],
      ['other-told', 1],
      ['not-said', 1],
    ]);
    expect(notes(table, 'no-reason-told')).toEqual({ persons: 1, of: 6 });
  });

  test('the reason of the last end counts where somebody was back in between', () => {
    const twice = [
      row(14, NORTH, '2020-08-01/2024-11-01', { endReason: 'resigned' }),
      row(14, NORTH, '2025-02-01/2025-06-01', { endReason: 'contract-ended' }),
    ];
    const table = answer(
      world([...yearly, ...twice], [...leavers, born(1980)]),
      question('B5', { period, by: ['unit'] }),
    );
    expect(cell(table, NORTH, 'contract-ended')?.numerator).toBe(1);
    expect(cell(table, NORTH, 'voluntary')?.numerator).toBe(0);
  });

  test('adds up to those who left the owner, in every cell', () => {
    const asked = { by: ['unit', 'contract'], period: between('2022-10-01', '2023-10-01') } satisfies Partial<Question>;
    fc.assert(
      fc.property(leavingWorld, (some) => {
        const [why, gone] = [answer(some, question('B5', asked)), answer(some, question('B2', asked))];
        const sums = gone.cells.map(({ codes }) =>
          ['voluntary', 'retired', 'contract-ended', 'other-told', 'not-said'].reduce(
            (sum, line) => sum + (cell(why, ...codes, line)?.numerator ?? Number.NaN),
            0,
          ),
        );
        expect(sums).toEqual(gone.cells.map(({ numerator }) => numerator));
      }),
      { seed: 20265, numRuns: 40 },
    );
  });
});

describe('early exit', () => {
  const rows = [
    row(14, NORTH, '2022-08-01/2023-08-01', { contract: 'temporary' }),
    row(15, NORTH, '2022-08-01/2023-08-02'),
    row(16, NORTH, '2022-08-01/'),
    row(17, NORTH, '2022-08-01/2025-01-01'),
  ];
  const begun = world([...yearly, ...rows], [...leavers, ...rows.map(() => born(1980))]);

  test('is one less staying after 12 and 24 months; a contract of exactly a year has ended within it', () => {
    const table = answer(begun, question('B9', { by: ['contract'], period: between('2022-08-01', '2023-08-01') }));
    expect(cell(table, 'Total', '12')).toMatchObject({ numerator: 1, denominator: 4, estimate: { value: 0.25 } });
    expect(cell(table, 'Total', '24')).toMatchObject({ numerator: 2, denominator: 4, estimate: { value: 0.5 } });
    expect(cell(table, 'permanent', '12')).toMatchObject({ numerator: 0, denominator: 3, estimate: { value: 0 } });
    expect(cell(table, 'temporary', '12')).toMatchObject({ numerator: 1, denominator: 1, estimate: { value: 1 } });
  });

  test('is by default of the latest August to July whose entrants are all followed a year', () => {
    expect(answer(begun, question('B9')).period).toEqual({ from: '2023-08-01', to: '2024-08-01' });
  });
});

describe('what first happened', () => {
  const rows = [
    row(14, NORTH, '2018-08-01/2019-02-01', { endReason: 'resigned' }),
    row(15, NORTH, '2018-08-01/2019-08-01'),
    row(15, SOUTH, '2019-08-01/2020-01-01'),
    row(16, NORTH, '2018-08-01/2020-08-01'),
    row(16, NORTH, '2020-08-01/', { position: '3310101' }),
    row(17, NORTH, '2018-08-01/2020-08-01', { endReason: 'retired' }),
    row(18, NORTH, '2018-08-01/'),
    row(19, NORTH, '2018-08-01/2019-01-01', { position: '3310101' }),
    row(19, SOUTH, '2019-01-01/2019-03-01', { position: '3310101' }),
  ];
  const positions = [
    { position: '3310101', subgroup: 'leader', from: day('1900-01-01'), to: day('2100-01-01') },
  ] as const;
  const persons = [...leavers, ...[14, 15, 16, 17, 18, 19].map(() => born(1980))];
  const careers = (more: Partial<SmallWorld> = {}) => world([...yearly, ...rows], persons, { positions, ...more });
  const asked = question('B11', { period: between('2018-08-01', '2019-08-01') });
  const firstBy = (table: RawTable, years: string) =>
    Object.fromEntries(
      table.cells.filter(({ codes }) => codes[0] === years).map((one) => [one.codes[1], one.numerator]),
    );

  test('counts once, with what came first', () => {
    const table = answer(careers(), asked);
    expect(table.columns).toEqual(['years', 'cause']);
    expect(firstBy(table, '1')).toEqual({
      'left-owner': 1,
      'other-school': 2,
      'leader-post': 0,
      retired: 0,
      'still-there': 3,
    });
    expect(firstBy(table, '3')).toEqual({
      'left-owner': 1,
      'other-school': 2,
      'leader-post': 1,
      retired: 1,
      'still-there': 1,
    });
  });

  test('a school that had followed by then is the same school', () => {
    const merged = (text: string) =>
      answer(careers({ successions: [{ from: NORTH, to: SOUTH, day: day(text) }] }), asked);
    expect(firstBy(merged('2019-01-01'), '3')).toMatchObject({ 'other-school': 0, 'left-owner': 3 });
    expect(firstBy(merged('2019-01-02'), '3')).toMatchObject({ 'other-school': 1, 'left-owner': 2 });
  });

  test('the shares and those still there are everybody, after every number of years and in every cell', () => {
    fc.assert(
      fc.property(leavingWorld, (some) => {
        const table = answer(some, question('B11', { by: ['unit'], period: between('2013-08-01', '2021-08-01') }));
        const sums = new Map<string, number>();
        for (const { codes, estimate } of table.cells) {
          const key = `${codes[0]} ${codes[1]}`;
          if (estimate?.value !== null) sums.set(key, (sums.get(key) ?? 0) + (estimate?.value ?? Number.NaN));
        }
        for (const sum of sums.values()) expect(sum).toBeCloseTo(1, 12);
      }),
      { seed: 20266, numRuns: 40 },
    );
  });
});

describe('staying after 60', () => {
  const rows = [
    row(14, NORTH, '2000-08-01/2024-05-01', { endReason: 'retired' }),
    row(15, NORTH, '2000-08-01/'),
    row(16, SOUTH, '2000-08-01/2023-12-01', { endReason: 'died' }),
    row(17, SOUTH, '2000-08-01/2025-11-01', { endReason: 'retired' }),
  ];
  const old = world([...yearly, ...rows], [...leavers, born(1961), born(1961), born(1957), born(1960)]);
  const asked = { period: between('2024-10-01', '2025-10-01') };

  test('counts somebody in each year she was there on the first day of, a year older each time', () => {
    const table = answer(old, question('B14', asked));
    // Born 1961: 59 to 63 in five years, the one leaves at 62; born 1957: 63 to 66; born 1960: 60 to 64.
    const at = (age: string) => [cell(table, age)?.numerator, cell(table, age)?.denominator];
    expect([at('60'), at('61'), at('62'), at('63'), at('66')]).toEqual([
      [3, 3],
      [3, 3],
      [2, 3],
      [3, 3],
      [0, 1],
    ]);
    expect(cell(table, '62-66')).toMatchObject({ numerator: 8, denominator: 10, persons: 3, base: 4, implied: [2] });
  });

  test('the ages from 62 to 66 are those five added', () => {
    const table = answer(old, question('B14', asked));
    const five = ['62', '63', '64', '65', '66'].map((age) => cell(table, age)?.denominator ?? 0);
    expect(cell(table, '62-66')?.denominator).toBe(five.reduce((sum, one) => sum + one, 0));
  });

  test('the median age at exit is of those who left at 60 or over and were not back', () => {
    const table = answer(old, question('B14m', { ...asked, by: ['unit'] }));
    expect(cell(table, 'Total')).toMatchObject({ numerator: 64.5, persons: 2 });
    expect(notes(table, 'median-of')).toEqual({ persons: 2 });
    expect(cell(table, NORTH)).toMatchObject({ numerator: 63, persons: 1 });
    expect(cell(table, SOUTH)).toMatchObject({ numerator: 66, persons: 1 });
  });
});

describe('the staying curve', () => {
  test('is one at most along one dimension, of six codes at most', () => {
    const both = question('B10c', { by: ['unit', 'sex'] });
    expect(refusalOf(world(yearly, leavers), both)).toBe('too-many-curves');
    const subgroups = ['3310108', '7962', '9999', '5131128', '3310101', '2341104', '3320110', '3340106'];
    const many = subgroups.map((position, i) => row(14 + i, NORTH, '2020-08-01/', { position }));
    const positions = subgroups.map((position, i): SmallWorld['positions'][number] => ({
      position,
      subgroup:
        (['bibliotek', 'drift', 'barnehage', 'sensor', 'leader', 'aks', 'team', 'teacher'] as const)[i] ?? 'other',
      from: day('1900-01-01'),
      to: day('2100-01-01'),
    }));
    const crowd = world([...yearly, ...many], [...leavers, ...many.map(() => born(1980))], { positions });
    expect(refusalOf(crowd, question('B10c', { by: ['staff-subgroup'] }))).toBe('too-many-curves');
  });

  test('tells by which month half have left, and tests groups against each other', () => {
    const rows = Array.from({ length: 24 }, (_, i) =>
      row(14 + i, i % 2 === 0 ? NORTH : SOUTH, i % 2 === 0 ? `2020-08-01/202${1 + (i % 3)}-02-01` : '2020-08-03/'),
    );
    const pair = world([...yearly, ...rows], [...leavers, ...rows.map(() => born(1980))]);
    const table = answer(pair, question('B10c', { by: ['unit'], period: between('2020-08-01', '2021-08-01') }));
    // R 4.2.2, survival 3.5-3: survfit(Surv(months, rep(1, 12)) ~ 1, conf.type = 'log-log'): median 18, 6 to NA.
    const named = { column: 'unit', group: NORTH, name: `Skole ${NORTH}` };
    expect(table.notes).toContainEqual({ code: 'median-staying', values: { months: 18, low: 6, ...named } });
    const south = { column: 'unit', group: SOUTH, name: `Skole ${SOUTH}` };
    expect(table.notes).toContainEqual({ code: 'median-not-reached', values: south });
    expect(notes(table, 'log-rank')).toMatchObject({ groups: 2, freedom: 1, p: 0 });
  });
});
