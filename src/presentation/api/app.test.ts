import { expect, test } from 'vitest';
import { LANGUAGES } from '../language/index.ts';
import { testApp } from './__data__/test-app.ts';
import type { FigureAnswer, JobAnswer, JobStarted } from './contract/index.ts';
import { refusalProblem } from './problem.ts';

const json = (body: unknown, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
});

const figureAt = async (app: ReturnType<typeof testApp>['app'], path: string) =>
  (await (await app.request(path)).json()) as FigureAnswer;
const jobOf = async (started: Response) => ((await started.json()) as JobStarted).job;

const asRole = async (app: ReturnType<typeof testApp>['app'], role: string, unit: string | null = null) => {
  const response = await app.request('/api/session', json({ role, unit }));
  return { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
};

test('the figure is public unless asked otherwise, and withholds', async () => {
  const answer = await figureAt(testApp().app, '/api/figure?metric=headcount&by=staff-group');
  expect(answer.audience).toBe('public');
  expect(answer.rows[1]).toEqual({
    dims: { 'staff-group': { code: 'leader', label: 'Ledere' } },
    period: '2025-10-01',
    numerator: null,
    denominator: null,
    value: null,
    interval: null,
    state: 'withheld',
    reason: 'skjermet av hensyn til personvern',
  });
});

test('the analyst sees whole figures for the internal audience, and it is logged', async () => {
  const { app, looks } = testApp();
  const answer = await figureAt(app, '/api/figure?metric=A1&audience=internal');
  expect(answer.rows.map((row) => row.value)).toEqual([30, 3, 20, 53]);
  expect(looks).toEqual(['hr-analyst A1']);
});

test('a reader who asks for whole figures is refused in the language asked for', async () => {
  const { app, looks } = testApp();
  const headers = await asRole(app, 'council-reader');
  const response = await app.request('/api/figure?metric=A1&audience=internal&lang=en', { headers });
  expect(response.status).toBe(403);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(await response.json()).toMatchObject({
    status: 403,
    code: 'no-internal-access',
    detail: expect.stringContaining('no access'),
  });
  expect(looks).toEqual([]);
});

test('a principal is refused for another unit', async () => {
  const { app } = testApp();
  const headers = await asRole(app, 'principal', '974589095');
  const response = await app.request('/api/figure?metric=A1&audience=internal&where=unit%3D999999999', { headers });
  expect(response.status).toBe(403);
});

test('a principal without a unit cannot be chosen, nor the holder of the data folder', async () => {
  const { app } = testApp();
  const statuses = [
    (await app.request('/api/session', json({ role: 'principal', unit: null }))).status,
    (await app.request('/api/session', json({ role: 'data-folder-holder', unit: null }))).status,
  ];
  expect(statuses).toEqual([400, 400]);
});

test.each([
  ['hr-analyst', null, true],
  ['owner-leadership', null, false],
  ['principal', '974589095', false],
  ['council-reader', null, false],
] as const)('the session says whether a %s keeps the data', async (role, unit, keepsData) => {
  const { app } = testApp();
  const headers = await asRole(app, role, unit);
  expect(await (await app.request('/api/session', { headers })).json()).toMatchObject({ role, keepsData });
});

test('the session cookie is not for scripts and not for other sites', async () => {
  const response = await testApp().app.request('/api/session', json({ role: 'council-reader', unit: null }));
  expect(response.headers.get('set-cookie')).toMatch(/HttpOnly.*SameSite=Strict/);
});

test.each([
  ['/api/figure?metric=Z9', 400, 'unknown-metric'],
  ['/api/figure', 400, 'wrong-use'],
  ['/api/figure?metric=A1&audience=secret', 400, 'wrong-use'],
  ['/api/figure?metric=A1&sum=years', 400, 'unknown-sum'],
  ['/api/figure?metric=A1&sum=time', 400, 'never-adds'],
  ['/api/figure?metric=A1&sum=units', 400, 'nothing-to-add'],
  ['/api/figure?metric=A6&by=staff-group', 400, 'dimension-not-offered'],
  ['/api/figure?metric=B6', 422, 'no-data'],
  ['/api/figure/export?metric=A1&format=pdf', 400, 'wrong-use'],
  ['/api/deliveries/none', 404, 'not-found'],
  ['/api/jobs/none', 404, 'not-found'],
  ['/api/nothing', 404, 'not-found'],
])('%s is a problem: %i %s', async (path, status, code) => {
  const response = await testApp().app.request(path);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ status, code });
});

test.each([
  ['csv', 'text/csv; charset=utf-8', 'laget-headcount.csv'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'laget-headcount.xlsx'],
  ['json-stat', 'application/json; charset=utf-8', 'laget-headcount.json'],
])('an export as %s is a public file even when the internal audience is asked for', async (format, type, name) => {
  const { app, looks } = testApp();
  const response = await app.request(`/api/figure/export?metric=A1&format=${format}&audience=internal`);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('content-disposition')).toContain(name);
  expect(looks).toEqual([]);
});

