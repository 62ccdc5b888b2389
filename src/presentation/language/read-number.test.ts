import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from './numbers.ts';
import { readNumberText, typedNumber } from './read-number.ts';

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

test('a number that we write in a field is read back as the same, in every language', () => {
  const numbers = fc.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }));
  const languages = fc.constantFrom('nb' as const, 'nn' as const, 'en' as const);
  fc.assert(
    fc.property(numbers, languages, fc.boolean(), ([whole, decimals], language, isToldLanguage) => {
      const number = Number((whole / 10 ** decimals).toFixed(6)) + 0;
      expect(readNumberText(typedNumber(number, language), isToldLanguage ? language : null)).toBe(number);
    }),
    { seed: 11, numRuns: 1000 },
  );
});

test.each([
  ...[[1500, '1500', '1500'] as const, [12.345, '12,3450', '12.3450'] as const, [8.125, '8,1250', '8.1250'] as const],
  ...[[12.3, '12,3', '12.3'] as const, [0.1 + 0.2, '0,3', '0.3'] as const, [60_000, '60000', '60000'] as const],
  ...[[-1.5, '-1,5', '-1.5'] as const, [-0.0000001, '0', '0'] as const, [100, '100', '100'] as const],
])('%d stands in a field as «%s», in English as «%s»', (number, norwegian, english) => {
  expect([typedNumber(number, 'nb'), typedNumber(number, 'en')]).toEqual([norwegian, english]);
});
