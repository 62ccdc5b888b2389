// biome-ignore lint/correctness/noUndeclaredDependencies: the root package holds the test tools
import { expect, test } from 'vitest';
import { plainPart } from './path-part.ts';

test('a part of a path is read as it was written, and as it stands where it cannot be read', () => {
  expect(plainPart('2%2F3')).toBe('2/3');
  expect(plainPart('100%')).toBe('100%');
  expect(plainPart('%E0%A4%A')).toBe('%E0%A4%A');
});
