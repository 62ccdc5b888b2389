import { expect, test } from 'vitest';
import { testApp } from './__data__/test-app.ts';
import type { FigureAnswer, WithheldReasonsAnswer } from './contract/index.ts';

const PATH = '/api/withheld-reasons?metric=A1&by=staff-group';
const asRole = (app: ReturnType<typeof testApp>['app'], role: string, unit: string | null) =>
  app.request('/api/session', {
    method: 'POST',
    body: JSON.stringify({ role, unit }),
    headers: { 'content-type': 'application/json' },
  });

test('the analyst is told why each withheld row is, in words, and the look is logged', async () => {
  const { app, looks } = testApp();
  const answer = (await (await app.request(PATH)).json()) as WithheldReasonsAnswer;
  const rows = answer.rows.map(({ dims, kind, rule, cells, text }) => ({
    group: dims['staff-group']?.code,
    kind,
    rule,
    cells,
    text,
  }));
  expect(answer.audience).toBe('internal');
  expect(rows).toEqual([
    { group: 'leader', kind: 'rule', rule: 'few-persons', cells: [], text: 'Tallet gjelder færre enn 5 personer.' },
    {
      group: 'administration',
      kind: 'protects',
      rule: null,
      cells: [{ 'staff-group': 'leader' }],
      text: 'Beskytter Ledere.',
    },
  ]);
  expect(looks).toEqual(['hr-analyst why A1']);
});

test.each([
  ['council-reader', null],
  ['owner-leadership', null],
  ['principal', '974589095'],
])('%s is refused', async (role, unit) => {
  const { app, looks } = testApp();
  const session = await asRole(app, role, unit);
  const cookie = session.headers.get('set-cookie') ?? '';
  const response = await app.request(PATH, { headers: { cookie } });
  expect([response.status, looks]).toEqual([403, []]);
});

test('nothing of why stands in the public answer: every withheld row says the same', async () => {
  const { app } = testApp();
  const answer = (await (await app.request('/api/figure?metric=A1&by=staff-group')).json()) as FigureAnswer;
  const said = answer.rows.filter(({ state }) => state === 'withheld').map(({ dims: _, ...rest }) => rest);
  expect(said).toHaveLength(2);
  expect(said[0]).toEqual(said[1]);
});

test('where half of the rows are shown, no other question is offered', async () => {
  const { app } = testApp();
  const answer = (await (await app.request('/api/figure?metric=A1&by=staff-group')).json()) as FigureAnswer;
  expect(answer.nearest).toBeUndefined();
});
