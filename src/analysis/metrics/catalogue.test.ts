import { expect, test } from 'vitest';
import { METRICS } from './catalogue.ts';
import { lintCatalogue } from './lint-catalogue.ts';
import { metricPages } from './metric-pages.ts';
import { WAITING_METRICS } from './waiting.ts';

test('the catalogue has no fault', () => {
  expect(lintCatalogue()).toEqual([]);
});

test('the linter finds what is missing or contradicts itself', () => {
  const poor = {
    ...METRICS.A1,
    name: { ...METRICS.A1.name, nn: ' ' },
    denominator: 'all',
    overTime: 'adds',
    pitfalls: [],
  } as const;
  expect(lintCatalogue([poor]).map(({ fault }) => fault)).toEqual([
    'lacks its name',
    'warns of no pitfall',
    'is a share without a denominator, or the reverse',
    'is a stock that claims to add over time',
  ]);
});

test('every metric of sections A and B is there, live or waiting', () => {
  const ids = [...Object.keys(METRICS), ...WAITING_METRICS.map(({ id }) => id)];
  const medians = ['A5m', 'A7m'];
  const expected = [
    ...medians,
    ...Array.from({ length: 15 }, (_, i) => `A${i + 1}`),
    ...Array.from({ length: 16 }, (_, i) => `B${i + 1}`),
  ];
  expect(ids.sort()).toEqual(expected.sort());
});

test('each live metric has a page that tells its formula', () => {
  const pages = metricPages();
  expect(pages.get('docs/metrics/B2-owner-turnover.md')).toContain(METRICS.B2.formula);
  expect(pages.size).toBe(17);
});
