// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import type { Cause, RevisedFigureRow, SeenThen } from '../../../../../src/presentation/api/contract/index.ts';
import { SCREEN_TEXTS, seenText } from '../../../../../src/presentation/language/index.ts';
import { differenceOf, inOrder, partsOf, rowLabel, sharedCauses } from './changed-cells.ts';

const texts = SCREEN_TEXTS.nb.known.changed;
const IN_NB = { unit: 'persons', comparable: true, texts, language: 'nb' } as const;
const seen = (value: number | null, state: SeenThen['state'] = 'shown'): SeenThen => ({
  numerator: value,
  denominator: null,
  value,
  state,
});
const row = (before: SeenThen | null, now: SeenThen | null, change: number | null): RevisedFigureRow => ({
  dims: { unit: { code: '1', label: 'Bjørka skole' } },
  period: '2025-08-31',
  before,
  now,
  change,
  because: [],
});

test('the difference is told with its sign', () => {
  expect(differenceOf(row(seen(54), seen(55), 1), IN_NB)).toBe('+1');
});

test('where a number is not seen, the difference is not told, and the cell says so', () => {
  expect(differenceOf(row(seen(null, 'withheld'), seen(55), null), IN_NB)).toBe('oppgis ikke');
  expect(seenText(seen(null, 'withheld'), 'persons', 'nb')).toBe('skjermet');
});

test('across counting sources nothing is compared', () => {
  expect(differenceOf(row(seen(54), seen(55), null), { ...IN_NB, comparable: false })).toBe('ikke sammenlignet');
});

test('the same number that is provisional no more is marked otherwise, not changed', () => {
  expect(differenceOf(row(seen(54, 'provisional'), seen(54), 0), IN_NB)).toBe('samme tall, annen merking');
  expect(seenText(seen(54, 'provisional'), 'persons', 'nb')).toBe('54\u00a0*');
});

test('a row that came or went says so', () => {
  expect(differenceOf(row(null, seen(6), null), IN_NB)).toBe('fantes ikke da');
  expect(differenceOf(row(seen(6), null, null), IN_NB)).toBe('finnes ikke i dag');
});

test('a share is told with the two numbers it is made of, a count is not', () => {
  const share: SeenThen = { numerator: 742, denominator: 6290, value: 742 / 6290, state: 'shown' };
  expect(partsOf(share, 'share', 'nb')).toEqual({ part: '742', whole: '6\u00a0290' });
  expect(partsOf(share, 'persons', 'nb')).toBeNull();
});

test('units stand by their names, and the whole last; other rows as they came', () => {
  const of = (dimension: string, codes: readonly string[]) =>
    codes.map((code) => ({ ...row(seen(1), seen(2), 1), dims: { [dimension]: { code, label: code } } }));
  const told = (dimension: string) =>
    inOrder(of(dimension, ['Å', 'Total', 'B', 'A']), 'nb').map(({ dims }) => dims[dimension]?.code);
  expect(told('unit')).toEqual(['A', 'B', 'Å', 'Total']);
  expect(told('sex')).toEqual(['Å', 'B', 'A', 'Total']);
});

test('a row without a breakdown is about all', () => {
  expect(rowLabel({ dims: {} }, texts)).toBe('Alle');
});

test('what changed every row is told once, unless one was changed by something else', () => {
  const cause: Cause = {
    kind: 'delivery',
    day: '2026-05-31',
    delivery: 'd000008',
    source: 'hr-extract',
    changed: [],
    text: 'x',
  };
  const changed = { ...row(seen(1), seen(2), 1), because: [cause] };
  expect(sharedCauses([changed, changed])).toEqual([cause]);
  expect(sharedCauses([changed, { ...changed, because: [cause, { ...cause, delivery: 'd000009' }] }])).toBeNull();
  expect(sharedCauses([changed])).toBeNull();
});
