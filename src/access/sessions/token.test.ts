import { expect, test } from 'vitest';
import { openUnder, sealUnder, tokenHash } from './token.ts';

test('a token is found by its SHA-256', () => {
  expect(tokenHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('what is sealed under a token opens with that token and no other', () => {
  const sealed = sealUnder('token-1', 'æøå {"a":1}');
  expect(openUnder('token-1', sealed)).toBe('æøå {"a":1}');
  expect(() => openUnder('token-2', sealed)).toThrow();
  expect(sealed).not.toBe(sealUnder('token-1', 'æøå {"a":1}'));
});

test('what is sealed does not open where a bit has changed', () => {
  const bytes = Buffer.from(sealUnder('token-1', 'text'), 'base64');
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  expect(() => openUnder('token-1', bytes.toString('base64'))).toThrow();
});
