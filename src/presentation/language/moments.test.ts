import { expect, test } from 'vitest';
import { formatClock, formatMoment } from './moments.ts';

test('a moment is told by the calendar and the clock in Norway, summer and winter', () => {
  expect(formatMoment('2026-09-15T22:30:00.000Z', 'nb')).toBe('16.9.2026 00.30');
  expect(formatMoment('2026-12-31T23:05:00.000Z', 'en')).toBe('1/1/2027 00:05');
  expect(formatClock('2026-01-05T10:00:00.000Z', 'nn')).toBe('11.00');
});
