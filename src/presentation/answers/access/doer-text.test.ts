import { expect, test } from 'vitest';
import { doerText } from './doer-text.ts';

test('the role of whoever did it is told in words, and what is no role stands as it was written', () => {
  expect(doerText('Ada Administrator (u000002) (hr-analyst)', 'nb')).toBe(
    'Ada Administrator (u000002) (HR-analytiker)',
  );
  expect(doerText('Kommunedirektøren (vara)', 'nb')).toBe('Kommunedirektøren (vara)');
  expect(doerText('laget', 'en')).toBe('laget');
});
