import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldMonth } from './fold-month.ts';
import { compareRows, type FoldedRow } from './folded-row.ts';

const OPEN = 1_000_000;
const SCHOOL = 0;
const OTHER_SCHOOL = 1;

/** A row from `start`, told as it is delivered. */
function told(start: number, to: number, more: Partial<FoldedRow> = {}): FoldedRow {
  return { workplace: SCHOOL, position: 0, percent: 10_000, contract: 0, terms: 0, start, from: start, to, ...more };
}

function folded(older: readonly FoldedRow[], rows: readonly FoldedRow[], month: number): FoldedRow[] {
  return foldMonth(older, rows, month).sort(compareRows);
}

describe('a month laid over what was known', () => {
  test('what had ended by the first day of the month stays', () => {
    const ended = told(0, 100, { workplace: OTHER_SCHOOL });
    expect(folded([ended], [told(50, OPEN)], 100)).toEqual([ended, told(50, OPEN)]);
  });

  test('the same row again changes nothing', () => {
    expect(folded([told(0, OPEN)], [told(0, OPEN)], 100)).toEqual([told(0, OPEN)]);
  });

  test('an end that becomes known ends the row', () => {
    expect(folded([told(0, OPEN)], [told(0, 110)], 100)).toEqual([told(0, 110)]);
  });

  test('another percent with the same start holds from the month, the old one until then', () => {
    const half = told(0, OPEN, { percent: 5000 });
    expect(folded([told(0, OPEN)], [half], 100)).toEqual([told(0, 100), { ...half, from: 100 }]);
  });

  test('two changes of percent leave three stretches', () => {
    const [half, most] = [told(0, OPEN, { percent: 5000 }), told(0, OPEN, { percent: 8000 })];
    const first = foldMonth([told(0, OPEN)], [half], 100);
    expect(folded(first, [most], 130)).toEqual([told(0, 100), { ...half, from: 100, to: 130 }, { ...most, from: 130 }]);
  });

  test('a changed row that comes unchanged in the next month is not split again', () => {
    const half = told(0, OPEN, { percent: 5000 });
    const first = foldMonth([told(0, OPEN)], [half], 100);
    expect(folded(first, [half], 130)).toEqual([told(0, 100), { ...half, from: 100 }]);
  });

  test('two posts at one school are kept apart when one of them changes', () => {
    const [teacher, aks] = [
      told(0, OPEN, { position: 1, percent: 5000 }),
      told(0, OPEN, { position: 2, percent: 5000 }),
    ];
    const more = { ...aks, percent: 6000 };
    expect(folded([teacher, aks], [more, teacher], 100)).toEqual(
      [teacher, { ...aks, to: 100 }, { ...more, from: 100 }].sort(compareRows),
    );
  });

  test('a row that does not come again ends on the first day of the month', () => {
    const moved = told(95, OPEN, { workplace: OTHER_SCHOOL });
    expect(folded([told(0, OPEN)], [moved], 100)).toEqual([told(0, 100), moved]);
  });

  test('a new row of the same school takes over where it begins', () => {
    const half = told(80, OPEN, { percent: 5000 });
    expect(folded([told(0, OPEN)], [half], 100)).toEqual([told(0, 80), half]);
  });

  test('a corrected start replaces the row', () => {
    expect(folded([told(50, OPEN)], [told(20, OPEN)], 100)).toEqual([told(20, OPEN)]);
  });

  test('a corrected school replaces the row', () => {
    const right = told(50, OPEN, { workplace: OTHER_SCHOOL });
    expect(folded([told(50, OPEN)], [right], 100)).toEqual([right]);
  });

  test('a contract that is prolonged after its end had been told is one row', () => {
    expect(folded([told(0, 100)], [told(0, 465)], 100)).toEqual([told(0, 465)]);
  });

  test('a contract that is prolonged with another percent goes on where it had ended', () => {
    const half = told(0, OPEN, { percent: 5000 });
    expect(folded([told(0, 90)], [half], 100)).toEqual([told(0, 90), { ...half, from: 90 }]);
  });

  test('a row that had only been announced and does not come is dropped', () => {
    expect(folded([told(120, OPEN), told(0, 120)], [told(0, OPEN)], 120)).toEqual([told(0, OPEN)]);
  });
});

/** Months of 30 days. One post per school; each changes its percent on first days only, `from` staying or moving along. */
const life = fc.record({
  inPlace: fc.boolean(),
  posts: fc.array(
    fc.record({
      begin: fc.nat({ max: 200 }),
      months: fc.integer({ min: 1, max: 12 }),
      percents: fc.array(fc.constantFrom(2000, 5000, 8000), { minLength: 12, maxLength: 12 }),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

interface True {
  readonly from: number;
  readonly to: number;
  readonly percent: number;
  readonly workplace: number;
  readonly begin: number;
}

/** What was true: per post, one stretch per month of its life. */
function truth(posts: readonly { begin: number; months: number; percents: readonly number[] }[]): True[] {
  return posts.flatMap(({ begin, months, percents: own }, workplace) =>
    Array.from({ length: months }, (_, i) => {
      const firstOf = (n: number) => (Math.floor(begin / 30) + n) * 30;
      const from = i === 0 ? begin : firstOf(i);
      return { from, to: firstOf(i + 1), percent: own[i] ?? 0, workplace, begin };
    }),
  );
}

/** The extract of one month: who was active in it, with an open end for what goes on. */
function extractOf(stretches: readonly True[], month: number, inPlace: boolean): FoldedRow[] {
  const now = stretches.filter(({ from, to }) => from < month * 30 + 30 && to > month * 30);
  return now.map(({ from, to, percent, workplace, begin }) => {
    const goesOn = stretches.some((next) => next.workplace === workplace && next.from === to);
    return told(inPlace ? begin : from, goesOn ? OPEN : to, { percent, workplace });
  });
}

const DAYS = 620;

/** Percent of each of three schools on every day. */
function percents(rows: readonly Pick<True, 'workplace' | 'from' | 'to' | 'percent'>[]): number[] {
  const days = Array.from({ length: DAYS * 3 }, () => 0);
  for (const { workplace, from, to, percent } of rows) {
    for (let day = Math.max(0, from); day < Math.min(to, DAYS); day += 1) {
      days[day * 3 + workplace] = (days[day * 3 + workplace] ?? 0) + percent;
    }
  }
  return days;
}

test('extracts of every month tell what was true on every day, whether `from` follows a change or not', () => {
  fc.assert(
    fc.property(life, ({ inPlace, posts }) => {
      const stretches = truth(posts);
      const months = Array.from({ length: 20 }, (_, month) => ({ month, rows: extractOf(stretches, month, inPlace) }));
      const naming = months.filter(({ rows }) => rows.length > 0);
      const known = naming.reduce((older: FoldedRow[], { month, rows }) => foldMonth(older, rows, month * 30), []);
      expect(percents(known)).toEqual(percents(stretches));
    }),
    { numRuns: 300, seed: 7 },
  );
});

describe('why an employment ended', () => {
  const ended = (to: number) => told(0, to, { endReason: 0 });

  test('goes with the end that was told', () => {
    expect(folded([told(0, OPEN)], [ended(110)], 100)).toEqual([ended(110)]);
  });

  test('says nothing of a stretch that ended because something else changed', () => {
    const half = { ...ended(130), percent: 5000 };
    expect(folded([ended(130)], [half], 100)).toEqual([told(0, 100), { ...half, from: 100 }]);
  });

  test('is lost where the row ended before that day after all', () => {
    expect(folded([ended(130)], [], 100)).toEqual([told(0, 100)]);
  });
});
