import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { doctorText } from '../../language/index.ts';
import { readServing } from './serving.ts';

const folder = mkdtempSync(join(tmpdir(), 'laget-serving-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const LOGIN = {
  LAGET_PUBLIC_URL: 'https://laget.example.no',
  LAGET_OIDC_ISSUER: 'https://login.example.no/tenant/v2.0',
  LAGET_OIDC_CLIENT_ID: 'laget',
  LAGET_OIDC_CLIENT_SECRET: 'hush',
};
const faultsOf = (env: Record<string, string>) => {
  const read = readServing(env);
  return 'faults' in read ? read.faults.map(({ name, fault }) => `${name} ${fault}`) : [];
};

test('where nothing is set, this machine alone is served and nobody logs in', () => {
  expect(readServing({})).toMatchObject({ host: '127.0.0.1', publicUrl: null, login: null, idleSeconds: 1800 });
});

test('login is read whole, with what holds where nothing else is said', () => {
  expect(
    readServing({ ...LOGIN, LAGET_OIDC_LEVELS: 'Level4  idporten-loa-high', LAGET_HOST: '0.0.0.0' }),
  ).toMatchObject({
    host: '0.0.0.0',
    longestSeconds: 43_200,
    login: {
      clientId: 'laget',
      credential: { kind: 'secret', secret: 'hush' },
      scopes: 'openid profile',
      personClaim: 'sub',
      levels: ['Level4', 'idporten-loa-high'],
      clockToleranceSeconds: 30,
    },
  });
});

test('a secret and a key are read from files', () => {
  const { LAGET_OIDC_CLIENT_SECRET: _, ...rest } = LOGIN;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const secret = readServing({ ...rest, LAGET_OIDC_CLIENT_SECRET_FILE: fileOf('secret', 'hush\n') });
  const key = readServing({ ...rest, LAGET_OIDC_CLIENT_KEY_FILE: fileOf('key.pem', pem) });
  expect([secret, key]).toMatchObject([
    { login: { credential: { kind: 'secret', secret: 'hush' } } },
    { login: { credential: { kind: 'key', pem, keyId: null } } },
  ]);
});

test.each([
  [
    'half of login',
    { LAGET_OIDC_ISSUER: 'https://login.example.no' },
    ['LAGET_OIDC_CLIENT_ID missing', 'LAGET_PUBLIC_URL missing', 'LAGET_OIDC_CLIENT_SECRET no-credential'],
  ],
  ['another address than this machine without login', { LAGET_HOST: '0.0.0.0' }, ['LAGET_HOST needs-login']],
  [
    'a public address without login',
    { LAGET_PUBLIC_URL: 'https://laget.example.no' },
    ['LAGET_PUBLIC_URL needs-login'],
  ],
  [
    'a public address that is not encrypted',
    { ...LOGIN, LAGET_PUBLIC_URL: 'http://laget.example.no' },
    ['LAGET_PUBLIC_URL bad-site'],
  ],
  [
    'a public address with more after the name',
    { ...LOGIN, LAGET_PUBLIC_URL: 'https://example.no/laget' },
    ['LAGET_PUBLIC_URL bad-site'],
  ],
  [
    'a provider that is not encrypted',
    { ...LOGIN, LAGET_OIDC_ISSUER: 'http://login.example.no' },
    ['LAGET_OIDC_ISSUER bad-issuer'],
  ],
  ['a name to listen on', { ...LOGIN, LAGET_HOST: 'laget.example.no' }, ['LAGET_HOST bad-host']],
  ['scopes without openid', { ...LOGIN, LAGET_OIDC_SCOPES: 'profile' }, ['LAGET_OIDC_SCOPES bad-scopes']],
  ['a session of a day', { ...LOGIN, LAGET_SESSION_HOURS: '24' }, ['LAGET_SESSION_HOURS bad-hours']],
  [
    'a session that is never idle',
    { ...LOGIN, LAGET_SESSION_IDLE_MINUTES: '0' },
    ['LAGET_SESSION_IDLE_MINUTES bad-minutes'],
  ],
  ['a proxy by name', { ...LOGIN, LAGET_TRUSTED_PROXIES: '10.0.0.1, proxy' }, ['LAGET_TRUSTED_PROXIES bad-proxies']],
  [
    'a clock that may be anything',
    { ...LOGIN, LAGET_OIDC_CLOCK_TOLERANCE: '301' },
    ['LAGET_OIDC_CLOCK_TOLERANCE bad-tolerance'],
  ],
] as const)('%s is refused by name and kind', (_, env, faults) => {
  expect(faultsOf(env)).toEqual(faults);
});

test('two proofs, an empty secret and a file that holds no key are refused', () => {
  const { LAGET_OIDC_CLIENT_SECRET: _, ...rest } = LOGIN;
  const [secret, key] = [fileOf('empty', ''), fileOf('no-key', 'hello')];
  expect([
    faultsOf({ ...LOGIN, LAGET_OIDC_CLIENT_SECRET_FILE: secret }),
    faultsOf({ ...rest, LAGET_OIDC_CLIENT_SECRET_FILE: secret }),
    faultsOf({ ...rest, LAGET_OIDC_CLIENT_KEY_FILE: key }),
  ]).toEqual([
    ['LAGET_OIDC_CLIENT_SECRET_FILE twice'],
    ['LAGET_OIDC_CLIENT_SECRET_FILE unreadable'],
    ['LAGET_OIDC_CLIENT_KEY_FILE bad-key-file'],
  ]);
});

test.each(['nb', 'nn', 'en'] as const)('every fault has words in %s, and no value is shown', (language) => {
  const faults = [
    'missing',
    'twice',
    'no-credential',
    'unreadable',
    'needs-login',
    'bad-site',
    'bad-key-file',
    'bad-hours',
  ];
  const said = faults.map((fault) => doctorText('configuration', fault, { name: 'LAGET_X' }, language));
  expect(said.filter((text) => text.includes('LAGET_X') && !text.includes('{'))).toHaveLength(faults.length);
});
