import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { LoginSettings } from '../../../../access/index.ts';
import { claimsIn, jwtOf, newKey, type ProviderKey } from '../__data__/provider.ts';
import { Browser, KARI, loginApp, providerAndSettings, SITE, type TestProvider } from '../__data__/round.ts';

let provider: TestProvider;
let settings: LoginSettings;
beforeAll(async () => {
  ({ provider, settings } = await providerAndSettings());
});
afterAll(() => provider.stop());
afterEach(() => {
  provider.tamper = null;
});

const browserAt = (more: Partial<LoginSettings> = {}) => {
  const made = loginApp({ ...settings, ...more });
  return { ...made, browser: new Browser(made.app) };
};
const COOKIE = '__Host-laget-session';
const ATTEMPT = '__Host-laget-login';
const now = () => Math.floor(Date.now() / 1000);

type Changed = (claims: Record<string, unknown>, key: ProviderKey) => string;
const tampered: readonly (readonly [string, Changed])[] = [
  ['signed by another key of the same name', (claims, { kid }) => jwtOf(claims, newKey(kid))],
  ['signed by a key the provider never had', (claims) => jwtOf(claims, newKey('unknown'))],
  ['unsigned (alg none)', (claims, key) => jwtOf(claims, key, { alg: 'none' }).replace(/[^.]+$/, '')],
  ['said to be signed by a shared secret', (claims, key) => jwtOf(claims, key, { alg: 'HS256' })],
  ['of another issuer', (claims, key) => jwtOf({ ...claims, iss: 'https://evil.example' }, key)],
  ['for somebody else', (claims, key) => jwtOf({ ...claims, aud: 'another-client' }, key)],
  ['for several, without saying who asked', (claims, key) => jwtOf({ ...claims, aud: ['laget', 'other'] }, key)],
  ['for several, asked by another', (claims, key) => jwtOf({ ...claims, aud: ['laget', 'x'], azp: 'x' }, key)],
  ['of another login (nonce)', (claims, key) => jwtOf({ ...claims, nonce: 'another' }, key)],
  ['without a nonce', (claims, key) => jwtOf({ ...claims, nonce: undefined }, key)],
  ['that ran out a minute ago', (claims, key) => jwtOf({ ...claims, iat: now() - 700, exp: now() - 60 }, key)],
  [
    'changed after it was signed',
    (claims, key) => {
      const [head, , signature] = jwtOf(claims, key).split('.');
      return [head, Buffer.from(JSON.stringify({ ...claims, sub: 'per-3' })).toString('base64url'), signature].join(
        '.',
      );
    },
  ],
];

test.each(tampered)('an ID token %s lets nobody in', async (_, change) => {
  const { browser, refused } = browserAt();
  provider.tamper = (idToken, key) => change(claimsIn(idToken), key);
  const answer = await browser.logIn();
  expect(answer.headers.get('location')).toBe('/logg-inn?why=answer-not-valid&return=%2F');
  expect([refused, browser.ours.cookies.has(COOKIE)]).toEqual([['answer-not-valid'], false]);
});

test('an ID token that the test signs as the provider does lets somebody in, so that the others fail for their own reason', async () => {
  const { browser } = browserAt();
  provider.tamper = (idToken, key) => jwtOf(claimsIn(idToken), key);
  expect((await browser.logIn()).headers.get('location')).toBe('/');
});

test('an ID token that ran out within the tolerance of clocks is taken, one second beyond is not', async () => {
  const { browser } = browserAt({ clockToleranceSeconds: 60 });
  provider.tamper = (idToken, key) => jwtOf({ ...claimsIn(idToken), iat: now() - 700, exp: now() - 50 }, key);
  const within = (await browser.logIn()).headers.get('location');
  provider.tamper = (idToken, key) => jwtOf({ ...claimsIn(idToken), iat: now() - 700, exp: now() - 61 }, key);
  const beyond = (await browser.logIn()).headers.get('location');
  expect([within, beyond]).toEqual(['/', '/logg-inn?why=answer-not-valid&return=%2F']);
});

test('a level below the one demanded lets nobody in, the one demanded does', async () => {
  const { browser, refused } = browserAt({ levels: ['Level4', 'idporten-loa-high'] });
  provider.tamper = (idToken, key) => jwtOf({ ...claimsIn(idToken), acr: 'idporten-loa-substantial' }, key);
  const below = await browser.logIn();
  provider.tamper = (idToken, key) => jwtOf({ ...claimsIn(idToken), acr: 'idporten-loa-high' }, key);
  const reached = await browser.logIn();
  expect([below.headers.get('location'), reached.headers.get('location')]).toEqual([
    '/logg-inn?why=level-too-low&return=%2F',
    '/',
  ]);
  expect(refused).toEqual(['level-too-low']);
});

test('a method that is demanded must be among those used', async () => {
  const { browser } = browserAt({ methods: ['mfa'] });
  provider.tamper = (idToken, key) => jwtOf({ ...claimsIn(idToken), amr: ['pwd'] }, key);
  const password = await browser.logIn();
  provider.tamper = (idToken, key) => jwtOf({ ...claimsIn(idToken), amr: ['pwd', 'mfa'] }, key);
  const both = await browser.logIn();
  expect([password.headers.get('location'), both.headers.get('location')]).toEqual([
    '/logg-inn?why=level-too-low&return=%2F',
    '/',
  ]);
});

