import { describe, expect, test } from 'vitest';
import type { RawCell } from '../../analysis/index.ts';
import { cell, rawTable } from '../__data__/raw-tables.ts';
import { publish } from './publish.ts';

const limits = { fewestPersons: 5, smallestBase: 10 };
const states = (table: { readonly rows: readonly { readonly codes: readonly string[]; readonly state: string }[] }) =>
  Object.fromEntries(table.rows.map((row) => [row.codes.join('/'), row.state]));
const stateOf = (metric: Parameters<typeof rawTable>[0], one: RawCell) =>
  publish(rawTable(metric, [one]), limits).rows[0]?.state;

describe('a share beside a known headcount', () => {
  const combined = (implied: readonly number[]) => cell(['a'], 12, { denominator: 40, implied });

  test('is withheld where the headcount of AKS would leave four whose primary post is elsewhere', () => {
    expect([stateOf('A6', combined([5, 7])), stateOf('A6', combined([4, 8]))]).toEqual(['shown', 'withheld']);
  });

  test('is withheld where 60 and over would leave four aged 60 to 62', () => {
    const over = (between: number) => cell(['a'], 12, { denominator: 90, implied: [between] });
    expect([stateOf('A7o', over(5)), stateOf('A7o', over(4))]).toEqual(['shown', 'withheld']);
  });
});

describe('what a total was when it was first told', () => {
  const note = {
    code: 'final-now',
    values: { day: '2026-09-15', before: 12, now: 13, base: 90, fewest: 12, unit: 'share' },
  };
  const notesOf = (between: number) => {
    const raw = rawTable('A7o', [cell(['Total'], 12, { denominator: 90, implied: [between] })]);
    return publish({ ...raw, notes: [{ ...note, code: 'final-now' }] }, limits).notes.map(({ code }) => code);
  };

  test('is told beside the total, and not where the total is withheld', () => {
    expect([notesOf(5), notesOf(4)]).toEqual([['final-now'], []]);
  });
});

describe('a ratio of two groups', () => {
  const span = (persons: number, leaders: number) =>
    cell(['a'], persons, { denominator: leaders * 0.9, persons, base: leaders });

  test('is told of ten leaders and not of nine, however many they lead', () => {
    expect([stateOf('A14', span(300, 10)), stateOf('A14', span(300, 9))]).toEqual(['shown', 'withheld']);
  });

  test('is told of five assistants and not of four', () => {
    const assistants = (persons: number) => cell(['a'], 3.5, { denominator: 40, persons, base: 45 });
    expect([stateOf('A10t', assistants(5)), stateOf('A10t', assistants(4))]).toEqual(['shown', 'withheld']);
  });

  test('has no rest: twelve assistants and fifteen teachers are not three of anybody', () => {
    expect(stateOf('A10t', cell(['a'], 10, { denominator: 14, persons: 12, base: 15 }))).toBe('shown');
  });

  test('is a value per one or per hundred, without an interval', () => {
    const of = (metric: Parameters<typeof rawTable>[0], one: RawCell) =>
      publish(rawTable(metric, [one]), limits).rows[0];
    expect(of('A14', cell(['a'], 300, { denominator: 12, base: 14 }))).toMatchObject({ value: 25, interval: null });
    expect(of('A14a', cell(['a'], 9, { denominator: 300, persons: 12, base: 300 }))).toMatchObject({
      value: 3,
      interval: null,
    });
    expect(of('A10t', cell(['a'], 16, { denominator: 100, persons: 20, base: 110 }))?.value).toBe(16);
    expect(of('A10', cell(['a'], 12, { denominator: 400, persons: 14, base: null }))?.value).toBe(3);
  });

  test('with nothing below the line is not applicable', () => {
    expect(stateOf('A14', cell(['a'], 24, { denominator: 0, base: 0 }))).toBe('not-applicable');
  });

  test('withholds the leaders of a second area where the total would give those of the first away', () => {
    const table = rawTable(
      'A14',
      [
        cell(['a'], 300, { denominator: 11, persons: 300, base: 12 }),
        cell(['b'], 250, { denominator: 3, persons: 250, base: 4 }),
        cell(['c'], 400, { denominator: 14, persons: 400, base: 16 }),
        cell(['Total'], 950, { denominator: 28, persons: 950, base: 32 }),
      ],
      { columns: ['area'] },
    );
    expect(states(publish(table, limits))).toEqual({ a: 'withheld', b: 'withheld', c: 'shown', Total: 'shown' });
  });
});

describe('a figure per pupil', () => {
  test('is told of five persons whatever the number of pupils, since pupils are published', () => {
    const per = (persons: number, pupils: number) => cell(['a'], 2.5, { denominator: pupils, persons, base: null });
    expect([stateOf('A10', per(5, 7)), stateOf('A10', per(4, 700))]).toEqual(['shown', 'withheld']);
  });

  test('is withheld where all full-time equivalents would leave those of four persons', () => {
    const leaving = (persons: number) => cell(['a'], 20, { denominator: 900, base: null, implied: [persons] });
    expect([stateOf('A10', leaving(5)), stateOf('A10', leaving(4))]).toEqual(['shown', 'withheld']);
  });

  test('tells in its note how much few persons work as little as it tells their number', () => {
    const left = (persons: number) => ({ code: 'units-without-pupils', values: { units: 1, persons, fte: 2.4 } });
    const noted = (persons: number) =>
      publish(
        rawTable('A10', [cell(['Total'], 20, { denominator: 900, base: null })], { notes: [left(persons)] }),
        limits,
      ).notes[0]?.values;
    expect(noted(5)).toEqual({ units: 1, persons: 5, fte: 2.4 });
    expect(noted(4)).toEqual({ units: 1, persons: '<5' });
  });
});

