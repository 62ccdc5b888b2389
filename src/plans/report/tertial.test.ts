import { expect, test } from 'vitest';
import { formatDay } from '../../terms/index.ts';
import { parseTertial } from './tertial.ts';

test.each([
  ['2026-1', '2026-01-01', '2026-04-30'],
  ['2026-2', '2026-05-01', '2026-08-31'],
  ['2026-3', '2026-09-01', '2026-12-31'],
])('tertial %s is from %s to %s', (code, from, day) => {
  const tertial = parseTertial(code);
  expect(tertial === null ? null : [formatDay(tertial.from), formatDay(tertial.day)]).toEqual([from, day]);
});

test.each(['2026-4', '2026', '26-2', '2026-2x', ''])('«%s» is no tertial', (text) => {
  expect(parseTertial(text)).toBeNull();
});
