// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { describe, expect, test } from 'vitest';
import type { LiveMetric } from '../../../../src/presentation/api/contract/index.ts';
import { figureAddress, readStatus, statusAddress } from './status-address.ts';

const METRICS = [
  { status: 'live', alias: 'owner-turnover', kernel: 'between-two-days' },
  { status: 'live', alias: 'retention', kernel: 'staying' },
] as LiveMetric[];
const FIGURE = { group: 'leader', by: 'school-type', period: '2024-10-01/2025-10-01', where: [] };

describe('the address of the first screen', () => {
  test('holds the staff group and the audience, and is plain for everybody and the public', () => {
    expect(statusAddress({ group: 'aks', audience: 'internal' })).toBe('/?group=aks&audience=internal');
    expect(statusAddress({ group: 'Total', audience: 'public' })).toBe('/');
  });

  test('reads back what it holds, and takes an unknown group for everybody', () => {
    expect(readStatus(new URLSearchParams('group=aks&audience=internal'))).toEqual({
      group: 'aks',
      audience: 'internal',
    });
    expect(readStatus(new URLSearchParams('group=other-worldly'))).toEqual({ group: 'Total', audience: 'public' });
  });
});

test('the figure behind a sentence is asked with its group and period', () => {
  expect(figureAddress({ ...FIGURE, metric: 'owner-turnover' }, { metrics: METRICS }, 'public')).toEqual({
    href: '/nokkeltall?group=leader&period=2024-10-01%2F2025-10-01',
    shown: true,
  });
});

test('a metric without a view of its own leads to its definition', () => {
  const metrics = METRICS.slice(1);
  expect(figureAddress({ ...FIGURE, metric: 'unknown' }, { metrics }, 'public')).toEqual({ href: '/om', shown: false });
});
