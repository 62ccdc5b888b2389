import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LoginSettings } from '../../../../access/index.ts';
import { appointmentRef } from '../../../../casework/index.ts';
import { UNMET } from '../../../__data__/fake-casework.ts';
import { Browser, KARI, loginApp, providerAndSettings, SITE, type TestProvider } from '../__data__/round.ts';

let provider: TestProvider;
let settings: LoginSettings;
beforeAll(async () => {
  ({ provider, settings } = await providerAndSettings());
});
afterAll(() => provider.stop());

const browserAt = (more: Partial<LoginSettings> = {}) => {
  const made = loginApp({ ...settings, ...more });
  return { ...made, browser: new Browser(made.app) };
};
const json = async <T>(response: Response) => (await response.json()) as T;
const COOKIE = '__Host-laget-session';

test('whoever has not logged in gets nothing but where to log in', async () => {
  const { browser } = browserAt();
  const answer = await browser.get('/api/owner?lang=en');
  expect([answer.status, answer.headers.get('content-type'), answer.headers.has('www-authenticate')]).toEqual([
    401,
    'application/problem+json; charset=utf-8',
    true,
  ]);
  expect(await answer.json()).toMatchObject({ code: 'not-logged-in', login: '/api/login' });
});

test('a login leads through the provider and back to where one came from, with one’s own roles', async () => {
  const { browser } = browserAt();
  const answer = await browser.logIn(KARI.sub, '/nokkeltall?metric=B2&by=unit');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/nokkeltall?metric=B2&by=unit']);
  const session = await json<{ role: string; canSwitch: boolean; login: { mine: object[] } }>(
    await browser.get('/api/session?lang=en'),
  );
  expect(session).toMatchObject({ role: 'hr-analyst', canSwitch: false, roles: [], login: { name: 'Kari Nordmann' } });
  expect(session.login.mine.map((one) => ('role' in one ? one.role : ''))).toEqual(['hr-analyst', 'council-reader']);
  expect((await browser.get('/api/owner')).status).toBe(200);
});

test('the question goes by PAR with state, nonce and an S256 challenge, and the address shows none of them', async () => {
  const { browser } = browserAt();
  const begun = await browser.get('/api/login?return=/');
  const address = new URL(begun.headers.get('location') ?? '');
  expect([...address.searchParams.keys()].toSorted()).toEqual(['client_id', 'request_uri']);
  expect(provider.asked).toContain('POST /request');
});

test('without PAR the address carries what the provider must have', async () => {
  const plain = await providerAndSettings({ pushed: false });
  const browser = new Browser(loginApp(plain.settings).app);
  const begun = await browser.get('/api/login?return=/');
  const { searchParams } = new URL(begun.headers.get('location') ?? '');
  expect(Object.fromEntries(searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    redirect_uri: `${SITE}/api/login/callback`,
    scope: 'openid profile',
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
  });
  expect((await browser.logIn()).headers.get('location')).toBe('/');
  await plain.provider.stop();
});

test('Laget proves itself by a key of its own where the provider knows it', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const clientKeys = [{ ...publicKey.export({ format: 'jwk' }), kid: 'laget-1', use: 'sig', alg: 'ES256' }];
  const keyed = await providerAndSettings({ clientKeys });
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  const credential = { kind: 'key', pem, keyId: 'laget-1' } as const;
  const browser = new Browser(loginApp({ ...keyed.settings, credential }).app);
  const answer = await browser.logIn();
  await keyed.provider.stop();
  expect(answer.headers.get('location')).toBe('/');
  expect(browser.ours.cookies.has(COOKIE)).toBe(true);
});

test('the session cookie is for this host alone, for no script, and comes from no other site', async () => {
  const { browser } = browserAt();
  const answer = await browser.logIn();
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith(COOKIE)) ?? '';
  expect(cookie).toMatch(/^__Host-laget-session=[\w-]{43};/);
  expect(cookie).toContain('HttpOnly');
  expect(cookie).toContain('Secure');
  expect(cookie).toContain('SameSite=Strict');
  expect(cookie).toContain('Path=/');
  expect(cookie).not.toContain('Domain');
});

test('another role of one’s own is taken under another cookie, and the one before opens nothing', async () => {
  const { browser } = browserAt();
  await browser.logIn();
  const before = browser.ours.cookies.get(COOKIE) ?? '';
  const changed = await browser.post('/api/session', { role: 'council-reader', unit: null });
  const after = browser.ours.cookies.get(COOKIE) ?? '';
  expect([changed.status, (await json<{ role: string }>(changed)).role]).toEqual([200, 'council-reader']);
  expect((await json<{ role: string }>(await browser.get('/api/session'))).role).toBe('council-reader');
  browser.ours.cookies.set(COOKIE, before);
  expect([before === after, (await browser.get('/api/session')).status]).toEqual([false, 401]);
});

