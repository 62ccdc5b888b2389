import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from './numbers.ts';
import { readNumberText } from './read-number.ts';

test.each([
  ...[['60000', 60_000] as const, ['60 000', 60_000] as const, ['60\u00a0000', 60_000] as const],
  ...[['60.000,50', 60_000.5] as const, ['60,000.50', 60_000.5] as const, ['1.234.567', 1_234_567] as const],
  ...[['8,5', 8.5] as const, ['8.5', 8.5] as const, ['14,1', 14.1] as const, ['0.125', 0.125] as const],
  ...[['\u22121,5', -1.5] as const, ['-3', -3] as const, ['1234.567', 1234.567] as const],
  ...[['1 234,567', 1234.567] as const, ['10,25', 10.25] as const],
])('«%s» is %d in every language', (text, number) => {
  expect(['nb', 'nn', 'en', null].map((language) => readNumberText(text, language as 'nb'))).toEqual(
    Array.from({ length: 4 }, () => number),
  );
});

test('what may be thousands as well as decimals is ambiguous, but for the comma of English', () => {
  expect([readNumberText('60.000', 'nb'), readNumberText('60.000', 'en')]).toEqual(['ambiguous', 'ambiguous']);
  expect([readNumberText('60,000', 'nn'), readNumberText('60,000', 'en')]).toEqual(['ambiguous', 60_000]);
  expect([readNumberText('-1,500', null), readNumberText('-1,500', 'en')]).toEqual(['ambiguous', -1500]);
});

test.each(['', 'mye', '6 00', '60 0000', '1.2.3', '1,23,456', '60,', ',5', '1.234,5,6', '1 234.567.890', '--1', '1e3'])(
  '«%s» is no number',
  (text) => expect(readNumberText(text, 'nb')).toBeNull(),
);

test('what we write ourselves is read back, or told to be ambiguous, and never read as another number', () => {
  const numbers = fc.tuple(fc.integer({ min: -9_999_999, max: 9_999_999 }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(numbers, fc.constantFrom('nb' as const, 'en' as const), ([whole, decimals], language) => {
      const number = whole / 10 ** decimals;
      expect([number + 0, 'ambiguous']).toContain(readNumberText(formatNumber(number, language, decimals), language));
    }),
    { seed: 7, numRuns: 300 },
  );
});
