import { describe, expect, test } from 'vitest';
import type { DimensionId } from '../../terms/index.ts';
import { A, B, between, codes, day, person, world } from './__data__/hand-made-persons.ts';
import type { TruthPerson } from './question.ts';

describe('B6, the balance of a school year', () => {
  const year = (persons: readonly TruthPerson[], by: DimensionId[] = []): Record<string, number> =>
    codes(between('B6', world(persons), ['2020-08-01', '2021-08-01'], by));

  test('a contract that ends 31 July is an exit of the school year that ends that day', () => {
    const one = [person([{ from: '2019-08-15', last: '2021-07-31' }])];
    expect(year(one)).toEqual({ start: 1, exits: 1 });
    expect(codes(between('B6', world(one), ['2021-08-01', '2022-08-01']))).toEqual({});
  });

  test('the first spell is a hire, a later one a return, and a bridged summer neither', () => {
    const fresh = person([{ from: '2020-08-01' }]);
    const back = person([{ from: '2017-01-01', last: '2018-01-01' }, { from: '2020-09-01' }]);
    const bridged = person([{ from: '2018-01-01', last: '2020-07-31' }, { from: '2020-08-17' }]);
    expect(year([fresh])).toEqual({ hires: 1, end: 1 });
    expect(year([back])).toEqual({ returns: 1, end: 1 });
    expect(year([bridged])).toEqual({ start: 1, end: 1 });
  });

  test('who starts on the first day is a hire and not part of the start; who starts on the last boundary is neither', () => {
    expect(year([person([{ from: '2020-07-31' }])])).toEqual({ start: 1, end: 1 });
    expect(year([person([{ from: '2021-08-01' }])])).toEqual({});
  });

  test('moving between cells is out of the one and into the other, and nothing in the total', () => {
    const one = person([
      { from: '2019-01-01', last: '2020-12-31' },
      { from: '2021-01-01', unit: B },
    ]);
    expect(year([one], ['unit'])).toEqual({
      [`${A}/start`]: 1,
      [`${A}/transfers-out`]: 1,
      [`${B}/transfers-in`]: 1,
      [`${B}/end`]: 1,
    });
    expect(year([one])).toEqual({ start: 1, end: 1 });
  });

  test('a move on the first day belongs to the year before', () => {
    const one = person([
      { from: '2019-01-01', last: '2020-07-31' },
      { from: '2020-08-01', unit: B },
    ]);
    expect(year([one], ['unit'])).toEqual({ [`${B}/start`]: 1, [`${B}/end`]: 1 });
    expect(codes(between('B6', world([one]), ['2019-08-01', '2020-08-01'], ['unit']))).toMatchObject({
      [`${A}/transfers-out`]: 1,
      [`${B}/transfers-in`]: 1,
      [`${B}/end`]: 1,
    });
  });

  test('growing older and having been here longer are transfers between bands', () => {
    const one = person([{ from: '2019-02-10' }], { birth: { year: 1971, month: 3 } });
    expect(year([one], ['age-band'])).toEqual({
      '40-49/start': 1,
      '40-49/transfers-out': 1,
      '50-54/transfers-in': 1,
      '50-54/end': 1,
    });
    expect(year([person([{ from: '2020-02-10' }])], ['tenure'])).toEqual({
      '<1/start': 1,
      '<1/transfers-out': 1,
      '1-2/transfers-in': 1,
      '1-2/end': 1,
    });
  });

  test('who leaves and comes back within the year has left and returned, and passes through the memo of leave once', () => {
    const one = person([{ from: '2018-01-01', last: '2020-10-31' }, { from: '2021-03-01' }], {
      leaves: [{ from: day('2020-07-01'), to: day('2020-08-15') }],
    });
    expect(year([one])).toEqual({ start: 1, 'memo-leave-start': 1, exits: 1, returns: 1, end: 1 });
  });
});
