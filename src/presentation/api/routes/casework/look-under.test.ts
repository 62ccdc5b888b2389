import { beforeEach, expect, test } from 'vitest';
import { appointmentRef } from '../../../../casework/index.ts';
import { UNMET } from '../../../__data__/fake-casework.ts';
import { testApp } from '../../__data__/test-app.ts';
import type { AppointmentAnswer, LookedUpFor, PlanSaved } from '../../contract/index.ts';
import { visitorEntrance } from '../../doors/entrance.ts';

let time = '2026-09-15T10:00:00.000Z';
let visitors = 0;
const opened = () =>
  testApp(10_000, () =>
    visitorEntrance(
      () => `visitor-${++visitors}`,
      () => time,
    ),
  );
let { app, looks } = opened();
let cookie = '';
beforeEach(() => {
  time = '2026-09-15T10:00:00.000Z';
  ({ app, looks } = opened());
  cookie = '';
});

/** Asks as a browser that keeps its cookie. */
async function asked<Answer>(
  path: string,
  body?: object,
): Promise<{ readonly status: number; readonly answer: Answer }> {
  const headers = { 'content-type': 'application/json', cookie };
  const init = body === undefined ? { headers } : { headers, method: 'POST', body: JSON.stringify(body) };
  const response = await app.request(path, init);
  cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
  return { status: response.status, answer: (await response.json()) as Answer };
}

/** What a look was for; else why there was none. */
async function lookAt(path: string): Promise<string> {
  const { answer } = await asked<LookedUpFor & { readonly code: string }>(path);
  return answer.lookedUpFor ?? answer.code;
}

const REF = appointmentRef(UNMET);
const APPOINTMENT = `/api/appointments/${REF}`;
const PROPOSAL = '/api/coverage-proposal?unit=974589095';

test('a purpose is told once for a task, and every further look is logged with it', async () => {
  const told = [await lookAt(APPOINTMENT), await lookAt(`${APPOINTMENT}?purpose=follow-up`), await lookAt(APPOINTMENT)];
  expect(told).toEqual(['purpose-needed', 'follow-up', 'follow-up']);
  expect(looks).toEqual([`hr-analyst appointment ${REF} follow-up`, `hr-analyst appointment ${REF} follow-up`]);
});

test('another purpose takes its place', async () => {
  await lookAt(`${APPOINTMENT}?purpose=follow-up`);
  await lookAt(`${APPOINTMENT}?purpose=supervision`);
  expect(await lookAt(APPOINTMENT)).toBe('supervision');
});

test('a purpose that is none takes no other’s place', async () => {
  await lookAt(`${APPOINTMENT}?purpose=follow-up`);
  const told = [await lookAt(`${APPOINTMENT}?purpose=curiosity`), await lookAt(`${APPOINTMENT}?purpose=`)];
  expect([...told, await lookAt(APPOINTMENT)]).toEqual(['purpose-needed', 'purpose-needed', 'follow-up']);
});

test('another task, another visitor and another role are asked anew', async () => {
  await lookAt(`${APPOINTMENT}?purpose=follow-up`);
  const hers = cookie;
  const proposal = await lookAt(PROPOSAL);
  cookie = '';
  const stranger = await lookAt(APPOINTMENT);
  cookie = hers;
  await asked('/api/session', { role: 'principal', unit: '974589095' });
  expect([proposal, stranger, await lookAt(APPOINTMENT)]).toEqual(Array(3).fill('purpose-needed'));
});

test('a purpose holds for eight hours from when it was told', async () => {
  await lookAt(`${APPOINTMENT}?purpose=follow-up`);
  time = '2026-09-15T17:59:59.000Z';
  const justIn = await lookAt(`${APPOINTMENT}?purpose=follow-up`);
  time = '2026-09-15T18:00:00.000Z';
  expect([justIn, await lookAt(APPOINTMENT)]).toEqual(['follow-up', 'purpose-needed']);
});

test('a look that is refused keeps no purpose', async () => {
  await asked('/api/session', { role: 'principal', unit: '971032146' });
  const refused = await lookAt(`${APPOINTMENT}?purpose=follow-up`);
  expect([refused, await lookAt(APPOINTMENT)]).toEqual(['no-case-access', 'purpose-needed']);
});

test('a plan is opened for what its appointment was, and a kept check for what it was kept for', async () => {
  const { answer } = await asked<AppointmentAnswer>(`${APPOINTMENT}?purpose=supervision`);
  const plan = {
    ...answer.plan,
    steps: answer.plan.steps.map((step) => ({ ...step, what: 'Norsk 1', start: '2026-08-17' })),
  };
  const made = await asked<PlanSaved>('/api/fulfilment-plans', { appointment: REF, plan });
  const check = {
    ...{
      unit: '974589095',
      post: 'Lærer 1–4',
      reference: '26/1',
      purpose: 'hiring',
      assessedBy: 'Rektor',
      evidence: [],
    },
    facts: { person: { routes: ['GLU_1_7'] }, position: { level: '1-4', subjects: ['norsk'], start: '2026-10-01' } },
  };
  const kept = await asked<PlanSaved>('/api/requirement-cases', check);
  const told = [
    await lookAt(`/api/fulfilment-plans/${made.answer.id}`),
    await lookAt(`/api/requirement-cases/${kept.answer.id}`),
  ];
  expect(told).toEqual(['supervision', 'hiring']);
});

test('the files of a proposal are for what the proposal was, whatever it is reckoned by', async () => {
  const before = await app.request('/api/coverage-proposal/export?unit=974589095&format=csv', { headers: { cookie } });
  await lookAt(`${PROPOSAL}&purpose=hiring`);
  const file = await app.request('/api/coverage-proposal/export?unit=974589095&budget=5000&format=csv', {
    headers: { cookie },
  });
  expect([before.status, file.status]).toEqual([400, 200]);
  expect(looks).toEqual(Array(2).fill('hr-analyst coverage-proposal 974589095 hiring'));
});
