import { expect, test } from 'vitest';
import { keeperNamed, keeperText } from './index.ts';

test.each([
  ['visitor (hr-analyst)', 'nb', 'HR-analytiker'],
  ['command-line (data-folder-holder)', 'nb', 'Den som har datamappen'],
  ['command-line (data-folder-holder)', 'en', 'Holder of the data folder'],
  ['somebody (elder)', 'nb', 'elder'],
  ['command-line', 'nb', 'command-line'],
] as const)('%s in %s is told as «%s»', (by, language, text) => {
  expect(keeperText(by, language)).toBe(text);
});

test('the role of whoever did it is told in words beside the name, and what is no role stands as it was written', () => {
  expect(keeperNamed('Ada Administrator (u000002) (hr-analyst)', 'nb')).toBe(
    'Ada Administrator (u000002) (HR-analytiker)',
  );
  expect(keeperNamed('Kommunedirektøren (vara)', 'nb')).toBe('Kommunedirektøren (vara)');
  expect(keeperNamed('laget', 'en')).toBe('laget');
});
