import { describe, expect, test } from 'vitest';
import { fill, SCREEN_TEXTS, shortPeriod } from './index.ts';

/** Every text by its path, with the placeholders in it. */
function placeholders(texts: object, path = ''): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, [...value.matchAll(/\{(\w+)(?:\|[^}]*)?\}/g)].map((found) => found[1] ?? '').toSorted()]]
        : Object.entries(placeholders(value as object, `${path}${key}.`)),
    ),
  );
}

test('nynorsk has the placeholders of bokmål in every text', () => {
  expect(placeholders(SCREEN_TEXTS.nn)).toEqual(placeholders(SCREEN_TEXTS.nb));
});

test('English has the placeholders of bokmål in every text', () => {
  expect(placeholders(SCREEN_TEXTS.en)).toEqual(placeholders(SCREEN_TEXTS.nb));
});

test('no text is empty', () => {
  const texts = JSON.stringify(SCREEN_TEXTS);
  expect(texts).not.toContain('""');
});

test('a placeholder without a value is left standing', () => {
  expect(fill('{a} og {b}', { a: 1 })).toBe('1 og {b}');
});

test('a number is followed by the word that fits it', () => {
  expect([fill('{n|rad|rader}', { n: 1 }), fill('{n|rad|rader}', { n: '21' })]).toEqual(['1 rad', '21 rader']);
});

describe('a short period', () => {
  test.each([
    ['2024-10-01/2025-10-01', '2024–25'],
    ['2025-08-01/2026-08-01', '2025–26'],
    ['2025-01-01/2026-01-01', '2025'],
    ['2026-05-01/2026-09-01', '2. tertial 2026'],
    ['2025-12-01/2026-01-01', 'des. 2025'],
    ['2025-10-01', '1.10.2025'],
    ['2025-10-01/2025-11-15', '1.10.2025 – 15.11.2025'],
  ])('%s is written %s', (period, text) => {
    expect(shortPeriod(period, 'nb').replace(/\u2060/g, '')).toBe(text);
  });
});
