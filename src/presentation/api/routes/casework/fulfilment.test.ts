import { beforeEach, expect, test } from 'vitest';
import { appointmentRef } from '../../../../casework/index.ts';
import { UNMET } from '../../../__data__/fake-casework.ts';
import { testApp } from '../../__data__/test-app.ts';
import type { AppointmentAnswer, KeptCaseAnswer, PlanAnswer, Problem, TasksAnswer } from '../../contract/index.ts';
import {
  appointmentSchema,
  keptCaseSchema,
  keptCasesSchema,
  planSchema,
  tasksSchema,
} from '../../schemas/fulfilment.ts';

let { app, looks, figures } = testApp();
let cookie = '';
beforeEach(() => {
  ({ app, looks, figures } = testApp());
  cookie = '';
});

async function get<T>(path: string): Promise<T> {
  return (await (await app.request(path, { headers: { cookie } })).json()) as T;
}

async function post(path: string, body?: unknown) {
  const headers = { 'content-type': 'application/json', cookie };
  const response = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body ?? {}) });
  return { status: response.status, answer: (await response.json()) as { readonly id: string } & Problem };
}

async function lookAs(role: string, unit: string | null) {
  const body = JSON.stringify({ role, unit });
  const response = await app.request('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

const REF = appointmentRef(UNMET);

/** Makes the plan that is proposed for the one who lacks it, with a name for its step. */
async function madePlan() {
  const { plan } = await get<AppointmentAnswer>(`/api/appointments/${REF}?purpose=follow-up`);
  const written = { ...plan, steps: plan.steps.map((step) => ({ ...step, what: 'Norsk 1', start: '2026-08-17' })) };
  const { answer } = await post('/api/fulfilment-plans', { appointment: REF, plan: written });
  return { id: answer.id, written };
}

test('whoever lacks a plan stands first among the tasks, without a name', async () => {
  const answer = await get<TasksAnswer>('/api/tasks?lang=nb');
  expect(tasksSchema.safeParse(answer).error).toBeUndefined();
  expect(answer.first).toMatchObject([{ kind: 'lacks-plan', plan: null, appointment: REF, minutes: 15 }]);
  expect(answer.first[0]?.text).toBe(
    'Lag plan: lærer ansatt 1.\u00a0august\u00a02026 fyller ikke tilsettingskravet og har ingen plan.',
  );
  expect(answer.units).toMatchObject([{ unit: { label: 'Fjordvik skole' }, unmet: 1, lacking: 1, running: 0 }]);
  expect(JSON.stringify(answer)).not.toMatch(/Nordmann|abab/);
});

test('a plan is made from the draft, told anew, undone and put again', async () => {
  const draft = await get<AppointmentAnswer>(`/api/appointments/${REF}?purpose=follow-up`);
  expect(appointmentSchema.safeParse(draft).error).toBeUndefined();
  expect(draft).toMatchObject({ name: 'Kari Nordmann', gap: ['30 studiepoeng i norsk'], plan: { end: '2027-07-31' } });
  const { id, written } = await madePlan();
  expect((await get<TasksAnswer>('/api/tasks')).first).toMatchObject([{ kind: 'agree', plan: id }]);
  await post(`/api/fulfilment-plans/${id}`, { plan: { ...written, status: 'agreed' } });
  const path = `/api/fulfilment-plans/${id}?purpose=follow-up`;
  const told = await get<PlanAnswer>(path);
  expect(planSchema.safeParse(told).error).toBeUndefined();
  expect(told).toMatchObject({ rule: 'TH-02', paragraph: 'OL § 17-3(3)', plan: { status: 'agreed' }, mayRedo: false });
  expect(told.studyLeave[0]).toContain('30 studiepoeng: 25 prosent fri med lønn');
  await post(`/api/fulfilment-plans/${id}/undo`);
  expect(await get<PlanAnswer>(path)).toMatchObject({ plan: { status: 'draft' }, mayRedo: true });
  await post(`/api/fulfilment-plans/${id}/redo`);
  expect(await get<PlanAnswer>(path)).toMatchObject({ plan: { status: 'agreed' }, mayRedo: false });
});

test('whoever asks for a figure after a plan was told, undone or put again gets it made anew', async () => {
  const { id, written } = await madePlan();
  await get('/api/owner');
  const told = [figures.refreshed()];
  await post(`/api/fulfilment-plans/${id}`, { plan: { ...written, status: 'agreed' } });
  await get('/api/owner');
  told.push(figures.refreshed());
  await post(`/api/fulfilment-plans/${id}/undo`);
  await get('/api/owner');
  told.push(figures.refreshed());
  await post(`/api/fulfilment-plans/${id}/redo`);
  await get('/api/owner');
  expect([...told, figures.refreshed()]).toEqual([1, 2, 3, 4]);
});

test('every look at a named person is logged with its purpose, and none is made without', async () => {
  const { id } = await madePlan();
  const without = await app.request(`/api/fulfilment-plans/${id}`);
  expect([without.status, ((await without.json()) as Problem).code]).toEqual([400, 'purpose-needed']);
  await get(`/api/fulfilment-plans/${id}?purpose=supervision`);
  expect(looks.filter((look) => !look.includes('fulfilment-plans'))).toEqual([
    `hr-analyst appointment ${REF} follow-up`,
    `hr-analyst fulfilment-plan ${id} supervision`,
  ]);
});

test.each([
  ['council-reader', null],
  ['owner-leadership', null],
  ['principal', '971032146'],
])('a %s of %s reaches no case of this school', async (role, unit) => {
  const { id, written } = await madePlan();
  await lookAs(role, unit);
  const answers = [
    await post(`/api/fulfilment-plans/${id}`, { plan: written }),
    await post(`/api/fulfilment-plans/${id}/undo`),
    await post('/api/fulfilment-plans', { appointment: REF, plan: written }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  for (const path of [`fulfilment-plans/${id}`, `appointments/${REF}`]) {
    const response = await app.request(`/api/${path}?purpose=follow-up`, { headers: { cookie } });
    expect([path, response.status]).toEqual([path, 403]);
    expect(await response.text()).not.toContain('Nordmann');
  }
  const tasks = await app.request('/api/tasks', { headers: { cookie } });
  expect(await tasks.text()).not.toContain(id);
});

test('a principal reaches the own school', async () => {
  const { id } = await madePlan();
  await lookAs('principal', '974589095');
  expect(await get<PlanAnswer>(`/api/fulfilment-plans/${id}?purpose=follow-up`)).toMatchObject({ id });
});

test('what is wrong is told by field, and a plan is not fulfilled for the asking', async () => {
  const { id, written } = await madePlan();
  const wrong = { ...written, steps: [{ ...written.steps[0], what: '', done: '2027-01-01' }] };
  const { status, answer } = await post(`/api/fulfilment-plans/${id}?lang=nb`, { plan: wrong });
  expect([status, answer.detail]).toEqual([400, 'Steg 1, Hva: må fylles ut. Steg 1, Gjort: dagen har ikke vært ennå.']);
  const fulfilled = await post(`/api/fulfilment-plans/${id}`, { plan: { ...written, status: 'fulfilled' } });
  expect([fulfilled.status, fulfilled.answer.code]).toEqual([422, 'not-fulfilled']);
  expect((await post('/api/fulfilment-plans/plan-9/undo')).status).toBe(404);
});

const CHECK = {
  unit: '974589095',
  post: 'Lærer 1–4',
  reference: '26/1234',
  purpose: 'hiring',
  assessedBy: 'Rektor',
  evidence: [{ what: 'Vitnemål GLU 1–7', seenBy: 'Rektor', seenOn: '2026-09-01' }],
  facts: { person: { routes: ['GLU_1_7'] }, position: { level: '1-4', subjects: ['norsk'], start: '2026-10-01' } },
};

test('a check is kept as a case and shown as it was given, with the answer of today beside it', async () => {
  const { answer } = await post('/api/requirement-cases?lang=nn', CHECK);
  const list = await get<unknown>('/api/requirement-cases');
  expect(keptCasesSchema.safeParse(list).error).toBeUndefined();
  const kept = await get<KeptCaseAnswer>(`/api/requirement-cases/${answer.id}?purpose=hiring&lang=nb`);
  expect(keptCaseSchema.safeParse(kept).error).toBeUndefined();
  expect(kept).toMatchObject({ same: true, reference: '26/1234', evidence: CHECK.evidence, facts: CHECK.facts });
  expect(kept.given.sentences[0]).toContain('Fyller tilsetjingskravet');
  expect(kept.today?.sentences[0]).toContain('Fyller tilsettingskravet');
  await lookAs('council-reader', null);
  expect((await app.request('/api/requirement-cases', { headers: { cookie } })).status).toBe(403);
  expect((await post('/api/requirement-cases', CHECK)).status).toBe(403);
});

test.each([
  [{ purpose: 'curiosity' }, 400, 'purpose-needed'],
  [{ facts: { weather: 'fine' } }, 422, 'unknown-question'],
  [{ assessedBy: '' }, 400, 'fields-wrong'],
  [{ reference: '01010112345' }, 400, 'fields-wrong'],
])('a case with %j is not kept', async (part, status, code) => {
  const kept = await post('/api/requirement-cases', { ...CHECK, ...part });
  expect([kept.status, kept.answer.code]).toEqual([status, code]);
});
