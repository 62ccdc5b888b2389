import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { doctorLine, doctorVerdict } from '../../language/index.ts';
import { checkConfiguration } from '../configuration/check-configuration.ts';
import { VARIABLES } from '../configuration/variables.ts';
import { lookAtConfiguration, lookAtFolder, lookAtMemory, lookAtNode } from './look-at-machine.ts';

const folder = mkdtempSync(join(tmpdir(), 'laget-doctor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const SOURCES = join(import.meta.dirname, '../../..');

test('old versions and little memory are told', () => {
  expect([lookAtNode('20.19.0').state, lookAtNode('26.1.0').state, lookAtNode('20.18.9').state]).toEqual([
    'fine',
    'fine',
    'wrong',
  ]);
  expect([lookAtMemory(8e9).state, lookAtMemory(1e9).state]).toEqual(['fine', 'note']);
});

describe('the environment', () => {
  test('is fine where nothing is set, and where everything is right', () => {
    const file = join(folder, 'key');
    writeFileSync(file, 'x');
    const right = {
      LAGET_DATA: folder,
      DATABASE_URL: 'postgresql://laget@db/laget',
      LAGET_IDENTITY_KEY: '0f'.repeat(32),
      LAGET_IDENTITY_KEY_FILE: file,
      PORT: '8080',
      LAGET_BACKUP_RECIPIENTS: 'age1abc, age1def',
      LAGET_TODAY: '2026-08-31',
      LAGET_DEBUG: '1',
      HOME: '/root',
    };
    expect([checkConfiguration({}), checkConfiguration(right)]).toEqual([[], []]);
  });

  test('is told by name and kind, a misspelt name with the one it is like, and no value is ever shown', () => {
    const secret = 'hunter2-hunter2';
    const wrong = {
      DATABASE_URL: `mysql://${secret}`,
      LAGET_IDENTITY_KEY: secret,
      LAGET_IDENTITY_KEY_FILE: join(folder, secret),
      PORT: '80800',
      LAGET_BACKUP_RECIPIENTS: secret,
      LAGET_TODAY: 'i dag',
      LAGET_DEBUG: 'ja',
      LAGET_DAT: folder,
      LAGET_ZZZZZZZZZZ: '',
    };
    const found = lookAtConfiguration(wrong);
    expect(found.map(({ says, values }) => `${values['name']} ${says}`)).toEqual([
      'DATABASE_URL bad-address',
      'LAGET_IDENTITY_KEY bad-key',
      'LAGET_IDENTITY_KEY_FILE bad-file',
      'PORT bad-port',
      'LAGET_BACKUP_RECIPIENTS bad-recipients',
      'LAGET_TODAY bad-day',
      'LAGET_DEBUG bad-flag',
      'LAGET_DAT unknown-like',
      'LAGET_ZZZZZZZZZZ unknown',
    ]);
    const said = (['nb', 'nn', 'en'] as const).flatMap((language) => found.map((one) => doctorLine(one, language)));
    expect(said.join('\n')).not.toContain(secret);
    expect(doctorVerdict(found, 'en')).toBe('7 wrong and 2 to look at.');
  });

  test('is read by the table’s names and no others', () => {
    const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
    const code = files.filter((path) => /\.ts$/.test(path) && !/\.test\.ts$|__data__/.test(path));
    const read = code.flatMap((path) =>
      [...readFileSync(join(SOURCES, path), 'utf8').matchAll(/\b(?:env|given)\['([A-Z_]+)'\]/g)].map(
        ([, name]) => name,
      ),
    );
    expect([...new Set(read)].toSorted()).toEqual(VARIABLES.map(({ name }) => name).toSorted());
  });
});

describe('the data folder', () => {
  const looked = async (path: string) => (await lookAtFolder(path)).map(({ check, says }) => `${check} ${says}`);

  test('may be missing, a file, or open to others', async () => {
    const [none, file, closed] = ['none', 'file', 'closed'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    writeFileSync(file, '');
    mkdirSync(closed, { mode: 0o700 });
    expect(await looked(none)).toEqual(['folder none']);
    expect(await looked(file)).toEqual(['folder no-folder']);
    expect((await looked(closed))[0]).toBe('folder fine');
    expect(readdirSync(closed)).toEqual([]);
    chmodSync(closed, 0o755);
    expect((await looked(closed))[0]).toBe('folder open-to-others');
  });
});

test('everything the doctor can see has words', () => {
  const text = readdirSync(import.meta.dirname)
    .filter((name) => name.startsWith('look-at'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join('\n');
  const seen = [...text.matchAll(/check: '([a-z]+)',\s*state(?:: '[a-z]+')?,\s*says: '([a-z0-9-]+)'/g)];
  const kinds = [...text.matchAll(/fine\('([a-z]+)'/g)];
  const asked = [
    ...seen.map(([, check, says]) => [check, says]),
    ...kinds.map(([, check]) => [check, 'fine']),
    ...[...text.matchAll(/say\('[a-z]+', '([a-z0-9-]+)'\)/g)].map(([, says]) => ['database', says]),
  ];
  expect(asked.length).toBeGreaterThan(20);
  for (const [check, says] of asked) {
    const one = { check, says, state: 'note', values: {} } as Parameters<typeof doctorLine>[0];
    for (const language of ['nb', 'nn', 'en'] as const) expect(doctorLine(one, language).length).toBeGreaterThan(12);
  }
});