test('what a task is for is told once in a session, also through another role, and anew in the next', async () => {
  const { browser } = browserAt();
  await browser.logIn();
  const path = `/api/appointments/${appointmentRef(UNMET)}`;
  const purposeAt = async (address: string) => {
    const answer = await browser.get(address);
    return [answer.status, (await json<{ lookedUpFor?: string }>(answer)).lookedUpFor];
  };
  const before = [await purposeAt(path), await purposeAt(`${path}?purpose=hiring`), await purposeAt(path)];
  await browser.post('/api/session', { role: 'council-reader', unit: null });
  await browser.post('/api/session', { role: 'hr-analyst', unit: null });
  const after = await purposeAt(path);
  await browser.post('/api/logout');
  await browser.logIn();
  expect(before).toEqual([
    [400, undefined],
    [200, 'hiring'],
    [200, 'hiring'],
  ]);
  expect([after, await purposeAt(path)]).toEqual([
    [200, 'hiring'],
    [400, undefined],
  ]);
});

test('a role that is not one’s own is refused, and the session goes on', async () => {
  const { browser } = browserAt();
  await browser.logIn();
  const changed = await browser.post('/api/session?lang=en', { role: 'administrator', unit: null });
  expect([changed.status, (await json<{ detail: string }>(changed)).detail]).toEqual([
    400,
    'You do not have this role. Choose one of your own.',
  ]);
  expect((await json<{ role: string }>(await browser.get('/api/session'))).role).toBe('hr-analyst');
});

test('somebody without a role is told whom to ask, and gets nothing else', async () => {
  const { browser } = browserAt();
  await browser.logIn('per-3');
  const answers = [
    await browser.get('/api/session?lang=en'),
    await browser.get('/api/owner'),
    await browser.get('/api/units'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  expect(await answers[0]?.json()).toMatchObject({
    code: 'no-role',
    detail: 'Per Utenrolle has no role in Laget. Ask Kari Hansen i HR, 55 55 55 55.',
  });
  expect((await browser.post('/api/logout')).status).toBe(200);
});

test('logging out ends the session here at once and leads to the provider’s own logout', async () => {
  const { browser } = browserAt();
  await browser.logIn();
  const kept = browser.ours.cookies.get(COOKIE) ?? '';
  const { next } = await json<{ next: string }>(await browser.post('/api/logout'));
  expect(browser.ours.cookies.has(COOKIE)).toBe(false);
  browser.ours.cookies.set(COOKIE, kept);
  expect((await browser.get('/api/session')).status).toBe(401);
  expect(next.startsWith(`${provider.issuer}/session/end?`)).toBe(true);
  expect(await browser.throughProvider(next, '')).toBe(`${SITE}/logget-ut`);
});

test('logging out without a session leads to our own page', async () => {
  const { browser } = browserAt();
  expect(await json(await browser.post('/api/logout'))).toEqual({ next: '/logget-ut' });
});

test('a provider that changes its keys is followed at the next login', async () => {
  const changing = await providerAndSettings();
  const { app } = loginApp(changing.settings);
  const [first, second] = [new Browser(app), new Browser(app)];
  const before = await first.logIn();
  changing.provider.changeKey();
  const after = await second.logIn();
  await changing.provider.stop();
  expect([before.headers.get('location'), after.headers.get('location')]).toEqual(['/', '/']);
  expect(second.ours.cookies.has(COOKIE)).toBe(true);
});

test('claims that the ID token lacks are asked for where that is set, and an identity number is never the name', async () => {
  const { browser, refused } = browserAt({ askUserInfo: true, personClaim: 'number' });
  const answer = await browser.logIn();
  expect(answer.headers.get('location')).toBe('/logg-inn?why=identity-number&return=%2F');
  expect(refused).toEqual(['identity-number']);
});

test('a claim that is not there names nobody', async () => {
  const { browser, refused } = browserAt({ personClaim: 'oid' });
  await browser.logIn();
  expect([refused, browser.ours.cookies.has(COOKIE)]).toEqual([['no-person-claim'], false]);
});

test('a provider that does not answer is told, and nobody waits for ever', async () => {
  const { browser, refused } = browserAt({ issuer: new URL('http://127.0.0.1:9') });
  const answer = await browser.get('/api/login?return=/skoler');
  expect(answer.headers.get('location')).toBe('/logg-inn?why=provider-silent&return=%2Fskoler');
  expect(refused).toEqual(['provider-silent']);
});

test('an administrator ends somebody’s sessions at once', async () => {
  const { browser, open } = browserAt();
  await browser.logIn();
  const { sessions } = open.administration;
  const [hers] = await sessions.list();
  await sessions.end({ id: hers?.id ?? '' }, 'ended-by-administrator', 'admin');
  expect((await browser.get('/api/session')).status).toBe(401);
});

test('how long is left is told without prolonging', async () => {
  const { browser } = browserAt();
  await browser.logIn();
  expect(await json(await browser.get('/api/session/left'))).toEqual({
    name: 'Kari Nordmann',
    secondsLeft: 1800,
    canStay: true,
  });
});
