// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import type { LiveMetric } from '../../../../../src/presentation/api/contract/index.ts';
import { SCREEN_TEXTS } from '../../../../../src/presentation/language/index.ts';
import { readAsked } from '../asked.ts';
import { addressOfKept, questionInWords, readKept } from './kept-question.ts';

const metric = { alias: 'owner-turnover', name: 'Sluttet', kernel: 'between-two-days' } as LiveMetric;
const ANSWERED = { from: '2024-10-01', to: '2025-10-01' };
const words = (query: string) =>
  questionInWords(readKept(query, 'owner-turnover', ANSWERED), {
    texts: SCREEN_TEXTS.nb.known.kept,
    language: 'nb',
    metric,
    label: (_, code) => `«${code}»`,
  }).replace(/\u00a0/g, ' ');
const address = (query: string) => addressOfKept(readKept(query, 'owner-turnover', ANSWERED), metric);

test('a question is told in words, with the days that were meant', () => {
  expect(words('metric=B2&by=school-type&where=staff-group=teacher')).toBe(
    'Lærere som slutter · fordelt på skoleslag · 1. oktober 2024 til 1. oktober 2025',
  );
  expect(words('metric=B2&where=unit=9745&at=2025-10-01&as-known-on=2025-11-01&rule=ssb')).toBe(
    'Ansatte som slutter · bare «9745» · 1. oktober 2025 · slik vi visste det 1. november 2025 · etter reglene til SSB',
  );
});

test('several groups are named, and not told as one', () => {
  expect(words('metric=B2&where=staff-group=teacher,leader')).toContain(
    'Ansatte som slutter · bare «teacher», «leader»',
  );
});

test('its address asks the same on Nøkkeltall, with the days that were meant', () => {
  const asked = readAsked(
    new URLSearchParams(address('metric=B2&where=staff-group=leader&where=unit=9745')?.split('?')[1]),
  );
  expect([asked.metric, asked.group, asked.by, asked.period]).toEqual([
    'owner-turnover',
    'leader',
    'none',
    '2024-10-01/2025-10-01',
  ]);
  expect(asked.where).toEqual([{ dimension: 'unit', code: '9745' }]);
});

test('what the screen cannot ask has no address', () => {
  expect(address('metric=B2&by=unit,sex')).toBeNull();
  expect(address('metric=B2&from=2020-01-01&to=2025-01-01&grain=year')).toBeNull();
  expect(address('metric=B2&rule=ssb')).toBeNull();
});
