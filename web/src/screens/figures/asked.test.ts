// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { addressOf, asOffered, readAsked, withMetric } from './asked.ts';
import { figurePath } from './figure-path.ts';
import { seriesSpan, yearBefore } from './periods.ts';

test('an address that says nothing asks for teachers who leave, by school type', () => {
  const asked = readAsked(new URLSearchParams());
  expect([asked.metric, asked.group, asked.by, asked.audience]).toEqual([
    'owner-turnover',
    'teacher',
    'school-type',
    'public',
  ]);
  expect(addressOf(asked)).toBe('/nokkeltall');
});

test('every question survives the way through the address', () => {
  const address =
    '/nokkeltall?metric=headcount&group=Total&by=unit&period=2025-10-01&grain=month&as-known-on=2026-01-31&view=bars&audience=internal&where=area%3DA&compare=nfer&beside=all&code=974589095';
  expect(addressOf(readAsked(new URLSearchParams(address.split('?')[1])))).toBe(address);
});

test('an unknown view or grain is answered as at the start', () => {
  const asked = readAsked(new URLSearchParams('view=pie&grain=week&audience=everyone'));
  expect([asked.view, asked.grain, asked.audience]).toEqual(['', 'school-year', 'public']);
});

test('the group and every filter are asked as where, the two days as from and to', () => {
  const asked = readAsked(new URLSearchParams('where=area%3DA&where=sex%3Df'));
  const period = '2024-10-01/2025-10-01';
  const path = figurePath({ asked, metric: 'B2', by: 'unit', period, series: null, language: 'nb' });
  const query = new URLSearchParams(path.split('?')[1]);
  expect(query.getAll('where')).toEqual(['staff-group=teacher', 'area=A', 'sex=f']);
  expect([query.get('from'), query.get('to'), query.get('by')]).toEqual(['2024-10-01', '2025-10-01', 'unit']);
});

test('the year before 29 February is 28 February', () => {
  expect(yearBefore('2024-02-29/2025-02-28')).toBe('2023-02-28/2024-02-28');
});

test('a series reaches back so that its axis can be read', () => {
  expect(seriesSpan('2026-08-31', 'month')).toEqual({ from: '2024-01-01', to: '2026-08-31', grain: 'month' });
});

test('what the metric does not offer is asked as if it had not been said', () => {
  const asked = readAsked(new URLSearchParams('by=staff-group&where=sex%3Df&where=area%3DA'));
  const offered = asOffered(asked, { notOffered: ['staff-group', 'sex'] });
  expect([offered.group, offered.by, offered.where]).toEqual(['Total', 'none', [{ dimension: 'area', code: 'A' }]]);
  expect(asOffered(asked, { notOffered: [] })).toEqual(asked);
});

test('a metric told in many lines opens undivided, also when it is chosen after another, and the address says only what differs', () => {
  const reasons = readAsked(new URLSearchParams('metric=exit-reasons'));
  expect([reasons.by, addressOf(reasons)]).toEqual(['none', '/nokkeltall?metric=exit-reasons']);
  expect(addressOf({ ...reasons, by: 'school-type' })).toBe('/nokkeltall?metric=exit-reasons&by=school-type');
  const turnover = readAsked(new URLSearchParams());
  expect(withMetric(turnover, 'exit-reasons').by).toBe('none');
  expect(withMetric(reasons, 'owner-turnover').by).toBe('school-type');
  expect(withMetric(turnover, 'internal-principals').group).toBe('Total');
  expect(readAsked(new URLSearchParams('metric=internal-principals')).group).toBe('Total');
  expect(withMetric({ ...turnover, by: 'area' }, 'exit-reasons').by).toBe('area');
});
