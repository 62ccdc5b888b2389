import { beforeEach, expect, test } from 'vitest';
import { testApp } from '../../__data__/test-app.ts';
import type {
  OwnersPlanAnswer,
  PlanActionAnswer,
  PlanChangesAnswer,
  PlanStatusBody,
  Problem,
} from '../../contract/index.ts';
import { planActionSchema } from '../../schemas/plan/plan.ts';

let { app } = testApp();
let cookie = '';
beforeEach(() => {
  ({ app } = testApp());
  cookie = '';
});

async function get<T>(path: string): Promise<T> {
  return (await (await app.request(path, { headers: { cookie } })).json()) as T;
}

async function post(path: string, body: unknown = {}) {
  const headers = { 'content-type': 'application/json', cookie };
  const response = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, answer: (await response.json()) as Problem };
}

async function lookAs(role: string, area: string | null = null) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ role, unit: null, area });
  const response = await app.request('/api/session', { method: 'POST', headers, body });
  cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

const STOPPED: PlanStatusBody = {
  status: 'stopped',
  day: '2026-08-01',
  verdict: null,
  evidence: [{ kind: 'decision', what: 'Vedtak', seenBy: 'HR-sjef', seenOn: null, address: '', reached: null }],
  reason: 'Tallene gikk ned',
  metric: 'B2',
  metricDay: '2025-10-01',
  seen: 1,
};
const ACTION = '/api/plan/actions/2.2';
const NEW_ACTION = {
  ...{ reason: '', metric: null, metricDay: null, from: '2026-09-01', seen: null },
  first: { ...STOPPED, status: 'proposed', evidence: [{ ...STOPPED.evidence[0], kind: 'proposal' }] },
  action: {
    ...{ title: 'Samtaler', strength: 'must', focusArea: '', challenges: [], characteristics: [] },
    ...{ because: '', doing: '', leadsTo: '', owner: 'områdedirektør', start: null, stop: null, cost: null },
    ...{ effect: { what: '', by: null }, milestones: [], risks: [], links: [], indicators: [], evaluation: null },
    without: [],
  },
};

test('an action is told whole, brought to a new status, and back again, and the log says why', async () => {
  const before = await get<PlanActionAnswer>(`${ACTION}?lang=nb`);
  expect(planActionSchema.safeParse(before).error).toBeUndefined();
  expect(before).toMatchObject({ status: { code: 'running', label: 'i drift' }, seen: 1 });
  expect(await post(`${ACTION}/status`, STOPPED)).toMatchObject({ status: 200, answer: { code: '2.2' } });
  expect((await get<PlanActionAnswer>(ACTION)).status.code).toBe('stopped');
  const { changes } = await get<PlanChangesAnswer>('/api/plan/changes');
  expect(changes.map(({ reason, figure }) => [reason, figure])).toContainEqual([
    'Tallene gikk ned',
    { metric: 'B2', day: '2025-10-01' },
  ]);
  await post(`${ACTION}/undo`);
  expect((await get<PlanActionAnswer>(ACTION)).status.code).toBe('running');
  await post(`${ACTION}/redo`);
  expect((await get<PlanActionAnswer>(ACTION)).status.code).toBe('stopped');
});

test('everybody reads the plan, and who does not keep it changes nothing', async () => {
  await lookAs('council-reader');
  const plan = await get<OwnersPlanAnswer>('/api/plan?at=2026-08-31');
  expect(plan.followed.withIndicator).toEqual({ numerator: 1, denominator: 1 });
  expect((await post(`${ACTION}/status`, STOPPED)).status).toBe(403);
  expect((await post(`${ACTION}/undo`)).status).toBe(403);
});

test('an area director makes and follows actions for the own area, and of the rest of the plan is a reader', async () => {
  await lookAs('area-director', 'ost');
  const made = (target: object) => {
    const all = { groups: [], units: [], areas: [], schoolTypes: [] };
    return post('/api/plan/actions/6.1', {
      ...NEW_ACTION,
      action: { ...NEW_ACTION.action, target: { ...all, ...target } },
    });
  };
  const outside = [await made({}), await made({ areas: ['B'] }), await made({ units: ['971032146'] })];
  expect(outside.map(({ status, answer }) => [status, answer.code])).toEqual(outside.map(() => [400, 'outside-area']));
  // Let through to the record, which here has no room for new ones.
  expect([(await made({ areas: ['ost'] })).answer.code, (await made({ units: ['974589095'] })).answer.code]).toEqual([
    ...['unknown-item', 'unknown-item'],
  ]);
  expect(await post(`${ACTION}/undo`)).toMatchObject({ status: 400, answer: { code: 'outside-area' } });
  expect((await post(`${ACTION}/status`, STOPPED)).answer.code).toBe('outside-area');
  expect((await post('/api/plan/meetings/2026-1')).status).toBe(403);
});

test('an area director puts no action back that is for others, and takes none back that was for others before', async () => {
  const { action } = NEW_ACTION;
  const narrowed = { ...action, target: { groups: [], units: [], areas: ['ost'], schoolTypes: [] } };
  const told = { ...NEW_ACTION, first: null, reason: 'Bare i øst', seen: 1, action: narrowed };
  expect((await post(ACTION, told)).status).toBe(200);
  await lookAs('area-director', 'ost');
  const words = [await post(`${ACTION}/undo`), await post(`${ACTION}/redo`)];
  expect(words.map(({ status, answer }) => [status, answer.code])).toEqual([
    [400, 'outside-area'],
    [400, 'outside-area'],
  ]);
  expect((await post(ACTION, { ...told, seen: 2 })).status).toBe(200);
});

test('an action that is all taken back is held to the area by what was told of it', async () => {
  expect((await post(`${ACTION}/undo`)).status).toBe(200);
  await lookAs('area-director', 'ost');
  const tried = [await post(`${ACTION}/redo`), await post(`${ACTION}/status`, STOPPED)];
  const designed = [await post(`${ACTION}/design/undo`), await post(`${ACTION}/design/fix`, { seen: 1 })];
  expect([...tried, ...designed].map(({ answer }) => answer.code)).toEqual([
    ...['outside-area', 'outside-area', 'outside-area', 'outside-area'],
  ]);
});

test.each([
  ['/api/plan/actions/9.9/status', STOPPED, 404, 'unknown-item'],
  [`${ACTION}/status`, { ...STOPPED, seen: 7 }, 409, 'told-meanwhile'],
  [`${ACTION}/status`, { ...STOPPED, day: '1. august' }, 400, 'not-a-day'],
  [`${ACTION}/status`, { ...STOPPED, reason: '' }, 400, 'lacking'],
  [`${ACTION}/redo`, {}, 400, 'nothing-to-undo'],
])('POST %s with %j is refused by %d %s, in words', async (path, body, status, code) => {
  const told = await post(path, body);
  expect([told.status, told.answer.code]).toEqual([status, code]);
  expect(told.answer.detail).toMatch(/^\p{Lu}.+[.)]$/u);
});

test('a day that is none is refused, and an action nobody has is not there', async () => {
  expect((await app.request('/api/plan?at=2026-02-30')).status).toBe(400);
  expect((await app.request('/api/plan/actions/9.9')).status).toBe(404);
});

test('what is due comes as a calendar file, which needs no more than reading the plan', async () => {
  const response = await app.request('/api/plan/calendar.ics?lang=nn');
  const text = (await response.text()).replaceAll('\r\n ', '');
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="laget-frister.ics"');
  expect(text).toContain('\r\nSUMMARY:Evaluering 2.2: Blir flere?\r\n');
  expect(text).not.toContain('kari');
});
