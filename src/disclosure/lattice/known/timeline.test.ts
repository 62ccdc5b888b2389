import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixedRows } from '../../rules/bounds.ts';
import { determinedRows } from '../../rules/solving/determined.ts';
import { tellInTime } from './timeline.ts';

const isFew = (count: number) => count > 0 && count < 5;
const told = (...lines: readonly (readonly number[])[]) => [
  ...tellInTime(
    lines.map((counts, i) => ({ counts, isFew, inSchoolYears: i === 0 })),
    [9],
  ).told,
];
const year = (more: Readonly<Record<number, number>>) => Array.from({ length: 12 }, (_, month) => more[month] ?? 0);

test('a year is not told where the months told before leave a rest of few', () => {
  expect(told(year({ 2: 8 }))).toContain('0-12');
  expect(told(year({ 2: 8, 11: 6 }))).toContain('0-12');
  const december = told(year({ 2: 8, 11: 1 }));
  expect(december).toContain('2-3');
  expect(december).not.toContain('11-12');
  expect(december).not.toContain('0-12');
});

test('a year is told where the rest is of several months, and those are not few', () => {
  const some = told(year({ 0: 8, 1: 3, 5: 4 }));
  expect(some).toContain('0-12');
  expect(some).toEqual(expect.not.arrayContaining(['1-2', '2-3']));
});

test('a calendar year is not told where all that it has other than a school year is few', () => {
  const first = year({ 7: 3, 8: 6 });
  const some = told([...first, ...year({ 0: 3, 6: 4, 10: 2 })]);
  expect(some).toContain('7-19');
  expect(some).not.toContain('12-24');
  expect(told([...first, ...year({ 0: 3, 6: 4, 10: 6 })])).toContain('12-24');
});

test('a month in which some left is not told where few came, which it would tell with two headcounts', () => {
  const left = year({ 2: 8 });
  expect(told(left, year({ 2: 9 }))).toContain('2-3');
  expect(told(left, year({ 2: 3 }))).not.toContain('2-3');
});

test('nothing of few follows from all that is told, whoever has asked of every month in time', () => {
  const months = Array.from({ length: 24 }, (_, month) => month);
  const some = fc.array(fc.constantFrom<number[]>(0, 0, 0, 1, 3, 5, 5, 8), { minLength: 24, maxLength: 24 });
  const property = fc.property(some, (counts: readonly number[]) => {
    // The second road: linear algebra and bounds over single months, which knows of no ends.
    const stretches = told(counts).map((key) => key.split('-').map(Number) as [number, number]);
    const sums = stretches.map(([first, after]) => counts.slice(first, after).reduce((sum, one) => sum + one, 0));
    const values = [...counts, ...sums];
    const relations = stretches.map(([first, after], i) => {
      const parts = months.slice(first, after);
      return { rows: [...parts, counts.length + i], signs: [...parts.map(() => 1 as const), -1 as const] };
    });
    const hidden = new Set(months);
    const found = [...determinedRows(relations, hidden), ...fixedRows(relations, hidden, values)];
    expect(found.filter((month) => isFew(values[month] ?? 0))).toEqual([]);
  });
  fc.assert(property, { seed: 1, numRuns: 80 });
});
