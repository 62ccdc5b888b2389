import { expect, test } from 'vitest';
import { testApp } from '../__data__/test-app.ts';
import { eventLine, type ServerEvent } from './events.ts';
import { measuresOf } from './measures.ts';
import { measuresApp } from './serve-measures.ts';

function watchedApp() {
  const events: ServerEvent[] = [];
  let now = 0;
  const watch = {
    tell: (event: ServerEvent) => void events.push(event),
    clock: () => (now += 12),
    newId: () => 'id-0001',
  };
  return { ...testApp(10_000, undefined, watch), events };
}

test('an answer is told by its route, never by the address', async () => {
  const { app, events } = watchedApp();
  await app.request('/api/deliveries/d000001?lang=nn');
  await app.request('/api/figure?metric=A1&where=unit%3D974589095');
  await app.request('/skoler/974589095');
  expect(events.map((event) => event.kind === 'answered' && [event.route, event.status, event.milliseconds])).toEqual([
    ['/api/deliveries/:id', 200, 12],
    ['/api/figure', 200, 12],
    ['/*', 503, 12],
  ]);
  expect(JSON.stringify(events)).not.toContain('974589095');
});

test('an address that two routes fit is told by the one that answers', async () => {
  const { app, events } = watchedApp();
  await app.request('/api/leaders/export?part=pipeline&format=csv');
  await app.request('/api/leaders/pipeline');
  expect(events.map((event) => event.kind === 'answered' && event.route)).toEqual([
    '/api/leaders/export',
    '/api/leaders/:part',
  ]);
});

test('a refusal and a fault are told with their status', async () => {
  const { app, events } = watchedApp();
  await app.request('/api/figure?metric=nothing');
  await app.request('http://evil.example/api/owner');
  expect(events.map((event) => event.kind === 'answered' && event.status)).toEqual([400, 403]);
});

test('the name a proxy gave a request is kept, and one that is no name is not', async () => {
  const { app } = watchedApp();
  const named = await app.request('/api/owner', { headers: { 'x-request-id': 'proxy-12345678' } });
  const odd = await app.request('/api/owner', { headers: { 'x-request-id': 'Kari Nordmann' } });
  expect([named.headers.get('x-request-id'), odd.headers.get('x-request-id')]).toEqual(['proxy-12345678', 'id-0001']);
});

test('in JSON every event is a line; at a terminal only faults are', () => {
  const started: ServerEvent = { kind: 'started', version: '0.1.0', port: 4173 };
  const fault: ServerEvent = { kind: 'fault', name: 'Error', message: 'broken', where: ['at file:///a.js:1:1'] };
  const at = '2026-08-31T07:00:00.000Z';
  expect(eventLine(started, at, 'json')).toBe(`{"at":"${at}","kind":"started","version":"0.1.0","port":4173}`);
  expect(eventLine(started, at, 'text')).toBeNull();
  const refused = { kind: 'login-refused', code: 'level-too-low' } as const;
  expect(eventLine(refused, at, 'json')).toBe(`{"at":"${at}","kind":"login-refused","code":"level-too-low"}`);
  expect(eventLine(fault, at, 'text')).toBe(`${at} Error: broken\n    at file:///a.js:1:1`);
});

test('the figures about the server count answers, take-ins, refused logins and faults', async () => {
  const measures = measuresOf({ daysBehind: () => 31 });
  measures.count({
    kind: 'answered',
    request: 'r',
    method: 'GET',
    route: '/api/figure',
    status: 200,
    milliseconds: 40,
  });
  measures.count({ kind: 'take-in', outcome: 'partly', seconds: 2 });
  measures.count({ kind: 'login-refused', code: 'denied-by-provider' });
  measures.count({ kind: 'fault', name: 'Error', message: '', where: [] });
  const answer = await measuresApp(measures).request('/metrics');
  expect(answer.headers.get('content-type')).toContain('text/plain');
  expect((await answer.text()).split('\n')).toEqual(
    expect.arrayContaining([
      'laget_answer_seconds_bucket{le="0.05",method="GET",route="/api/figure",status="200"} 1',
      'laget_answer_seconds_bucket{le="0.025",method="GET",route="/api/figure",status="200"} 0',
      'laget_take_ins_total{outcome="partly"} 1',
      'laget_logins_refused_total{code="denied-by-provider"} 1',
      'laget_faults_total{name="Error"} 1',
      'laget_days_behind 31',
    ]),
  );
});

test('nothing but the figures is behind their door', async () => {
  const app = measuresApp(measuresOf({ daysBehind: () => null }));
  expect((await app.request('/api/figure')).status).toBe(404);
  expect(await (await app.request('/metrics')).text()).not.toMatch(/^laget_days_behind /m);
});
