import { beforeEach, expect, test } from 'vitest';
import { dayOf, type UnitNumber } from '../../../../terms/index.ts';
import { testApp } from '../../__data__/test-app.ts';
import type {
  ActionDesignAnswer,
  ActionEvaluationAnswer,
  EvaluationDesignTellingBody,
  Problem,
} from '../../contract/index.ts';
import { actionDesignSchema, actionEvaluationSchema } from '../../schemas/plan/evaluation.ts';

let { app, open } = testApp();
let cookie = '';
beforeEach(() => {
  ({ app, open } = testApp());
  cookie = '';
});

async function get<T>(path: string): Promise<T> {
  return (await (await app.request(path, { headers: { cookie } })).json()) as T;
}

async function post<T = Problem>(path: string, body: unknown = {}) {
  const headers = { 'content-type': 'application/json', cookie };
  const response = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, answer: (await response.json()) as T };
}

async function lookAs(role: string, area: string | null = null) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ role, unit: null, area });
  const response = await app.request('/api/session', { method: 'POST', headers, body });
  cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
}

const ACTION = '/api/plan/actions/2.2';
const DESIGN: EvaluationDesignTellingBody['design'] = {
  question: 'Slutter færre?',
  metric: 'B2',
  grain: 'school-year',
  waves: [{ from: '2027-10-01', units: ['974589095'] }],
  from: '2018-10-01',
  to: '2029-10-01',
  method: 'randomisation',
  direction: 'down',
  smallestEffect: 0.02,
};
const FOLLOWED = { ...DESIGN, method: 'matched-survival' };
const WAVE = { from: '2027-10-01', units: ['974589095'] };
/** A school of another area. */
const ELSEWHERE = { from: dayOf(2027, 10, 1), units: ['971032146' as UnitNumber] };
const STRANGE = { ...WAVE, units: ['999999999'] };
const BODY: EvaluationDesignTellingBody = { design: DESIGN, reason: '', seen: null };

/** Action 2.2 told anew, for one area. */
const IN_THE_EAST = {
  ...{ reason: 'Bare i øst', metric: null, metricDay: null, from: '2026-09-01', seen: 1, first: null },
  action: {
    ...{ title: 'Samtaler', strength: 'must', focusArea: '', challenges: [], characteristics: [] },
    ...{ because: '', doing: '', leadsTo: '', owner: 'områdedirektør', start: null, stop: null, cost: null },
    ...{ effect: { what: '', by: null }, milestones: [], risks: [], links: [], indicators: [], evaluation: null },
    ...{ without: [], target: { groups: [], units: [], areas: ['ost'], schoolTypes: [] } },
  },
};

test('a design is told with its power, undone, told again and fixed, and each telling stays', async () => {
  const none = await get<ActionDesignAnswer>(`${ACTION}/design?lang=nb`);
  expect(none).toMatchObject({ holds: null, fixed: null, told: [] });
  const told = await post<ActionDesignAnswer>(`${ACTION}/design?lang=nb`, BODY);
  expect(actionDesignSchema.safeParse(told.answer).error).toBeUndefined();
  expect(told.answer.holds?.power).toMatchObject({ power: 0.4, moreUnits: 6, morePeriods: 2 });
  expect(told.answer.holds?.power.sentences.join(' ')).toMatch(/ 40\sprosent, /);
  expect((await post<ActionDesignAnswer>(`${ACTION}/design/undo`)).answer).toMatchObject({
    holds: null,
    mayRedo: true,
  });
  expect((await post<ActionDesignAnswer>(`${ACTION}/design/redo`)).answer).toMatchObject({
    holds: { no: 1 },
    mayRedo: false,
  });
  expect((await post<ActionDesignAnswer>(`${ACTION}/design/undo`)).answer.holds).toBeNull();
  expect((await post(`${ACTION}/design`, BODY)).status).toBe(200);
  const { answer } = await post<ActionDesignAnswer>(`${ACTION}/design/fix?lang=nb`, { seen: 2 });
  expect(answer.fixed?.text).toContain('etter at tiltaket startet');
  expect(answer.told.map(({ no, counts, mark }) => [no, counts, mark.code])).toEqual([
    [1, false, 'takenBack'],
    [2, true, 'toldAfter'],
  ]);
});

test('a fixed design is not undone, and changed only with a reason that stands beside the first', async () => {
  await post(`${ACTION}/design`, BODY);
  await post(`${ACTION}/design/fix`, { seen: 1 });
  expect(await post(`${ACTION}/design/undo`)).toMatchObject({ status: 409, answer: { code: 'already-fixed' } });
  const silent = await post(`${ACTION}/design`, { ...BODY, seen: 1 });
  expect([silent.status, silent.answer.fields?.map(({ place }) => place)]).toEqual([400, ['reason']]);
  const amended = { ...BODY, reason: 'To skoler trakk seg', seen: 1 };
  const { answer } = await post<ActionDesignAnswer>(`${ACTION}/design`, amended);
  expect(answer.told.map(({ no, reason }) => [no, reason])).toEqual([
    [1, ''],
    [2, 'To skoler trakk seg'],
  ]);
});

