import { expect, test } from 'vitest';
import { METRICS, type Metric } from '../../../analysis/index.ts';
import { GROUP_COUNTED, GROUP_NOUNS, groupCounted } from './group-nouns.ts';

test('every metric that is of one staff group is named by it', () => {
  const metrics: readonly Metric[] = Object.values(METRICS);
  const own = metrics.filter(({ within }) => within?.length === 1).map(({ alias, within }) => [alias, within?.[0]]);
  expect(own.length).toBeGreaterThan(8);
  expect(own.filter(([alias, group]) => GROUP_COUNTED[alias ?? ''] !== group)).toEqual([]);
});

test('only metrics there are and groups with a noun are named so', () => {
  const aliases: readonly string[] = Object.values(METRICS).map(({ alias }) => alias);
  expect(Object.keys(GROUP_COUNTED).filter((alias) => !aliases.includes(alias))).toEqual([]);
  expect(Object.values(GROUP_COUNTED).filter((group) => GROUP_NOUNS.nb[group] === undefined)).toEqual([]);
});

test('the group that is asked about goes before', () => {
  expect(groupCounted({ alias: 'combined-post', group: 'teacher' })).toBe('teacher');
  expect(groupCounted({ alias: 'headcount', group: 'Total' })).toBe('Total');
});
