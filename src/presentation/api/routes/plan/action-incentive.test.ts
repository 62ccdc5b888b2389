import { beforeEach, expect, test } from 'vitest';
import { testApp } from '../../__data__/test-app.ts';
import type { ActionIncentiveAnswer, IncentiveAnswer, Problem } from '../../contract/index.ts';
import { actionIncentiveSchema } from '../../schemas/plan/incentive.ts';

let { app } = testApp();
let cookie = '';
beforeEach(() => {
  ({ app } = testApp());
  cookie = '';
});

const PATH = '/api/plan/actions/2.2/incentive';
const RULE = {
  ...{ title: 'Tillegg', who: { groups: ['teacher'] }, perYear: 60_000, years: 3, takeUp: 0.8, stayWithout: 0.7 },
  effect: { low: 0.01, likely: 0.04, high: 0.07 },
};
const BODY = { rule: RULE, reason: '', seen: null };

async function get<T>(path: string): Promise<T> {
  return (await (await app.request(path, { headers: { cookie } })).json()) as T;
}

async function post<T = Problem>(path: string, body: unknown = {}) {
  const headers = { 'content-type': 'application/json', cookie };
  const response = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, answer: (await response.json()) as T };
}

async function lookAs(role: string) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ role, unit: null, area: null });
  const response = await app.request('/api/session', { method: 'POST', headers, body });
  cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

test('an incentive is kept with its action and shown again as it is reckoned now, taken back and put back', async () => {
  const none = await get<ActionIncentiveAnswer>(PATH);
  const kept = await post<ActionIncentiveAnswer>(PATH, BODY);
  const reckoned = (await post<IncentiveAnswer>('/api/plan/incentive', RULE)).answer;
  expect(actionIncentiveSchema.parse(kept.answer)).toEqual(kept.answer);
  expect([none.holds, none.told, kept.status]).toEqual([null, [], 200]);
  expect(kept.answer).toMatchObject({ answer: reckoned, problem: null, mayUndo: true, mayRedo: false });
  expect(JSON.parse(kept.answer.holds?.rule ?? '')).toEqual(RULE);
  expect(kept.answer.holds?.text).toMatch(/^Lagt til tiltaket 15\..+ av HR-analytiker\.$/);
  const undone = (await post<ActionIncentiveAnswer>(`${PATH}/undo`)).answer;
  expect([undone.holds, undone.answer, undone.told.length, undone.mayRedo]).toEqual([null, null, 1, true]);
  expect((await post<ActionIncentiveAnswer>(`${PATH}/redo`)).answer.holds?.no).toBe(1);
});

test('of an evaluation that was pasted only what is read is kept, and whoever has not seen the last is told so', async () => {
  const evaluation = {
    ...{ estimate: -0.04, interval: { low: -0.07, high: -0.01, note: 'x' }, verdict: 'effect', cells: [1, 2] },
  };
  await post(PATH, { ...BODY, rule: { ...RULE, effect: { evaluation, outcome: 'leaving' } } });
  const { holds } = await get<ActionIncentiveAnswer>(PATH);
  expect(JSON.parse(holds?.rule ?? '').effect).toEqual({
    evaluation: { estimate: -0.04, interval: { low: -0.07, high: -0.01 }, verdict: 'effect' },
    outcome: 'leaving',
  });
  expect((await post(PATH, BODY)).answer.code).toBe('told-meanwhile');
});

test.each([
  ['/api/plan/actions/9.9/incentive', BODY, 404, 'unknown-item'],
  [PATH, { ...BODY, rule: { ...RULE, perYear: 0 } }, 400, 'outside'],
  [PATH, { ...BODY, reason: 'For 13826012345' }, 400, 'identity-number'],
  [PATH, { ...BODY, rule: { ...RULE, who: { requirement: 'met' } } }, 400, 'no-data'],
  [`${PATH}/undo`, {}, 400, 'nothing-to-undo'],
  [`${PATH}/redo`, {}, 400, 'nothing-to-redo'],
])('POST %s with %j is refused by %d %s, in words', async (path, body, status, code) => {
  const told = await post(path, body);
  expect([told.status, told.answer.code]).toEqual([status, code]);
  expect(told.answer.detail).toMatch(/\.$/);
});

test('whoever changes an incentive says why, and what was said stands beside it', async () => {
  await post(PATH, BODY);
  const changed = { ...BODY, rule: { ...RULE, perYear: 50_000 }, seen: 1 };
  const silent = await post(PATH, changed);
  expect([silent.status, silent.answer.code, silent.answer.fields?.map(({ place }) => place)]).toEqual([
    ...[400, 'lacking', ['reason']],
  ]);
  await post(PATH, { ...changed, reason: 'Billigere.' });
  expect((await get<ActionIncentiveAnswer>(PATH)).holds?.text).toContain('Billigere.');
});

test('whoever only reads the plan keeps none', async () => {
  await lookAs('council-reader');
  expect((await post(PATH, BODY)).status).toBe(403);
  expect((await app.request(PATH, { headers: { cookie } })).status).toBe(200);
});
