import { describe, expect, test } from 'vitest';
import type { RawCell } from '../analysis/index.ts';
import { cell, rawTable } from './__data__/raw-tables.ts';
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
