import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type } from '../../__data__/typing.ts';

const env = { LAGET_DATA: mkdtempSync(join(tmpdir(), 'laget-users-')), LAGET_TODAY: '2026-09-15' };

test('the first administrator is made at the command line', async () => {
  const added = await type(['user', 'add', 'https://login.example.no', 'abc', '--name', 'Kari'], env);
  expect(added.out).toContain('u000001');
  const grant = ['user', 'grant', 'u000001', 'administrator', '--reason', 'Drifter Laget', '--to', '2027-08-01'];
  expect((await type(grant, env)).out).toContain('g000001');
  const { out } = await type(['user', 'list', '--lang', 'en'], env);
  expect(out).toContain('g000001 Administrator · the whole owner · 2026-09-15 until 2027-08-01 · Drifter Laget');
});

test.each([
  [['user', 'grant', 'u000001', 'konge', '--reason', 'x'], 2, 'Bruk en av hr-analyst'],
  [['user', 'train', 'u000001', 'i går'], 2, '2026-08-01'],
  [['user', 'train', 'u000099', '2026-09-01'], 4, 'ingen slik bruker'],
  [['user', 'add', 'https://login.example.no'], 2, 'ISSUER SUBJECT'],
  [['user', 'link', 'u000001', 'kari'], 2, 'KEY'],
  [['user', 'link', 'u000001', 'ab'.repeat(16)], 4, 'laget privacy person export'],
])('%j ends with %d and says what to do', async (argv, exit, words) => {
  const told = await type(argv, env);
  expect([told.exit, told.err]).toEqual([exit, expect.stringContaining(words)]);
});
