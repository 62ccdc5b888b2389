import { expect, test } from 'vitest';
import { dayOf, OPEN_END } from '../../terms/index.ts';
import { ALWAYS } from './always.ts';
import { foldPlacings, plainKey } from './fold-placings.ts';

const AUGUST = dayOf(2026, 8, 1);
const JANUARY = dayOf(2027, 1, 1);

test('a placing without a day has always held', () => {
  expect(foldPlacings([{ key: 'A', value: 'x', from: null }])).toEqual([
    { key: 'A', value: 'x', from: ALWAYS, to: OPEN_END },
  ]);
});

test('a later word holds from its day on and leaves the days before', () => {
  const folded = foldPlacings([
    { key: 'A', value: 'x', from: null },
    { key: 'A', value: 'y', from: AUGUST },
  ]);
  expect(folded).toEqual([
    { key: 'A', value: 'x', from: ALWAYS, to: AUGUST },
    { key: 'A', value: 'y', from: AUGUST, to: OPEN_END },
  ]);
});

test('a later word from an earlier day replaces what was said of the days after', () => {
  const folded = foldPlacings([
    { key: 'A', value: 'x', from: JANUARY },
    { key: 'A', value: 'y', from: AUGUST },
  ]);
  expect(folded).toEqual([{ key: 'A', value: 'y', from: AUGUST, to: OPEN_END }]);
});

test('an empty value takes the placing back from its day on', () => {
  const folded = foldPlacings([
    { key: 'A', value: 'x', from: null },
    { key: 'A', value: '', from: AUGUST },
  ]);
  expect(folded).toEqual([{ key: 'A', value: 'x', from: ALWAYS, to: AUGUST }]);
});

test('capitals, blanks and the mark of a title make no other key; the latest spelling is shown', () => {
  const folded = foldPlacings([
    { key: 'title:BJØRKA  SKOLE', value: 'x', from: null },
    { key: 'Bjørka skole', value: 'y', from: null },
  ]);
  expect(folded).toEqual([{ key: 'Bjørka skole', value: 'y', from: ALWAYS, to: OPEN_END }]);
  expect(plainKey('title:Lærer ')).toBe('LÆRER');
});
