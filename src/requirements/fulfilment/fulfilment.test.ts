import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, dayOf, formatDay, parseDay } from '../../terms/index.ts';
import {
  basesOn,
  basisProblem,
  isRequirementMet,
  LEGAL_BASES,
  lastDayOfNotice,
  latestEndOf,
  reviewDays,
  studyLeaveOf,
} from './index.ts';

const day = (written: string): Day => parseDay(written) ?? dayOf(1900, 1, 1);
const text = (one: Day | null): string | null => (one === null ? null : formatDay(one));
const anyDay = fc.integer({ min: dayOf(2010, 1, 1), max: dayOf(2035, 12, 31) }) as fc.Arbitrary<Day>;

describe('the legal basis of an appointment that does not meet the requirement', () => {
  test.each([
    ['TEMP_17_3_3', '2026-08-01', '2027-07-31'],
    ['TEMP_17_3_3', '2026-07-31', '2026-07-31'],
    ['TEMP_17_3_3', '2027-01-04', '2027-07-31'],
    ['TEMP_10_6', '2023-08-14', '2024-07-31'],
    ['CONDITIONAL_17_3_2', '2026-08-01', null],
    ['COND_10_6A', '2023-08-14', null],
  ] as const)('%s from %s lasts to %s at the latest', (basis, start, end) => {
    expect(text(latestEndOf(basis, day(start)))).toBe(end);
  });

  test.each([
    ['TEMP_17_3_3', '2026-08-01', '2027-07-31', null],
    ['TEMP_17_3_3', '2026-08-01', '2027-08-01', 'end-after-law'],
    ['CONDITIONAL_17_3_2', '2026-08-01', '2030-07-31', null],
    ['TEMP_17_3_3', '2024-07-31', '2024-07-31', 'basis-not-in-force'],
    ['COND_10_6A', '2024-08-01', '2025-07-31', 'basis-not-in-force'],
    ['TEMP_17_3_3', '2026-08-01', '2026-07-31', 'end-before-start'],
  ] as const)('%s from %s to %s: %s', (basis, start, end, problem) => {
    expect(basisProblem(basis, day(start), day(end))).toBe(problem);
  });

  test('two hold on any day, and a year that ends in summer never lasts into the next', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...LEGAL_BASES), (start, basis) => {
        expect(basesOn(start)).toHaveLength(2);
        const end = latestEndOf(basis, start);
        if (end === null) return;
        // The naive way: count days until one is 31 July.
        let looked = start;
        while (!formatDay(looked).endsWith('-07-31')) looked = (looked + 1) as Day;
        expect(end).toBe(looked);
        expect(basisProblem(basis, start, (end + 1) as Day)).not.toBeNull();
      }),
      { seed: 20261128, numRuns: 200 },
    );
  });
});

test.each([
  [{ hiring: 'QUALIFIED' }, true],
  [{ hiring: 'QUALIFIED_FOR_SUBJECTS', notCoveredSubjects: [] }, true],
  [{ hiring: 'QUALIFIED_FOR_SUBJECTS', notCoveredSubjects: ['engelsk'] }, false],
  [{ hiring: 'NOT_QUALIFIED' }, false],
  [{ hiring: 'NEEDS_ASSESSMENT' }, false],
  [{}, false],
])('%j is met: %s', (outcome, met) => {
  expect(isRequirementMet({ outcome })).toBe(met);
});

test.each([
  ['2026-08-01', '2027-07-31', null],
  ['2026-08-01', '2027-08-01', '2027-07-01'],
  ['2024-08-01', '2027-07-31', '2027-06-30'],
])('an appointment from %s to %s is told of by %s', (start, end, notice) => {
  expect(text(lastDayOfNotice(day(start), day(end)))).toBe(notice);
});

test.each([
  [30, 25],
  [60, 50],
  [15, 12.5],
  [7.5, 6.25],
  [150, 100],
])('a study of %d credits gives %d per cent off', (credits, percent) => {
  expect(studyLeaveOf(credits, day('2026-08-01'))?.leavePercent).toBe(percent);
});

test('the scheme lasts three years, and is not there before its regulation or for a course without credits', () => {
  expect(text(studyLeaveOf(30, day('2026-08-17'))?.useBy ?? null)).toBe('2029-08-16');
  expect(studyLeaveOf(30, day('2026-01-11'))).toBeNull();
  expect(studyLeaveOf(0, day('2026-08-01'))).toBeNull();
});

test.each([
  ['2026-08-01', '2027-07-31', ['2027-07-31']],
  ['2026-08-01', '2029-06-30', ['2027-07-31', '2028-07-31']],
  ['2027-01-04', '2027-06-20', []],
])('an appointment from %s to %s is looked at on %j', (from, to, days) => {
  expect(reviewDays(day(from), day(to)).map(formatDay)).toEqual(days);
});