test('files are received, taken in, and the job tells how it went', async () => {
  const { app, calls, jobs } = testApp();
  const form = new FormData();
  form.append('files', new File(['a;b'], 'uttrekk.csv'));
  const started = await app.request('/api/deliveries', { method: 'POST', body: form });
  expect(started.status).toBe(202);
  await jobs.idle();
  const job = (await (await app.request(`/api/jobs/${await jobOf(started)}`)).json()) as JobAnswer;
  expect(job).toMatchObject({ state: 'done', check: false, steps: [{ file: 'uttrekk.csv', stage: 'done', rows: 3 }] });
  expect(job.deliveries[0]?.unplaced.positions[0]?.suggestion).toEqual({
    code: 'laerer_grunnskole',
    label: 'Lærere i grunnskolen',
  });
  expect(calls).toEqual(['took in uttrekk.csv by visitor (hr-analyst)']);
});

test('a fault in a job is told without its inside, and logged', async () => {
  const { app, jobs, faults } = testApp();
  const form = new FormData();
  form.append('files', new File(['x'], 'fault.csv'));
  const started = await app.request('/api/deliveries', { method: 'POST', body: form });
  await jobs.idle();
  const text = await (await app.request(`/api/jobs/${await jobOf(started)}`)).text();
  expect(JSON.parse(text)).toMatchObject({ state: 'failed', problem: expect.stringContaining('Noe gikk galt') });
  expect(text).not.toContain('secret');
  expect(faults).toEqual([new Error('secret detail')]);
});

test('an upload over the limit is refused with what to do', async () => {
  const form = new FormData();
  form.append('files', new File(['x'.repeat(2000)], 'stor.csv'));
  const response = await testApp(1000).app.request('/api/deliveries', {
    method: 'POST',
    body: form,
    headers: { 'content-length': '2500' },
  });
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ code: 'too-large' });
});

test.each(['/api/deliveries/d000001/withdraw', '/api/placings', '/api/settings'])(
  'a reader cannot change %s',
  async (path) => {
    const { app } = testApp();
    const headers = await asRole(app, 'council-reader');
    const body = { workplaces: {}, positions: {}, from: null, key: 'owner-name', value: 'X' };
    expect((await app.request(path, json(body, headers))).status).toBe(403);
  },
);

test('figures are made anew after a withdrawal, a placing and a setting', async () => {
  const { app, figures } = testApp();
  await app.request('/api/deliveries/d000001/withdraw', { method: 'POST' });
  await app.request('/api/placings', json({ workplaces: { Fjordvik: '974589095' }, positions: {}, from: null }));
  await app.request('/api/settings', json({ key: 'fewest-persons', value: '3' }));
  expect(figures.refreshed()).toBe(3);
});

test.each(LANGUAGES)('a metric that is not switched on gives no answer, and says in %s what to do', (language) => {
  const { problem } = refusalProblem({ code: 'not-switched-on', metric: 'D9', edition: '0.2.0' }, language);
  expect(problem).toMatchObject({ status: 422, code: 'not-switched-on' });
  expect(problem.detail).toMatch(/D9.*0\.2\.0.*9-2.*laget privacy involvement note D9$/);
});

test('a setting below the floor is refused with what is allowed', async () => {
  const response = await testApp().app.request('/api/settings?lang=en', json({ key: 'fewest-persons', value: '2' }));
  expect(await response.json()).toMatchObject({
    status: 400,
    code: 'below-floor',
    detail: expect.stringContaining('3–100'),
  });
});

test('a request that changes something from another site is refused, one that reads is not', async () => {
  const { app } = testApp();
  const headers = { origin: 'https://evil.example' };
  expect((await app.request('/api/session', json({ role: 'council-reader', unit: null }, headers))).status).toBe(403);
  expect((await app.request('/api/health', { headers })).status).toBe(200);
});

test('another name for this machine in the address is refused', async () => {
  expect((await testApp().app.request('http://evil.example/api/health')).status).toBe(403);
});

test('every answer carries the security headers, problems too', async () => {
  const response = await testApp().app.request('/api/nothing');
  expect(response.headers.get('content-security-policy')).toContain("style-src 'self'");
  expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('without built screens the server says how to build them, and no address leads out of the folder', async () => {
  const { app } = testApp();
  expect(await (await app.request('/')).text()).toContain('npm run build');
  expect((await app.request('/..%2f..%2fetc/passwd.txt')).status).toBe(404);
});

test('a body that is not JSON is the sender’s fault, not ours', async () => {
  const { app } = testApp();
  const request = { method: 'POST', body: '{bad', headers: { 'content-type': 'application/json' } };
  const answer = await app.request('/api/session', request);
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([400, 'wrong-use']);
});
