import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawCell } from '../../../analysis/index.ts';
import { keyOfRow } from '../frame.ts';
import { nodeOfRow } from '../nodes.ts';
import type { Shape } from '../shape.ts';
import type { Standing, Stood } from '../stand.ts';
import { changedByFew, isJudgedOverVersions, isRevision } from './revised.ts';

const LIMITS = { fewestPersons: 10, smallestBase: 10 };
const KEY = keyOfRow(nodeOfRow(['unit'], ['1']), ['pay']);
const UNITS: Shape = { place: 1, group: 0, further: [] };
const ALL_STAFF: Shape = { place: 0, group: 0, further: [] };

function tableOf(numerator: number, persons: number) {
  const told = { period: '2024', provisional: false, delivered: true, denominator: null, base: null };
  const cell: RawCell = { codes: ['1', 'pay'], numerator, persons, ...told };
  return [{ by: ['unit'] as const, cells: [cell] }];
}

function stood(number: number, standing: Standing = 'told'): Stood {
  return { standings: new Map([[KEY, standing]]), numbers: new Map([[KEY, number]]) };
}

describe('a number that was told before', () => {
  const persons = fc.integer({ min: 1, max: 60 });
  test('has changed by few where fewer came than went, or more, than may be told', () => {
    fc.assert(
      fc.property(persons, persons, (before, now) => {
        const isFew = before !== now && Math.abs(now - before) < LIMITS.fewestPersons;
        expect(changedByFew(tableOf(now, now), [stood(before)], LIMITS).has(KEY)).toBe(isFew);
      }),
      { seed: 71 },
    );
  });

  test('of days has changed by few where that is less than so many have on average', () => {
    const changed = (days: number) => changedByFew(tableOf(days, 20), [stood(400)], LIMITS).has(KEY);
    expect([changed(400), changed(410), changed(600), changed(1_000)]).toEqual([false, true, true, false]);
  });

  test('was not told where it was withheld, and then tells nothing together with the new one', () => {
    expect(changedByFew(tableOf(13, 13), [stood(12, 'few'), stood(11, 'for-another')], LIMITS).size).toBe(0);
  });
});

test('releases that withhold what another told as another number do not take the rest of it for known', () => {
  expect(isRevision(stood(13, 'few'), [stood(12)])).toBe(true);
  expect(isRevision(stood(13, 'few'), [stood(13), stood(12, 'few')])).toBe(false);
});

test('judged are figures that tell why, or of whom nobody else can see, not who works where and how many left', () => {
  const judged = (metric: Parameters<typeof isJudgedOverVersions>[0]['metric'], shape = UNITS) =>
    isJudgedOverVersions({ metric, shape, side: 'counted' });
  expect([judged('B5'), judged('B7'), judged('F1')]).toEqual([true, true, true]);
  expect([judged('A1'), judged('B2'), judged('B4'), judged('B5', ALL_STAFF)]).toEqual([false, false, false, false]);
});
