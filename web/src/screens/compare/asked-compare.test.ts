// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { describe, expect, test } from 'vitest';
import { compareAddress, comparePath, isComparable, readCompared, START_COMPARED, settled } from './asked-compare.ts';

const DIMENSIONS = [
  { id: 'sex', label: 'Kjønn', codes: ['unknown', 'f', 'm'].map((code) => ({ code, label: code })) },
  { id: 'staff-group', label: 'Gruppe', codes: ['teacher', 'leader'].map((code) => ({ code, label: code })) },
];
const ALL = { notOffered: [] };
const asked = { ...START_COMPARED, dimension: 'sex' };

describe('the address of a comparison', () => {
  test('says only what is not as at the start, and is read back alike', () => {
    expect(compareAddress(START_COMPARED)).toBe('/sammenlign');
    const other = { ...asked, how: 'periods', group: 'teacher', period: '2024-10-01', audience: 'internal' } as const;
    const address = compareAddress(other);
    expect(address).toBe('/sammenlign?how=periods&group=teacher&by=sex&period=2024-10-01&audience=internal');
    expect(readCompared(new URLSearchParams(address.split('?')[1]))).toEqual(other);
  });
});

describe('what is left open', () => {
  test('is the first two groups, those who stand nowhere last', () => {
    expect(settled(asked, ALL, DIMENSIONS, [])).toMatchObject({ a: 'f', b: 'm' });
    expect(settled({ ...asked, b: 'f' }, ALL, DIMENSIONS, [])).toMatchObject({ a: 'm', b: 'f' });
  });

  test('is the latest period and the one before', () => {
    const periods = ['2024', '2023', '2022'];
    const open = { ...asked, how: 'periods' } as const;
    expect(settled(open, ALL, DIMENSIONS, periods)).toMatchObject({ period: '2024', periodB: '2023' });
    expect(settled({ ...open, period: '2023' }, ALL, DIMENSIONS, periods)).toMatchObject({ periodB: '2022' });
    expect(settled(open, ALL, DIMENSIONS, ['2024'])).toMatchObject({ period: '2024', periodB: '' });
  });

  test('is another dimension where the metric does not offer the one asked for', () => {
    const found = settled({ ...asked, group: 'teacher' }, { notOffered: ['sex'] }, DIMENSIONS, []);
    expect(found).toMatchObject({ dimension: 'staff-group', a: 'teacher', b: 'leader' });
  });

  test('leaves no staff group beside groups that are staff groups', () => {
    const byGroup = { ...asked, dimension: 'staff-group', group: 'teacher' };
    expect(settled(byGroup, ALL, DIMENSIONS, []).group).toBe('Total');
  });
});

test('groups are asked for as dimension and code, periods as the other period', () => {
  const groups = settled({ ...asked, period: '2024-10-01/2025-10-01' }, ALL, DIMENSIONS, []);
  const query = new URLSearchParams(comparePath(groups, 'nb').split('?')[1]);
  expect([query.get('a'), query.get('b'), query.get('from'), query.get('to')]).toEqual([
    'sex=f',
    'sex=m',
    '2024-10-01',
    '2025-10-01',
  ]);
  const inTime = settled({ ...asked, how: 'periods' }, ALL, DIMENSIONS, ['2024-10-01', '2023-10-01']);
  const other = new URLSearchParams(comparePath(inTime, 'nb').split('?')[1]);
  expect([other.get('at'), other.get('period-b'), other.get('a')]).toEqual(['2024-10-01', '2023-10-01', null]);
});

test.each([
  ['between-two-days', true],
  ['stock', true],
  ['flow-matrix', false],
  ['staying-curve', false],
  ['reported', false],
] as const)('of a %s, two can stand side by side: %s', (kernel, comparable) => {
  expect(isComparable({ kernel })).toBe(comparable);
});
