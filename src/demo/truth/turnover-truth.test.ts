import { describe, expect, test } from 'vitest';
import type { DimensionId } from '../../terms/index.ts';
import { A, B, between, C, day, person, world } from './__data__/hand-made-persons.ts';
import type { TruthMetric, TruthRow, TruthWorld } from './question.ts';

describe('B2 and B3, a year later', () => {
  const year = (metric: TruthMetric, of: TruthWorld, by: DimensionId[] = []): TruthRow[] =>
    between(metric, of, ['2020-10-01', '2021-10-01'], by);

  test('who ends on 30 September has left, who ends on 1 October has not', () => {
    const persons = [
      person([{ from: '2019-01-01', last: '2021-09-30' }]),
      person([{ from: '2019-01-01', last: '2021-10-01' }]),
    ];
    expect(year('B2', world(persons))).toEqual([{ dims: {}, numerator: 1, denominator: 2 }]);
  });

  test('a hole over the second day is bridged when it is short', () => {
    const short = person([{ from: '2019-01-01', last: '2021-09-25' }, { from: '2021-10-10' }]);
    const long = person([{ from: '2019-01-01', last: '2021-09-25' }, { from: '2021-10-11' }]);
    const summer = person([{ from: '2019-01-01', last: '2021-07-31' }, { from: '2021-10-02' }]);
    const late = person([{ from: '2019-01-01', last: '2021-07-31' }, { from: '2021-10-03' }]);
    expect(year('B2', world([short]))[0]?.numerator).toBe(0);
    expect(year('B2', world([long]))[0]?.numerator).toBe(1);
    expect(year('B2', world([summer]))[0]?.numerator).toBe(0);
    expect(year('B2', world([late]))[0]?.numerator).toBe(1);
  });

  test('who was in a hole on the first day is not in the base', () => {
    const one = person([{ from: '2019-01-01', last: '2020-09-25' }, { from: '2020-10-05' }]);
    expect(year('B2', world([one]))[0]).toEqual({ dims: {}, numerator: 0, denominator: 0 });
  });

  test('who went to another school has left the school and not the owner', () => {
    const one = person([
      { from: '2019-01-01', last: '2021-07-31' },
      { from: '2021-08-01', unit: B },
    ]);
    expect(year('B2', world([one]), ['unit'])).toEqual([{ dims: { unit: A }, numerator: 0, denominator: 1 }]);
    expect(year('B3', world([one]), ['unit'])).toEqual([{ dims: { unit: A }, numerator: 1, denominator: 1 }]);
  });

  test('who went along to a successor has not moved, through a chain and into any part of a split', () => {
    const one = person([
      { from: '2019-01-01', last: '2021-07-31' },
      { from: '2021-08-01', unit: C },
    ]);
    const chain = [
      { from: A, to: B, day: day('2021-01-01') },
      { from: A, to: '300000009', day: day('2021-01-01') },
      { from: B, to: C, day: day('2021-08-01') },
    ];
    expect(year('B3', world([one], chain))[0]?.numerator).toBe(0);
    expect(year('B3', world([one], chain.slice(0, 2)))[0]?.numerator).toBe(1);
  });

  test('a succession after the second day does not count yet', () => {
    const one = person([
      { from: '2019-01-01', last: '2021-07-31' },
      { from: '2021-08-01', unit: C },
    ]);
    expect(year('B3', world([one], [{ from: A, to: C, day: day('2021-10-02') }]))[0]?.numerator).toBe(1);
    expect(year('B3', world([one], [{ from: A, to: C, day: day('2021-10-01') }]))[0]?.numerator).toBe(0);
  });

  test('an unknown place at either date is not a move', () => {
    const to = person([
      { from: '2019-01-01', last: '2021-07-31' },
      { from: '2021-08-01', unit: 'unassigned' },
    ]);
    const from = person([{ from: '2019-01-01', unit: 'unassigned', last: '2021-07-31' }, { from: '2021-08-01' }]);
    expect(year('B3', world([to, from]))[0]).toEqual({ dims: {}, numerator: 0, denominator: 2 });
  });

  test('in a bridged hole on the second day the last school before it counts', () => {
    const one = person([
      { from: '2019-01-01', last: '2021-09-25', unit: A },
      { from: '2021-10-05', unit: B },
    ]);
    expect(year('B3', world([one]))[0]?.numerator).toBe(0);
  });

  test('hourly work on the second day is not staying', () => {
    const one = person([
      { from: '2019-01-01', last: '2021-07-31' },
      { from: '2021-08-01', terms: 'hourly' },
    ]);
    expect(year('B2', world([one]))[0]?.numerator).toBe(1);
  });
});
