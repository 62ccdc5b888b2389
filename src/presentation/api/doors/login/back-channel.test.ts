import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LoginSettings } from '../../../../access/index.ts';
import { jwtOf, newKey } from '../__data__/provider.ts';
import { Browser, KARI, loginApp, providerAndSettings, SITE, type TestProvider } from '../__data__/round.ts';

let provider: TestProvider;
let settings: LoginSettings;
beforeAll(async () => {
  ({ provider, settings } = await providerAndSettings({ backChannel: `${SITE}/api/logout/back-channel` }));
});
afterAll(() => provider.stop());

const EVENTS = { 'http://schemas.openid.net/event/backchannel-logout': {} };
const now = () => Math.floor(Date.now() / 1000);
const claims = (): Record<string, unknown> => ({
  iss: provider.issuer,
  aud: 'laget',
  iat: now(),
  jti: 'one',
  sub: KARI.sub,
  events: EVENTS,
});

async function told(token: string) {
  const { app, refused } = loginApp(settings);
  const browser = new Browser(app);
  await browser.logIn();
  const body = new URLSearchParams({ logout_token: token });
  const answer = await app.request(`${SITE}/api/logout/back-channel`, { method: 'POST', body });
  return { status: answer.status, after: (await browser.get('/api/session')).status, refused };
}

test('a logout at the provider ends the sessions of that person here', async () => {
  expect(await told(jwtOf(claims(), provider.key))).toEqual({ status: 200, after: 401, refused: [] });
});

test('a logout of another session at the provider ends nothing here', async () => {
  expect(await told(jwtOf({ ...claims(), sid: 'another' }, provider.key))).toMatchObject({ status: 200, after: 200 });
});

const wrong: readonly (readonly [string, () => string])[] = [
  ['signed by another', () => jwtOf(claims(), newKey(provider.key.kid))],
  ['unsigned', () => jwtOf(claims(), provider.key, { alg: 'none' })],
  ['for another', () => jwtOf({ ...claims(), aud: 'another' }, provider.key)],
  ['of another provider', () => jwtOf({ ...claims(), iss: 'https://evil.example' }, provider.key)],
  ['that is old', () => jwtOf({ ...claims(), iat: now() - 600 }, provider.key)],
  ['that is an ID token', () => jwtOf({ ...claims(), nonce: 'n' }, provider.key)],
  ['about something else', () => jwtOf({ ...claims(), events: { other: {} } }, provider.key)],
  ['that is none', () => 'not.a.token'],
  ['that is empty', () => ''],
  ['that is huge', () => 'a'.repeat(9000)],
];

test.each(wrong)('a logout token %s is refused and ends nothing', async (_, token) => {
  expect(await told(token())).toEqual({ status: 400, after: 200, refused: ['answer-not-valid'] });
});
