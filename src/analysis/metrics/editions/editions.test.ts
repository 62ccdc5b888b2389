import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDay } from '../../../terms/index.ts';
import { METRICS } from '../catalogue.ts';
import { cameWith, EDITIONS } from './editions.ts';

const [first, ...later] = Object.entries<string | null>(EDITIONS);

test('every edition but the first has a day, and a later one a later day', () => {
  expect(first).toEqual(['0.1.0', null]);
  const days = later.map(([, day]) => parseDay(day ?? ''));
  expect(days).not.toContain(null);
  expect(days.toSorted((a, b) => Number(a) - Number(b))).toEqual(days);
});

test('no metric is of an edition later than the program', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'));
  expect(Object.keys(EDITIONS)).toContain(version);
  expect(Object.values(METRICS).map(({ id }) => cameWith(id).edition)).toEqual(
    Object.values(METRICS).map(() => expect.stringMatching(/^\d+\.\d+\.\d+$/)),
  );
});
