import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test.each(['/', '/nokkeltall?metric=B2&by=unit', '/skoler/974589095#kart', '/s%C3%B8k?q=%2F%2Fa'])(
  '%s is a path of ours',
  (path) => {
    expect(ownPath(path)).toBe(path);
  },
);

test.each([
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  'evil.example',
  '',
  '/..//evil.example',
  '/.//evil.example/x',
  '/api/logout',
  '/API/logout',
  '/x/../api/login?return=/',
  `/${'a'.repeat(2001)}`,
])('%j leads to the front page instead', (path) => {
  expect(ownPath(path)).toBe('/');
});

test('whatever is given, the browser stays on our site', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    ':',
    '@',
    '?',
    '#',
    '%2f',
    '%5c',
    'evil.example',
    '\t',
    ' ',
    'https',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const there = new URL(ownPath(parts.join('')), 'https://laget.example.no');
      expect(there.origin).toBe('https://laget.example.no');
    }),
    { seed: 8, numRuns: 3000 },
  );
});
