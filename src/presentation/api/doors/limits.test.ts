import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LoginSettings } from '../../../access/index.ts';
import type { ProblemAnswer } from '../problem.ts';
import { Browser, loginApp, providerAndSettings, SITE, type TestProvider } from './__data__/round.ts';
import { DEMANDS } from './demands.ts';
import { PERSONS, rateLimits } from './rate-limits.ts';
import { limitBodies } from './time-outs.ts';

let provider: TestProvider;
let settings: LoginSettings;
beforeAll(async () => {
  ({ provider, settings } = await providerAndSettings());
});
afterAll(() => provider.stop());

/** A clock that stands still: nothing fills again. */
const still = () => '2026-09-15T10:00:00.000Z';
const statuses = async (count: number, ask: () => Promise<Response>) => {
  const answers = await Promise.all(Array.from({ length: count }, ask));
  return { last: answers.at(-1), refused: answers.filter(({ status }) => status === 429).length };
};

test('whoever asks without a session is held up after 300 times, with when to come back', async () => {
  const browser = new Browser(loginApp(settings, still).app);
  const { last, refused } = await statuses(302, () => browser.get('/api/owner?lang=en'));
  expect(refused).toBe(2);
  expect(last?.headers.get('retry-after')).toBe('1');
  expect(await last?.json()).toMatchObject({
    status: 429,
    code: 'too-many',
    detail: 'Too many requests in a short time. Wait 1 seconds and try again.',
  });
});

test('a session is not held up by strangers at the same address, and has an allowance of its own', async () => {
  const { app } = loginApp(settings, still);
  const [known, stranger] = [new Browser(app), new Browser(app)];
  await known.logIn();
  await statuses(310, () => stranger.get('/api/owner'));
  const within = await known.get('/api/owner');
  const { refused } = await statuses(305, () => known.get('/api/session/left'));
  expect(within.status).toBe(200);
  expect(refused).toBe(6);
});

test('persons are looked up at most 60 times at once', async () => {
  const browser = new Browser(loginApp(settings, still).app);
  await browser.logIn();
  const { refused } = await statuses(62, () => browser.get('/api/tasks'));
  expect([refused, (await browser.get('/api/owner')).status]).toEqual([2, 200]);
});

test('every route about cases, and the linking of a user to a person, is counted as a look at persons, and none of figures is', () => {
  const counted = Object.keys(DEMANDS).filter((route) => PERSONS.test(route.split(' ')[1] ?? ''));
  const ofCases = Object.entries(DEMANDS).flatMap(([route, demand]) =>
    demand !== 'anyone' && ['cases', 'keep-cases'].includes(demand.may) ? [route] : [],
  );
  expect(counted).toEqual([...ofCases, 'POST /api/users/:id/person']);
  expect(ofCases).toContain('GET /api/coverage-proposal/export');
});

test('what another process has counted is counted here, and whoever has used up the allowance here costs the database nothing', async () => {
  const asked: string[] = [];
  const shared = { take: async (key: string) => (asked.push(key) > 250 ? 7 : 0) };
  const { count } = rateLimits(still, shared);
  const app = new Hono().get('/', async (c) => {
    await count(c, 'strangers', '192.0.2.7');
    return c.text('ok');
  });
  app.onError((problem) => new Response(problem.message, { status: (problem as ProblemAnswer).problem.status }));
  const { refused } = await statuses(400, async () => app.request('/'));
  expect([refused, asked.length, asked[0]]).toEqual([150, 300, 'strangers 192.0.2.7']);
});

test('beginning logins is counted by address', async () => {
  const browser = new Browser(loginApp({ ...settings, issuer: new URL('http://127.0.0.1:9') }, still).app);
  const { refused } = await statuses(202, () => browser.get('/api/login/callback?state=x'));
  expect(refused).toBe(2);
});

test('a body that is larger than its route can use is refused, also when its length is not told', async () => {
  const { app } = loginApp(settings, still);
  const browser = new Browser(app);
  await browser.logIn();
  const headers = { origin: SITE, 'content-type': 'application/json', ...browser.ours.header() };
  const body = () => ReadableStream.from([Buffer.alloc(1024 * 1024), Buffer.alloc(2)]);
  const told = await browser.post('/api/session', { role: 'x'.repeat(20_000), unit: null });
  const untold = await app.request(`${SITE}/api/settings`, { method: 'POST', headers, body: body(), duplex: 'half' });
  expect([told.status, untold.status]).toEqual([413, 413]);
});

test('a body that dawdles is cut off, one that comes is answered', async () => {
  const server = createServer((request, response) => void request.resume().on('end', () => response.end('ok')));
  limitBodies(server, 100);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const said = await fetch(`http://127.0.0.1:${port}/api/x`, { method: 'POST', body: '{}' }).then((a) => a.text());
  const slow = connect(port, '127.0.0.1');
  slow.on('error', () => undefined);
  slow.write('POST /api/x HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n{');
  const closed = await new Promise<string>((ended) => slow.once('close', () => ended('cut off')));
  server.closeAllConnections();
  server.close();
  expect([said, closed]).toEqual(['ok', 'cut off']);
});
