import { describe, expect, test } from 'vitest';
import { brokenOn, reading, seen, untold, yearly } from './__data__/readings.ts';
import { judged } from './judged.ts';
import { historyStart } from './own-history.ts';
import { schoolYearOf } from './point.ts';
import { worthSeeing } from './worth-seeing.ts';

const FIRST = { schoolYear: 2015, chosen: false };

test.each([
  ['2025-07-31', 2024],
  ['2025-08-01', 2025],
  ['2025-10-01/2026-10-01', 2025],
  ['2026-04-30', 2025],
])('%s begins in the school year %d', (period, year) => {
  expect(schoolYearOf(period)).toBe(year);
});

describe('where the history starts', () => {
  const [none, some] = [yearly(2012, [0, 0, 0]), yearly(2015, [0.05, 0.12, 0.12])];

  test('is the year after the first that shows leavers', () => {
    expect(historyStart([...none, ...some])?.period).toBe('2016-10-01/2017-10-01');
  });

  test('counts a withheld year as one with leavers', () => {
    const small = [...none, untold('2015-10-01/2016-10-01', 'withheld'), ...yearly(2016, [0.2])];
    expect(historyStart(small)?.period).toBe('2016-10-01/2017-10-01');
  });

  test('is nowhere where nobody has ever left, or only in the last year', () => {
    expect(historyStart(none)).toBeNull();
    expect(historyStart([...none, ...some.slice(0, 1)])).toBeNull();
  });
});

describe('a judged reading', () => {
  test('is compared with the year before and the base year', () => {
    const one = judged(reading('B2', yearly(2015, [0.11, 0.12, 0.13])), FIRST);
    expect([one?.yearBefore?.earlier.value, one?.base?.earlier.value]).toEqual([0.12, 0.11]);
  });

  test('says the year before once where it is the base year', () => {
    const one = judged(reading('B2', yearly(2015, [0.11, 0.12])), FIRST);
    expect([one?.yearBefore?.earlier.value, one?.base]).toEqual([0.11, null]);
  });

  test('is not compared with another base year than the chosen one', () => {
    const holed = [...yearly(2015, [0.1]), untold('2016-10-01/2017-10-01', 'withheld'), ...yearly(2017, [0.11, 0.12])];
    expect(judged(reading('B2', holed), { schoolYear: 2016, chosen: true })?.base).toBeNull();
    expect(judged(reading('B2', holed), FIRST)?.base?.earlier.value).toBe(0.1);
  });

  test('a withheld year before gives nothing to compare with, and is no break', () => {
    const points = [...yearly(2015, [0.1]), untold('2016-10-01/2017-10-01', 'withheld'), ...yearly(2017, [0.12])];
    const one = judged(reading('B2', points), FIRST);
    expect([one?.yearBefore, one?.brokenBefore]).toEqual([null, null]);
  });

  test('a year that is not delivered breaks the series, and what lies before is not compared', () => {
    const points = [
      ...yearly(2012, [0.1, 0.1]),
      untold('2014-10-01/2015-10-01', 'not-delivered'),
      ...yearly(2015, [0.2, 0.3]),
    ];
    const one = judged(reading('B2', points), FIRST);
    expect([one?.brokenBefore, one?.yearBefore?.earlier.value, one?.base]).toEqual([
      '2015-10-01/2016-10-01',
      0.2,
      null,
    ]);
  });

  test('a withheld value now has no change', () => {
    const one = judged(
      reading('B2', [...yearly(2015, [0.1, 0.1]), untold('2017-10-01/2018-10-01', 'withheld')]),
      FIRST,
    );
    expect([one?.now.state, one?.yearBefore, one?.base]).toEqual(['withheld', null, null]);
  });
});

describe('a break in a series', () => {
  const years = (more: readonly ReturnType<typeof brokenOn>[]) =>
    reading('B2', yearly(2015, [0.1, 0.1, 0.1, 0.1, 0.1, 0.3]), { breaks: more });

  test('just before the newest value leaves nothing to compare it with, and says which comparison it stopped', () => {
    const one = judged(years([brokenOn('2020-12-01')]), FIRST);
    expect([one?.yearBefore, one?.base, one?.brokenBefore]).toEqual([null, null, null]);
    expect(one?.refused).toMatchObject({ break: { day: '2020-12-01' }, yearBefore: true, base: false });
  });

  test('some years back leaves the years since, told from the first that is comparable', () => {
    const one = judged(years([brokenOn('2017-10-01')]), FIRST);
    expect([one?.yearBefore?.earlier.period, one?.base?.earlier.period]).toEqual([
      '2019-10-01/2020-10-01',
      '2017-10-01/2018-10-01',
    ]);
    expect(one?.refused).toMatchObject({ yearBefore: false, base: false });
  });

  test('between the chosen base year and now refuses that comparison', () => {
    const one = judged(years([brokenOn('2017-10-01')]), { schoolYear: 2015, chosen: true });
    expect([one?.base, one?.refused?.base]).toEqual([null, true]);
  });

  test('has no verdict across it, and the changes before it do not decide what is usual after', () => {
    const wild = reading('B2', yearly(2012, [0.1, 0.4, 0.1, 0.4, 0.1, 0.1, 0.1]), { breaks: [brokenOn('2016-12-01')] });
    expect(judged(wild, FIRST)?.yearBefore?.limit).toBeNull();
    expect(worthSeeing([years([brokenOn('2020-12-01')])], FIRST)).toEqual([]);
    expect(worthSeeing([years([])], FIRST)).toHaveLength(1);
  });

  test('behind everything that is told is no reason to say anything', () => {
    expect(judged(years([brokenOn('2015-10-01')]), FIRST)?.refused).toBeNull();
  });

  test('behind a hole is not said: the hole is', () => {
    const points = [
      ...yearly(2012, [0.1, 0.1]),
      untold('2014-10-01/2015-10-01', 'not-delivered'),
      ...yearly(2015, [0.2]),
    ];
    const one = judged(reading('B2', points, { breaks: [brokenOn('2013-01-01')] }), FIRST);
    expect([one?.brokenBefore, one?.refused]).toEqual(['2015-10-01/2016-10-01', null]);
  });
});

describe('what is worth seeing', () => {
  const calm = [100, 101, 100, 101, 100, 101];
  const jump = reading(
    'A1',
    [...calm, 130].map((value, i) => seen(`${2015 + i}-10-01`, value)),
  );
  const still = reading(
    'A1',
    [...calm, 100].map((value, i) => seen(`${2015 + i}-10-01`, value)),
  );
  const drift = reading(
    'A1',
    [100, 102, 104, 106, 108, 110, 112].map((value, i) => seen(`${2015 + i}-10-01`, value)),
  );

  test('is what changed more than usual since the year before, then since the base year', () => {
    const found = worthSeeing([still, drift, jump], FIRST);
    expect(found.map(({ judged: one, since }) => [one.reading === jump, since])).toEqual([
      [true, 'year-before'],
      [false, 'base'],
    ]);
  });

  test('is measured in largest usual changes', () => {
    expect(worthSeeing([jump], FIRST)[0]?.size).toBeCloseTo(29 / 3.268, 10);
  });
});