test('an answer with another state, or to a login that another browser began, is refused', async () => {
  const { app, refused } = browserAt();
  const [victim, attacker] = [new Browser(app), new Browser(app)];
  const theirs = await attacker.callbackFor('per-3');
  await victim.get('/api/login?return=/');
  const planted = await victim.get(theirs);
  const bent = new URL(await victim.callbackFor());
  bent.searchParams.set('state', 'another');
  const changed = await victim.get(bent.href);
  expect([planted, changed].map(({ headers }) => headers.get('location'))).toEqual([
    '/logg-inn?why=unknown-attempt&return=%2F',
    '/logg-inn?why=unknown-attempt&return=%2F',
  ]);
  expect([refused, victim.ours.cookies.has(COOKIE)]).toEqual([['unknown-attempt', 'unknown-attempt'], false]);
});

test('an answer is taken once: the same address again lets nobody in', async () => {
  const { browser, app } = browserAt();
  const address = await browser.callbackFor();
  const held = browser.ours.cookies.get(ATTEMPT) ?? '';
  const first = await browser.get(address);
  const again = new Browser(app);
  again.ours.cookies.set(ATTEMPT, held);
  const second = await again.get(address);
  expect([first, second].map(({ headers }) => headers.get('location'))).toEqual([
    '/',
    '/logg-inn?why=unknown-attempt&return=%2F',
  ]);
});

test('a code that has been used, or is made up, is refused by the provider and by us', async () => {
  const { browser, refused } = browserAt();
  const used = new URL(await browser.callbackFor());
  await browser.get(used.href);
  const fresh = new URL(await browser.callbackFor());
  fresh.searchParams.set('code', used.searchParams.get('code') ?? '');
  await browser.get(fresh.href);
  const made = new URL(await browser.callbackFor());
  made.searchParams.set('code', 'made-up');
  await browser.get(made.href);
  expect(refused).toEqual(['code-refused', 'code-refused']);
});

test('an answer that says it is from another provider is refused', async () => {
  const { browser, refused } = browserAt();
  const bent = new URL(await browser.callbackFor());
  bent.searchParams.set('iss', 'https://evil.example');
  await browser.get(bent.href);
  expect(refused).toEqual(['answer-not-valid']);
});

test('a login that was cancelled at the provider is told as that', async () => {
  const { browser, refused } = browserAt();
  const bent = new URL(await browser.callbackFor());
  bent.searchParams.delete('code');
  bent.searchParams.set('error', 'access_denied');
  await browser.get(bent.href);
  expect(refused).toEqual(['denied-by-provider']);
});

test.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/api/logout'])(
  'a login that is to end at %s ends at the front page',
  async (back) => {
    const { browser } = browserAt();
    expect((await browser.logIn(KARI.sub, back)).headers.get('location')).toBe('/');
  },
);

test('a session that was planted in the browser before login is not the one that is logged in', async () => {
  const { browser, app } = browserAt();
  const planted = 'A'.repeat(43);
  browser.ours.cookies.set(COOKIE, planted);
  await browser.logIn();
  const attacker = new Browser(app);
  attacker.ours.cookies.set(COOKIE, planted);
  expect([browser.ours.cookies.get(COOKIE) === planted, (await attacker.get('/api/session')).status]).toEqual([
    false,
    401,
  ]);
});

test('logging in again ends the session one had', async () => {
  const { browser } = browserAt();
  await browser.logIn();
  const before = browser.ours.cookies.get(COOKIE) ?? '';
  await browser.logIn();
  browser.ours.cookies.set(COOKIE, before);
  expect((await browser.get('/api/session')).status).toBe(401);
});

test.each([
  ['another origin', { origin: 'https://evil.example' }],
  ['no origin at all', { origin: 'null' }],
  ['another site, as the browser tells it', { origin: SITE, 'sec-fetch-site': 'cross-site' }],
  ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
  ['the same name unencrypted', { origin: 'http://laget.example.no' }],
  ['the same name on another port', { origin: 'https://laget.example.no:8443' }],
  ['nobody knows where', {}],
] as const)('a change asked for by %s is refused', async (_, headers) => {
  const { browser } = browserAt();
  await browser.logIn();
  const answer = await browser.post('/api/session', { role: 'council-reader', unit: null }, headers);
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, 'foreign-origin']);
});

test('another name in the address is refused whatever cookie comes with it (DNS rebinding)', async () => {
  const { browser, app } = browserAt();
  await browser.logIn();
  const headers = browser.ours.header();
  const statuses = await Promise.all(
    ['https://evil.example/api/owner', 'http://127.0.0.1:4173/api/owner', 'http://127.0.0.1:4173/api/health'].map(
      async (address) => (await app.request(address, { headers })).status,
    ),
  );
  expect(statuses).toEqual([403, 403, 200]);
});

test('neither code, state nor token of any login is ever logged', async () => {
  const { browser, refused, faults } = browserAt();
  const address = new URL(await browser.callbackFor());
  address.searchParams.set('code', 'secret-code');
  await browser.get(address.href);
  const logged = JSON.stringify([refused, faults.map(String)]);
  expect([logged.includes('secret-code'), logged.includes(address.searchParams.get('state') ?? '?')]).toEqual([
    false,
    false,
  ]);
  expect(refused).toHaveLength(1);
});
