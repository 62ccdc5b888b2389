// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { nearestAsked } from './nearest-asked.ts';

const NEAREST = { query: '', by: ['area'], where: [], period: '', grain: null, lead: '', text: '' };

test('a breakdown, a group, filters and a period are asked as they are', () => {
  const where = [
    { dimension: 'area', codes: ['ost'] },
    { dimension: 'staff-group', codes: ['teacher'] },
  ];
  expect(nearestAsked({ ...NEAREST, where, period: '2025-10-01' })).toEqual({
    by: 'area',
    group: 'teacher',
    where: [{ dimension: 'area', code: 'ost' }],
    period: '2025-10-01',
    view: '',
  });
  expect(nearestAsked({ ...NEAREST, by: [] })).toMatchObject({ by: 'none', group: 'Total', where: [] });
});

test('what the screen cannot ask has no link', () => {
  expect(nearestAsked({ ...NEAREST, by: ['area', 'sex'] })).toBeNull();
  expect(nearestAsked({ ...NEAREST, grain: 'school-year' })).toBeNull();
  expect(nearestAsked({ ...NEAREST, where: [{ dimension: 'area', codes: ['ost', 'vest'] }] })).toBeNull();
});
