import { expect, test } from 'vitest';
import { keeperText } from './index.ts';

test.each([
  ['visitor (hr-analyst)', 'nb', 'HR-analytiker'],
  ['command-line (data-folder-holder)', 'nb', 'Den som har datamappen'],
  ['command-line (data-folder-holder)', 'en', 'Holder of the data folder'],
  ['somebody (elder)', 'nb', 'elder'],
  ['command-line', 'nb', 'command-line'],
] as const)('%s in %s is told as «%s»', (by, language, text) => {
  expect(keeperText(by, language)).toBe(text);
});
