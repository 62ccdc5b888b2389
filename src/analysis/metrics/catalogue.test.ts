import { expect, test } from 'vitest';
import { METRICS } from './catalogue.ts';
import { lintCatalogue } from './lint-catalogue.ts';
import type { Metric, ReferenceValue } from './metric.ts';
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
    notOffered: ['colour'],
  } as unknown as Metric;
  expect(lintCatalogue([poor]).map(({ fault }) => fault)).toEqual([
    'lacks its name',
    'warns of no pitfall',
    'is a share without a denominator, or the reverse',
    'claims to add overTime, which its kernel cannot',
    'does not offer colour, which is no dimension',
  ]);
});

test('a median, a rate and a balance over units that claim to add are found', () => {
  const claims = [
    { ...METRICS.A9, overUnits: 'adds' },
    { ...METRICS.B4, overTime: 'adds' },
    { ...METRICS.B6, overUnits: 'adds' },
  ] as const;
  expect(lintCatalogue(claims).map(({ metric, fault }) => [metric, fault])).toEqual([
    ['A9', 'claims to add overUnits, which its kernel cannot'],
    ['B4', 'claims to add overTime, which its kernel cannot'],
    ['B6', 'claims to add overUnits, which its kernel cannot'],
  ]);
});

test('an entry must say whether values are published elsewhere, and each of them whose and in which words', () => {
  const { referenceValues: _, ...silent } = METRICS.A1;
  const [first] = METRICS.B2.referenceValues;
  const bare = { ...first, address: '', publisher: '', note: { nb: 'a', nn: '', en: 'a' } };
  const faults = lintCatalogue([silent as Metric, { ...METRICS.B2, referenceValues: [bare as ReferenceValue] }]);
  expect(faults.map(({ fault }) => fault)).toEqual([
    'does not say whether values are published elsewhere',
    'has a published value without its source',
    'has a published value without an address',
    'lacks a published value in one language',
  ]);
});

test('every metric of sections A and B is there, live or waiting', () => {
  const all = [...Object.keys(METRICS), ...WAITING_METRICS.map(({ id }) => id)];
  const ids = all.filter((id) => /^[AB]/.test(id));
  const beside = [
    ...['A5m', 'A7m', 'A7o', 'A9r', 'A9s', 'A10t', 'A11s', 'A12g', 'A14a'],
    ...['B5r', 'B7d', 'B8a', 'B10c', 'B13m', 'B14m'],
  ];
  const expected = [
    ...beside,
    ...Array.from({ length: 15 }, (_, i) => `A${i + 1}`),
    ...Array.from({ length: 16 }, (_, i) => `B${i + 1}`),
  ];
  expect(ids.sort()).toEqual(expected.sort());
});

test('each live metric has a page that tells its formula', () => {
  const pages = metricPages();
  expect(pages.get('docs/metrics/B2-owner-turnover.md')).toContain(METRICS.B2.formula);
  expect(pages.size).toBe(Object.keys(METRICS).length + 1);
});
