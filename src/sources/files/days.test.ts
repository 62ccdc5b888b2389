import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, dayParts, formatDay, parseDay } from '../../terms/index.ts';
import { readDay, readEndDay } from './days.ts';

test.each([
  ['2024-08-01', '2024-08-01'],
  ['2024-08-01T00:00:00.000Z', '2024-08-01'],
  ['2024-08-01 12:30', '2024-08-01'],
  ['01.08.2024', '2024-08-01'],
  ['1.8.2024', '2024-08-01'],
  ['1/8/24', '2024-08-01'],
  ['01-08-1975', '1975-08-01'],
  ['20240801', '2024-08-01'],
  ['01082024', '2024-08-01'],
  ['45505', '2024-08-01'],
  ['45505.5', '2024-08-01'],
  ['01.08.2024 00:00:00', '2024-08-01'],
])('%s is the day %s', (text, day) => {
  expect(readDay(text)).toBe(parseDay(day));
});

test.each(['', '31.02.2024', '2023-02-29', '13.13.2024', 'august', '2024', '01.08', '99999999'])(
  '%s is no day',
  (text) => {
    expect(readDay(text)).toBeNull();
  },
);

test('a blank end, or one in 2099 or 9999, means no end; an unreadable one is not read', () => {
  expect(readEndDay('')).toBe('open');
  expect(readEndDay('31.12.9999')).toBe('open');
  expect(readEndDay('2099-12-31')).toBe('open');
  expect(readEndDay('snart')).toBeNull();
  expect(readEndDay('31.07.2024')).toBe(parseDay('2024-07-31'));
});

test('every day is read back from each way of writing it', () => {
  const day = fc.integer({ min: -25_000, max: 47_000 }).map((n) => n as Day);
  fc.assert(
    fc.property(day, (one) => {
      const { year, month, dayOfMonth } = dayParts(one);
      expect(readDay(formatDay(one))).toBe(one);
      expect(readDay(`${dayOfMonth}.${month}.${year}`)).toBe(one);
      expect(readDay(formatDay(one).replaceAll('-', ''))).toBe(one);
    }),
    { seed: 2, numRuns: 500 },
  );
});
