import { expect, test } from 'vitest';
import { subjectInLine } from './capitals.ts';

test.each([
  ['Kunst og håndverk', 'nb', 'kunst og håndverk'],
  ['KRLE', 'nb', 'KRLE'],
  ['English', 'en', 'English'],
] as const)('%s in the middle of a line in %s is %s', (label, language, text) => {
  expect(subjectInLine(label, language)).toBe(text);
});
