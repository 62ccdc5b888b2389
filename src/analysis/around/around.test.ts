import { expect, test } from 'vitest';
import type { OwnTableId, OwnValues } from '../../sources/index.ts';
import { dayOf, OPEN_END } from '../../terms/index.ts';
import { aroundOf } from './around.ts';

const row = (table: OwnTableId, values: OwnValues) => ({
  ...{ table, values, key: JSON.stringify(values), knownFrom: dayOf(2026, 1, 1), knownTo: OPEN_END },
});
const year = (first: number) => ({ from: dayOf(first, 1, 1), to: dayOf(first + 1, 1, 1) });

test('of each area and position the newest is told, and of agreements those in force on the last day', () => {
  const own = [
    row('living-index', { area: '01', name: null, ...year(2024), index: 3, low: 1, high: 10, hard: 'high' }),
    row('living-index', { area: '01', name: null, ...year(2025), index: 4, low: 1, high: 10, hard: 'high' }),
    row('pay', { position: '7961', measure: 'kroner', ...year(2025), low: 1, median: 2, high: 3, persons: 12 }),
    row('pay', { position: '7961', measure: 'kroner', ...year(2023), low: 9, median: 9, high: 9, persons: null }),
    row('working-time', { unit: null, group: 'teacher', agreement: 'central', since: dayOf(2015, 8, 1), until: null }),
    row('working-time', { unit: null, group: 'teacher', agreement: 'central', since: dayOf(2022, 8, 1), weeks: 39 }),
    row('working-time', {
      unit: '1',
      group: 'teacher',
      agreement: 'local',
      since: dayOf(2020, 8, 1),
      until: dayOf(2026, 7, 31),
    }),
    row('working-time', { unit: '2', group: 'aks', agreement: 'local', since: dayOf(2026, 9, 1), until: null }),
  ];
  const { living, agreements, pay } = aroundOf({ own, horizon: dayOf(2026, 8, 31) });
  expect(living.map(({ area, index }) => [area, index])).toEqual([['01', 4]]);
  expect(pay).toMatchObject([{ position: '7961', median: 2, persons: 12 }]);
  expect(agreements).toMatchObject([{ unit: null, group: 'teacher', weeks: 39, yearHours: null }]);
});
