// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { queryOf, soughtIn, wrongDays } from './sought.ts';

const READ = soughtIn(new URLSearchParams('from=1.9.2026&who=kari&kind=emergency&other=x'));

test('the address holds the narrowing as it was written, and the server gets days as it reads them', () => {
  expect(queryOf(READ, false).toString()).toBe('from=1.9.2026&who=kari&kind=emergency');
  expect(queryOf(READ, true).toString()).toBe('from=2026-09-01&who=kari&kind=emergency');
});

test('what is no day is told, and never sent', () => {
  const wrong = { ...READ, from: 'i går', to: ' ' };
  expect(wrongDays(wrong)).toEqual(['from']);
  expect(queryOf(wrong, true).has('from')).toBe(false);
});
