import { expect, test } from 'vitest';
import type { LoginSettings } from '../../../access/index.ts';
import { testApp } from '../__data__/test-app.ts';
import { loginApp, SITE } from './__data__/round.ts';
import { OPEN_PATHS } from './guard.ts';

/** A provider that nobody reaches: nothing here logs in. */
const settings: LoginSettings = {
  issuer: new URL('http://127.0.0.1:9'),
  clientId: 'laget',
  credential: { kind: 'secret', secret: 's' },
  scopes: 'openid',
  personClaim: 'sub',
  nameClaim: 'name',
  askUserInfo: false,
  levels: [],
  methods: [],
  clockToleranceSeconds: 30,
  publicUrl: new URL(SITE),
};
/** Two of them: what one stranger may ask in a minute is fewer than there are routes, twice. */
const [{ app }, { app: another }] = [loginApp(settings), loginApp(settings)];
const routes = [
  ...new Map(
    app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => [`${method} ${path}`, [method, path.replace(/:(\w+)(\{[^}]*\})?/g, 'x')]] as const),
  ).values(),
] as readonly (readonly [string, string])[];
const shut = routes.filter(([, path]) => !OPEN_PATHS.includes(path));
const ask = ([method, path]: readonly [string, string], headers: Record<string, string> = {}, asked = app) =>
  asked.request(`${SITE}${path}`, { method, headers: { origin: SITE, ...headers } });

test('there are routes to try, and the open ones are these', () => {
  expect(shut.length).toBeGreaterThan(40);
  expect([...OPEN_PATHS].toSorted()).toEqual([
    '/api/alive',
    '/api/health',
    '/api/login',
    '/api/login/callback',
    '/api/logout',
    '/api/logout/back-channel',
  ]);
});

test.each(shut)('%s %s answers nobody who has not logged in', async (...route) => {
  const answer = await ask(route);
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([401, 'not-logged-in']);
});

test.each(shut)('%s %s does not take a made-up session', async (...route) => {
  const cookie = `__Host-laget-session=${'A'.repeat(43)}; laget-session=visitor-1`;
  const answer = await ask(route, { cookie }, another);
  expect(answer.status).toBe(401);
});

test.each(routes)('%s %s carries the security headers', async (...route) => {
  const { headers } = await ask(route);
  expect(headers.get('content-security-policy')).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('access-control-allow-origin')).toBeNull();
  expect(headers.get('server')).toBeNull();
  expect(headers.get('x-powered-by')).toBeNull();
});

test('served unencrypted on this machine, browsers are not told to ask encrypted', async () => {
  const { headers } = await testApp().app.request('/api/health');
  expect(headers.get('strict-transport-security')).toBeNull();
});

test('who watches over the machine hears that the program runs, by its own name and without logging in', async () => {
  const outside = await app.request('https://evil.example/api/alive');
  const answers = [await ask(['GET', '/api/alive']), await app.request('http://127.0.0.1:4173/api/alive'), outside];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 403]);
});
