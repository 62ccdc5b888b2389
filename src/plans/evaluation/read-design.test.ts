import { expect, test } from 'vitest';
import { dayOf, FieldReader } from '../../terms/index.ts';
import { readDesign, refuseUnits, type WrittenDesign } from './read-design.ts';

const [OPEN, CLOSED, OTHER] = ['974589095', '974589109', '974589117'] as const;
const DESIGN: WrittenDesign = {
  ...{ question: 'Slutter færre?', metric: 'B2', grain: 'school-year', from: '2018-10-01', to: '2029-10-01' },
  ...{ method: 'randomisation', direction: 'down', smallestEffect: 0.02 },
};
const KNOWN = [
  { unit: OPEN, closedOn: null },
  { unit: CLOSED, closedOn: dayOf(2027, 8, 1) },
];

function wrongIn(part: Partial<WrittenDesign>) {
  const fields = new FieldReader(dayOf(2026, 9, 1));
  refuseUnits(fields, readDesign(fields, { ...DESIGN, ...part }), KNOWN);
  return fields.problems;
}

test('a school in two groups is told as that, by its number', () => {
  const waves = [
    { from: '2026-10-01', units: [OPEN] },
    { from: '2027-10-01', units: [OPEN] },
  ];
  expect(wrongIn({ waves })).toEqual([{ place: 'waves[1].units', problem: 'in-two-waves', what: OPEN }]);
});

test('a school may begin until the day before it closes, and not on that day', () => {
  const begun = (from: string) => wrongIn({ waves: [{ from, units: [CLOSED] }] });
  expect(begun('2027-07-31')).toEqual([]);
  expect(begun('2027-08-01')).toEqual([{ place: 'waves[0].units', problem: 'closed-unit', what: CLOSED }]);
});

test('a school that is closed by the start is compared with nobody, and a number nobody knows is told', () => {
  const waves = [{ from: '2027-10-01', units: [OPEN] }];
  expect(wrongIn({ waves, comparedWith: [CLOSED, OTHER] })).toEqual([
    { place: 'comparedWith', problem: 'unknown-unit', what: OTHER },
    { place: 'comparedWith', problem: 'closed-unit', what: CLOSED },
  ]);
});

const followed = (part: Partial<WrittenDesign>) => {
  const fields = new FieldReader(dayOf(2026, 9, 1));
  const waves = [{ from: '2027-10-01', units: [OPEN] }];
  const design = readDesign(fields, { ...DESIGN, waves, method: 'matched-survival', ...part });
  return { followed: design.followed, problems: fields.problems.map(({ place, problem }) => `${place} ${problem}`) };
};

test('a design that follows persons has a usual way to be alike, in the order in which it is given up', () => {
  expect(followed({})).toEqual({
    followed: { who: 'present', matchedOn: ['staff-group', 'tenure', 'age-band', 'position'] },
    problems: [],
  });
  expect(followed({ follow: 'hired', matchedOn: ['sex', 'staff-group'] }).followed).toEqual({
    who: 'hired',
    matchedOn: ['staff-group', 'sex'],
  });
});

test.each([
  ['another figure than of those who leave', { metric: 'A1' }, ['metric not-followed']],
  ['something that is felt beforehand', { anticipation: 1 }, ['anticipation not-of-method']],
  ['an end before one year is over', { to: '2028-09-30' }, ['to too-short']],
  ['an end before the year of hiring and one more are over', { follow: 'hired', to: '2029-09-30' }, ['to too-short']],
  ['who is followed by nobody’s rule', { follow: 'some' }, ['follow unknown-code']],
  ['what nobody is known by', { matchedOn: ['tenure', 'mood'] }, ['matchedOn[1] unknown-code']],
  ['who is followed, of a method that follows nobody', { method: 'its', follow: 'hired' }, ['follow not-of-method']],
])('%s is refused at its field', (_, part, problems) => {
  expect(followed(part).problems).toEqual(problems);
});

test('one whole year is enough for those who are there, and two for those who are hired', () => {
  expect(followed({ to: '2028-10-01' }).problems).toEqual([]);
  expect(followed({ follow: 'hired', to: '2029-10-01' }).problems).toEqual([]);
});
