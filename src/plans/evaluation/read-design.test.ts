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
