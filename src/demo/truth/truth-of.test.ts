import { describe, expect, test } from 'vitest';
import { A, B, C, codes, person, stock } from './__data__/hand-made-persons.ts';

describe('A1, persons on a day', () => {
  test('the last day employed counts and the day after does not', () => {
    const one = [person([{ from: '2020-01-01', last: '2020-05-31' }])];
    expect(stock('A1', one, '2020-05-31')[0]?.numerator).toBe(1);
    expect(stock('A1', one, '2020-06-01')[0]?.numerator).toBe(0);
  });

  test('a person with two posts is one person, in the unit of the larger post', () => {
    const one = [
      person([
        { from: '2020-01-01', unit: B, percent: 6000 },
        { from: '2019-01-01', percent: 4000 },
      ]),
    ];
    expect(codes(stock('A1', one, '2020-10-01', ['unit']))).toEqual({ [B]: 1 });
  });

  test('at equal shares the permanent post goes before the earlier one', () => {
    const one = [
      person([
        { from: '2019-01-01', percent: 5000, contract: 'temporary' },
        { from: '2020-01-01', unit: B, percent: 5000 },
      ]),
    ];
    expect(codes(stock('A1', one, '2020-10-01', ['unit']))).toEqual({ [B]: 1 });
  });

  test('at equal shares a temporary post goes before one whose form is unknown', () => {
    const one = [
      person([
        { from: '2019-01-01', percent: 5000, contract: 'unknown', terms: 'unknown' },
        { from: '2020-01-01', unit: B, percent: 5000, contract: 'temporary' },
      ]),
    ];
    expect(codes(stock('A1', one, '2020-10-01', ['contract']))).toEqual({ temporary: 1 });
  });

  test('then the earliest start, then the lowest unit number, then the lowest position code', () => {
    const half = { from: '2020-01-01', percent: 5000 };
    const byStart = person([
      { ...half, unit: A },
      { ...half, unit: C, from: '2019-12-31' },
    ]);
    const byUnit = person([
      { ...half, unit: C },
      { ...half, unit: B },
    ]);
    const byCode = person([
      { ...half, position: '4102', subgroup: 'skoleassistent' },
      { ...half, position: '3103', subgroup: 'sfo_aks_assistent' },
    ]);
    expect(codes(stock('A1', [byStart], '2020-10-01', ['unit']))).toEqual({ [C]: 1 });
    expect(codes(stock('A1', [byUnit], '2020-10-01', ['unit']))).toEqual({ [B]: 1 });
    expect(codes(stock('A1', [byCode], '2020-10-01', ['staff-subgroup']))).toEqual({ sfo_aks_assistent: 1 });
  });

  test('an unplaced unit goes last among equals, and stands in unassigned', () => {
    const half = { from: '2020-01-01', percent: 5000 };
    const both = person([
      { ...half, unit: 'unassigned' },
      { ...half, unit: C },
    ]);
    const nowhere = person([{ ...half, unit: 'unassigned' }]);
    const rows = stock('A1', [both, nowhere], '2020-10-01', ['unit', 'area']);
    expect(codes(rows)).toEqual({ [`${C}/02`]: 1, 'unassigned/unassigned': 1 });
  });

  test.each(['hourly', 'apprentice', 'pensioner', 'loan-in'] as const)('%s terms are not counted', (terms) => {
    expect(stock('A1', [person([{ from: '2020-01-01', terms }])], '2020-10-01')[0]?.numerator).toBe(0);
  });

  test('apprentices by position and people who never started are not counted, unknown terms are', () => {
    const persons = [
      person([{ from: '2020-01-01', subgroup: 'laerling_bu' }]),
      person([{ from: '2020-01-01', last: '2019-12-31' }]),
      person([{ from: '2020-01-01', terms: 'unknown' }]),
    ];
    expect(stock('A1', persons, '2020-01-01')[0]?.numerator).toBe(1);
  });

  test('nobody is at work inside a hole, even a bridged one', () => {
    const one = [person([{ from: '2019-08-01', last: '2020-07-31' }, { from: '2020-08-20' }])];
    expect(stock('A1', one, '2020-08-10')[0]?.numerator).toBe(0);
  });

  test('age counts from the first of the birth month, and an unknown birth has its own band', () => {
    const born = person([{ from: '2015-01-01' }], { birth: { year: 1990, month: 10 } });
    const nobodyKnows = person([{ from: '2015-01-01' }], { birth: null, sex: 'unknown' });
    expect(codes(stock('A1', [born], '2020-09-30', ['age-band']))).toEqual({ '<30': 1 });
    expect(codes(stock('A1', [born, nobodyKnows], '2020-10-01', ['age-band']))).toEqual({ '30-39': 1, unknown: 1 });
  });

  test('tenure counts from the start of the spell, over a bridged hole and not over a long one', () => {
    const bridged = person([{ from: '2017-08-01', last: '2019-07-31' }, { from: '2019-09-15' }]);
    const broken = person([{ from: '2017-08-01', last: '2019-07-31' }, { from: '2019-11-01' }]);
    const leapDay = person([{ from: '2016-02-29' }]);
    expect(codes(stock('A1', [bridged, broken], '2020-08-01', ['tenure']))).toEqual({ '3-4': 1, '<1': 1 });
    expect(codes(stock('A1', [leapDay], '2017-02-28', ['tenure']))).toEqual({ '<1': 1 });
    expect(codes(stock('A1', [leapDay], '2017-03-01', ['tenure']))).toEqual({ '1-2': 1 });
  });
});

describe('A2, full-time equivalents', () => {
  test('each post counts in its own unit and group, with the person’s age and sex', () => {
    const one = [
      person([
        { from: '2020-01-01', percent: 6025 },
        { from: '2020-01-01', unit: B, percent: 3975, subgroup: 'raadgiver', contract: 'temporary' },
      ]),
    ];
    expect(codes(stock('A2', one, '2020-10-01', ['unit', 'staff-group']))).toEqual({
      [`${A}/teacher`]: 0.6025,
      [`${B}/team`]: 0.3975,
    });
    expect(codes(stock('A2', one, '2020-10-01', ['sex']))).toEqual({ f: 1 });
  });

  test('a share that is not said counts as nothing, though the person is counted', () => {
    const one = [person([{ from: '2020-01-01', percent: null }])];
    expect(stock('A2', one, '2020-10-01')[0]?.numerator).toBe(0);
    expect(stock('A1', one, '2020-10-01')[0]?.numerator).toBe(1);
  });
});
