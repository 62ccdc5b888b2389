import { describe, expect, test } from 'vitest';
import { cutsOf, stretchesOf } from './break-layout.ts';
import type { ChartBreak } from './chart-data.ts';

const broken = (day: string, of: readonly string[] | null = null): ChartBreak => ({ key: day, day, label: day, of });
const DAYS = ['2019-10-01', '2020-10-01', '2021-10-01', '2022-10-01'];
const PAIRS = ['2018-10-01/2019-10-01', '2019-10-01/2020-10-01', '2020-10-01/2021-10-01', '2021-10-01/2022-10-01'];
const ofDays = { key: 'teacher', kind: 'day' } as const;

describe('a line over days', () => {
  test('is one stretch without a break', () => {
    expect(stretchesOf(DAYS, [], ofDays)).toEqual([{ from: 0, to: 4, older: false }]);
  });

  test('is cut between the two days a break lies between, and grey before it', () => {
    expect(cutsOf(DAYS, [broken('2021-01-01')], 'day')).toMatchObject([{ after: 1 }]);
    expect(stretchesOf(DAYS, [broken('2021-01-01')], ofDays)).toEqual([
      { from: 0, to: 2, older: true },
      { from: 2, to: 4, older: false },
    ]);
  });

  test('is whole where the break lies before the first or after the last day, or on the first', () => {
    const outside = [broken('2019-01-01'), broken('2019-10-01'), broken('2022-10-02')];
    expect(cutsOf(DAYS, outside, 'day')).toEqual([]);
    expect(stretchesOf(DAYS, outside, ofDays)).toHaveLength(1);
  });

  test('is not cut by the break of another line', () => {
    expect(stretchesOf(DAYS, [broken('2021-01-01', ['leader'])], ofDays)).toHaveLength(1);
    expect(stretchesOf(DAYS, [broken('2021-01-01', ['teacher'])], ofDays)).toHaveLength(2);
  });

  test('with two breaks is grey before the newest', () => {
    const older = stretchesOf(DAYS, [broken('2020-01-01'), broken('2022-01-01')], ofDays).map((one) => one.older);
    expect(older).toEqual([true, true, false]);
  });
});

test('a pair of days that holds the break stands alone, grey, with the break drawn after it', () => {
  const inside = [broken('2020-01-01')];
  expect(cutsOf(PAIRS, inside, 'two-days')).toMatchObject([{ after: 1 }]);
  expect(stretchesOf(PAIRS, inside, { key: '', kind: 'two-days' })).toEqual([
    { from: 0, to: 1, older: true },
    { from: 1, to: 2, older: true },
    { from: 2, to: 4, older: false },
  ]);
});

test('whole years that meet on the day of the break are cut there and nowhere else', () => {
  const years = ['2019-08-01/2020-08-01', '2020-08-01/2021-08-01', '2021-08-01/2022-08-01'];
  expect(stretchesOf(years, [broken('2020-08-01')], { key: '', kind: 'period' })).toEqual([
    { from: 0, to: 1, older: true },
    { from: 1, to: 3, older: false },
  ]);
});
