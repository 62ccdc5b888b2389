import { describe, expect, test } from 'vitest';
import { answer, between, cell, NORTH, question, SOUTH, schools } from '../../../../test/analysis/asking.ts';
import { day, factsOfWorld, row, type WorldRow } from '../../../../test/analysis/small-world.ts';
import { OPEN_END } from '../../../terms/index.ts';
import { buildDataset } from '../../read-model/build-dataset.ts';
import { viewOf } from '../../read-model/view.ts';
import { historyOf } from './history.ts';

const someone = { birthYear: 1980, birthMonth: 3, sex: 'f' } as const;
const world = (rows: readonly WorldRow[]) => schools({ rows, persons: Array.from({ length: 60 }, () => someone) });

function begins(rows: readonly WorldRow[]): number {
  const view = viewOf(buildDataset(factsOfWorld(world(rows))), null);
  return view === null ? 0 : historyOf(view).begins;
}

/** So many persons from a place on, all employed in the same days. */
const people = (first: number, count: number, days: string, more: Partial<WorldRow> = {}) =>
  Array.from({ length: count }, (_, i) => row(first + i, NORTH, days, more));

describe('history begins', () => {
  test('with the first who left for good: not with an end after which somebody is back', () => {
    const back = [row(0, NORTH, '2010-08-01/2013-01-01'), row(0, NORTH, '2020-08-01/')];
    expect(begins([...back, row(1, NORTH, '2012-08-01/2019-03-01')])).toBe(day('2019-03-01'));
  });

  test('not with somebody who goes on by the hour', () => {
    const hourly = row(0, NORTH, '2014-01-01/', { terms: 'hourly' });
    expect(begins([row(0, NORTH, '2010-08-01/2014-01-01'), hourly, row(1, NORTH, '2012-08-01/2019-03-01')])).toBe(
      day('2019-03-01'),
    );
  });

  test('after a stray leaver with the next: a year without any is longer than an owner goes without', () => {
    const stray = row(0, NORTH, '1999-08-01/2003-01-01');
    const yearly = [row(1, NORTH, '2012-08-01/2018-03-01'), row(2, NORTH, '2012-08-01/2019-03-02')];
    expect(begins([stray, ...yearly])).toBe(day('2018-03-01'));
    expect(begins([stray, yearly[0] as WorldRow, row(2, NORTH, '2012-08-01/2019-03-03')])).toBe(day('2019-03-03'));
  });

  test('never where nobody has left, or is only known to leave later on', () => {
    expect(begins([row(0, NORTH, '2012-08-01/'), row(1, NORTH, '2012-08-01/2026-07-31')])).toBe(OPEN_END);
  });

  test('after a day on which most of the employed begin together, were there leavers before it', () => {
    const before = [row(50, SOUTH, '2012-08-01/2019-03-01'), ...people(51, 5, '2016-08-01/')];
    expect(begins([...before, ...people(0, 20, '2020-01-01/')])).toBe(day('2020-01-02'));
    expect(begins([...before, ...people(0, 19, '2020-01-01/')])).toBe(day('2019-03-01'));
    expect(begins([...before, ...people(0, 20, '2020-01-01/'), ...people(20, 20, '2017-08-01/')])).toBe(
      day('2019-03-01'),
    );
  });
});

describe('a file whose histories begin in the middle of people’s jobs', () => {
  /** Ten who have been there since a day, five who came in August 2016, of whom four left within the year. */
  const since = (from: string) => [
    ...people(0, 10, `${from}/`),
    row(20, NORTH, `${from}/2016-08-01`),
    ...people(10, 4, '2016-08-01/2017-06-30'),
    row(14, NORTH, '2016-08-01/'),
  ];
  const period = between('2012-08-01', '2017-08-01');

  test.each([
    ['with their true first days', '2012-08-01'],
    ['with the day on which the system was taken into use', '2015-08-01'],
  ])('must not overstate staying: who was employed %s when it begins is no entrant', (_, from) => {
    const table = answer(world(since(from)), question('B10', { period }));
    expect(cell(table, '1')).toMatchObject({ numerator: 1, denominator: 5, estimate: { value: 0.2 } });
    expect(cell(table, '5')).toMatchObject({ numerator: 1, denominator: 5, estimate: { value: 0.2 } });
    const told = table.notes.find(({ code }) => code === 'history-begins')?.values;
    expect(told).toEqual({ persons: 11, day: '2016-08-01' });
  });

  test('is one extract only: nobody has left, and nothing is said of who stays', () => {
    const table = answer(world(people(0, 10, '2015-08-01/')), question('B10', { period }));
    expect(cell(table, '1')).toMatchObject({ denominator: 0, estimate: { value: null } });
    expect(table.notes).toContainEqual({ code: 'no-leavers-told', values: { persons: 10 } });
  });

  test('lets those employed when it begins into the curve with the tenure they had then', () => {
    const more = [...people(30, 4, '2016-08-01/2017-06-30'), row(34, NORTH, '2016-08-01/')];
    const table = answer(world([...since('2012-08-01'), ...more]), question('B10c'));
    expect(table.period).toEqual({ from: '2016-08-01', to: '2025-12-02' });
    expect(cell(table, '12')).toMatchObject({ numerator: 8, denominator: 2, estimate: { value: 0.2 } });
    expect(cell(table, '48')).toMatchObject({ numerator: 0, denominator: 12, estimate: { value: 0.2 } });
    expect(table.notes).toContainEqual({ code: 'late-entry', values: { persons: 10, day: '2016-08-01' } });
  });

  test('starts a curve where ten are followed, where fewer are before', () => {
    const table = answer(world(since('2012-08-01')), question('B10c'));
    expect(cell(table, '36')?.estimate?.value).toBe(null);
    expect(cell(table, '48')).toMatchObject({ denominator: 11, estimate: { value: 1 } });
    expect(table.notes).toContainEqual({ code: 'curve-starts', values: { months: 48 } });
  });

  test('leaves out of the curve those whose first day is only the day on which the data begin', () => {
    const rows = [
      ...people(0, 30, '2015-08-01/'),
      row(40, NORTH, '2015-08-01/2016-08-01'),
      row(41, SOUTH, '2016-09-01/'),
    ];
    const table = answer(world(rows), question('B10c'));
    expect(cell(table, '0')).toMatchObject({ denominator: 1 });
    expect(cell(table, '60')).toMatchObject({ denominator: 1 });
    expect(table.notes).toContainEqual({ code: 'unknown-start', values: { persons: 30 } });
  });
});
