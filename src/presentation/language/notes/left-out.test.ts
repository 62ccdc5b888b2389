import { expect, test } from 'vitest';
import { leftOutText } from './left-out.ts';

const NOTES = [
  { code: 'hourly', values: { persons: 57 } },
  { code: 'pensioner', values: { persons: '<5' } },
  { code: 'duplicate', values: { rows: 0 } },
];

test('what is left out is one sentence with the counts that are told', () => {
  expect(leftOutText(NOTES, 'nb')).toBe(
    'Ikke med: timelønte (57), ansatte på pensjonistvilkår (færre enn 5) og rader levert to ganger.',
  );
  expect(leftOutText(NOTES.slice(0, 1), 'en')).toBe('Left out: hourly paid staff (57).');
});

test('where nothing is left out, nothing is said', () => {
  expect(leftOutText([], 'nn')).toBe('');
});