test('nothing is evaluated before the design is fixed, and then it says why it cannot be told yet', async () => {
  const states = [(await get<ActionEvaluationAnswer>(`${ACTION}/evaluation`)).state];
  await post(`${ACTION}/design`, BODY);
  states.push((await get<ActionEvaluationAnswer>(`${ACTION}/evaluation`)).state);
  await post(`${ACTION}/design/fix`, { seen: 1 });
  const found = await get<ActionEvaluationAnswer>(`${ACTION}/evaluation?lang=nb`);
  expect(actionEvaluationSchema.safeParse(found).error).toBeUndefined();
  expect([...states, found.state, found.verdict?.label]).toEqual([
    ...['no-design', 'not-fixed', 'evaluated'],
    'Kan ikke avgjøres',
  ]);
  expect(found.sentences).toEqual([expect.stringContaining('Tallene når ikke fram til tiltaket begynte.')]);
});

test('everybody reads a design, and who does not keep the plan changes none', async () => {
  await post(`${ACTION}/design`, BODY);
  await lookAs('council-reader');
  expect((await get<ActionDesignAnswer>(`${ACTION}/design`)).holds?.design.question).toBe('Slutter færre?');
  const tried = [await post(`${ACTION}/design`, BODY), await post(`${ACTION}/design/fix`, { seen: 1 })];
  expect([...tried, await post(`${ACTION}/design/undo`)].map(({ status }) => status)).toEqual([403, 403, 403]);
});

test('an area director neither fixes nor puts back a design that is for schools of others', async () => {
  const { designs } = open.administration;
  await post(`${ACTION}/design`, BODY);
  const [told] = (await designs.list()).flatMap((one) => one.told);
  const design = { ...(told as NonNullable<typeof told>).design, waves: [ELSEWHERE] };
  await designs.tell('2.2', { ...(told as NonNullable<typeof told>), design, seen: 1 }, 'leder');
  await post(ACTION, IN_THE_EAST);
  await lookAs('area-director', 'ost');
  const tried = [await post(`${ACTION}/design/fix`, { seen: 2 }), await post(`${ACTION}/design/undo`)];
  tried.push(await post(`${ACTION}/design/redo`));
  expect(tried.map(({ answer }) => answer.code)).toEqual(['outside-area', 'outside-area', 'outside-area']);
});

test('an area director designs for schools of the own area, and a group without schools is told at its field', async () => {
  await post(ACTION, IN_THE_EAST);
  await lookAs('area-director', 'ost');
  const waves = (units: readonly string[]) => ({ ...BODY, design: { ...DESIGN, waves: [{ ...WAVE, units }] } });
  const nobody = await post(`${ACTION}/design`, waves([]));
  expect(nobody.answer.fields?.map(({ place }) => place)).toEqual(['waves[0].units']);
  expect((await post(`${ACTION}/design`, waves(['971032146']))).answer.code).toBe('outside-area');
  expect([(await post(`${ACTION}/design`, BODY)).status, (await post(`${ACTION}/design/undo`)).status]).toEqual([
    200, 200,
  ]);
});

test.each([
  ['/api/plan/actions/9.9/design', BODY, 404, 'unknown-item'],
  [`${ACTION}/design`, { ...BODY, design: { ...DESIGN, to: '2010-01-01' } }, 400, 'before-start'],
  [`${ACTION}/design`, { ...BODY, design: { ...DESIGN, smallestEffect: 0 } }, 400, 'not-above-zero'],
  [`${ACTION}/design`, { ...BODY, design: { ...DESIGN, waves: [WAVE, WAVE] } }, 400, 'in-two-waves'],
  [`${ACTION}/design`, { ...BODY, design: { ...DESIGN, waves: [STRANGE] } }, 400, 'unknown-unit'],
  [`${ACTION}/design`, { ...BODY, design: { ...DESIGN, method: 'guessing' } }, 400, 'unknown-code'],
  [`${ACTION}/design`, { ...BODY, design: { ...FOLLOWED, metric: 'A1' } }, 400, 'not-followed'],
  [`${ACTION}/design`, { ...BODY, design: { ...DESIGN, follow: 'hired' } }, 400, 'not-of-method'],
  [`${ACTION}/design`, { ...BODY, design: { ...FOLLOWED, to: '2028-09-30' } }, 400, 'too-short'],
  [`${ACTION}/design/fix`, { seen: null }, 400, 'nothing-to-fix'],
  [`${ACTION}/design/undo`, {}, 400, 'nothing-to-undo'],
  [`${ACTION}/design/redo`, {}, 400, 'nothing-to-redo'],
])('POST %s with %j is refused by %d %s, in words', async (path, body, status, code) => {
  const told = await post(path, body);
  expect([told.status, told.answer.code]).toEqual([status, code]);
  expect(told.answer.detail).toMatch(/^\p{Lu}.+[.)]$/u);
});