describe('figures of schools’ principals', () => {
  const line = (code: string, name: string, counts: readonly [number, number], more: Partial<RawCell>) =>
    cell([code, name], counts[0], { denominator: counts[1], ...more });
  const columns = ['area', 'continuity'] as const;
  const told = (cells: readonly RawCell[]) => publish(rawTable('B13', cells, { columns }), limits);
  const changes = (persons: number, base: number, steady: number) =>
    told([line('a', 'changes', [persons, 20], { persons, base, implied: [steady] })]).rows[0]?.state;

  test('are withheld of one school, which tells of one to three persons', () => {
    const school = told([
      line('a', 'changes', [2, 1], { persons: 2, base: 3, implied: [0] }),
      line('a', 'three-or-more', [1, 1], { persons: 3, base: 3, implied: [0] }),
    ]);
    expect(states(school)).toEqual({ 'a/changes': 'withheld', 'a/three-or-more': 'withheld' });
    const steady = told([line('a', 'changes', [0, 1], { persons: 0, base: 1, implied: [1] })]);
    expect(steady.rows[0]?.state).toBe('withheld');
  });

  test('are told of ten principals, five who came and five who stayed, and of no fewer', () => {
    expect(changes(5, 25, 5)).toBe('shown');
    expect([changes(4, 25, 5), changes(5, 25, 4), changes(5, 9, 5)]).toEqual(['withheld', 'withheld', 'withheld']);
  });

  test('tell nothing of those who are neither, since whoever came and whoever went are both among them', () => {
    expect(changes(12, 14, 0)).toBe('shown');
  });

  test('are a rate with an exact interval, and a share of schools with Wilson’s', () => {
    const rows = told([
      line('a', 'changes', [18, 20], { persons: 18, base: 38, implied: [8] }),
      line('a', 'three-or-more', [5, 20], { persons: 15, base: 38, implied: [23] }),
    ]).rows;
    expect(rows.map(({ value }) => value)).toEqual([0.9, 0.25]);
    expect(rows[0]?.interval?.low).toBeCloseTo(10.668 / 20, 4);
    expect(rows[1]?.interval?.low).toBeCloseTo(0.1119, 4);
  });

  test('withhold a second area where the whole would give away the schools of the first', () => {
    const area = (code: string, schools: number, persons: number) =>
      line(code, 'changes', [persons, schools], { persons, base: persons * 2, implied: [0] });
    const table = told([area('a', 2, 2), area('b', 12, 12), area('c', 15, 14), area('Total', 29, 28)]);
    expect(states(table)).toEqual({
      'a/changes': 'withheld',
      'b/changes': 'withheld',
      'c/changes': 'shown',
      'Total/changes': 'shown',
    });
  });
});

describe('a median of time that some have not ended yet', () => {
  const tenure = (ended: number, running: number, value: number | null = 5.4) =>
    cell(['a'], ended, {
      denominator: ended + running,
      persons: ended,
      base: ended + running,
      implied: [running],
      estimate: { value, low: 4.1, high: value === null ? null : 7 },
    });

  test('carries how many were followed, how many had ended, and its interval', () => {
    const [row] = publish(rawTable('B13m', [tenure(20, 12)]), limits).rows;
    expect(row).toMatchObject({ numerator: 20, denominator: 32, value: 5.4, state: 'shown' });
    expect(row?.interval).toEqual({ low: 4.1, high: 7, level: 0.95 });
  });

  test('that is not reached is shown without a value, which is another thing than nothing to tell', () => {
    const [row] = publish(rawTable('B13m', [tenure(6, 30, null)]), limits).rows;
    expect(row).toMatchObject({ numerator: 6, denominator: 36, value: null, interval: null, state: 'shown' });
    const none = cell(['a'], 0, { denominator: 0, base: 0, estimate: { value: null, low: null, high: null } });
    expect(stateOf('B13m', none)).toBe('not-applicable');
  });

  test('is told of ten, of five that ended and five that run, and of no fewer', () => {
    expect([stateOf('B13m', tenure(5, 5)), stateOf('B13m', tenure(0, 10, null))]).toEqual(['shown', 'shown']);
    const few = [tenure(4, 8), tenure(8, 4), tenure(5, 4)].map((one) => stateOf('B13m', one));
    expect(few).toEqual(['withheld', 'withheld', 'withheld']);
  });

  test('adds up over areas in both its numbers, so that one withheld takes another with it', () => {
    const area = (code: string, ended: number, running: number) => ({ ...tenure(ended, running), codes: [code] });
    const cells = [area('a', 2, 5), area('b', 8, 9), area('c', 10, 12), area('Total', 20, 26)];
    expect(states(publish(rawTable('B13m', cells, { columns: ['area'] }), limits))).toEqual({
      a: 'withheld',
      b: 'withheld',
      c: 'shown',
      Total: 'shown',
    });
  });
});

test('a note beside lines of one cell does not tell the withheld whole', () => {
  const notes = [{ code: 'unassigned-share', values: { persons: 0, of: 12 } }];
  const cells = ['stayer', 'leaver'].map((outcome) => cell(['Total', outcome], 4, { denominator: 8 }));
  const table = publish(rawTable('B12', cells, { columns: ['staff-group', 'outcome'], notes }), limits);
  expect(table.notes[0]?.values).toEqual({ persons: 0, of: '≥5' });
});
