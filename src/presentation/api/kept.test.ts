import { expect, test } from 'vitest';
import { testApp } from './__data__/test-app.ts';
import type { KeptFigure, KeptFiguresAnswer, KeptToday, Problem } from './contract/index.ts';

const json = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

test('a figure is kept with its question and its answer, listed, and put away and taken back', async () => {
  const { app } = testApp();
  const made = await app.request('/api/kept-figures?metric=A1&by=staff-group', json({ name: ' Årsrapport ' }));
  const { entry, figure } = (await made.json()) as KeptFigure;
  expect([made.status, entry.id, entry.name, entry.query]).toEqual([
    201,
    'k000001',
    'Årsrapport',
    'metric=A1&by=staff-group',
  ]);
  const asked = await (await app.request('/api/figure?metric=A1&by=staff-group')).json();
  expect(figure).toEqual(asked);
  const again = (await (await app.request('/api/kept-figures/k000001')).json()) as KeptFigure;
  expect(again).toEqual({ entry, figure });
  const away = async () => {
    const { kept } = (await (await app.request('/api/kept-figures')).json()) as KeptFiguresAnswer;
    return kept.map(({ id, putAway }) => [id, putAway]);
  };
  expect(await away()).toEqual([['k000001', false]]);
  expect((await app.request('/api/kept-figures/k000001/put-away', json({ putAway: true }))).status).toBe(200);
  expect(await away()).toEqual([['k000001', true]]);
  await app.request('/api/kept-figures/k000001/put-away', json({ putAway: false }));
  expect(await away()).toEqual([['k000001', false]]);
});

test('a kept figure beside today: it can be repeated, and what has changed is told with what changed it', async () => {
  const { app } = testApp();
  await app.request('/api/kept-figures?metric=A1&by=staff-group', json({ name: 'Møte' }));
  const answer = await app.request('/api/kept-figures/k000001/today?lang=en');
  const today = (await answer.json()) as KeptToday;
  expect(today.repeated).toEqual({
    outcome: 'same',
    text: 'Counted again from what was known then: the same, to the letter.',
  });
  expect(today.rows.map(({ before, now, because }) => [before?.numerator, now?.numerator, because.length])).toEqual([
    [30, 31, 1],
  ]);
});

test('what cannot be kept is refused in words: no name, no such figure, new data meanwhile, no access', async () => {
  const { app } = testApp();
  const codeOf = async (answer: Response | Promise<Response>) => {
    const response = await answer;
    return [response.status, ((await response.json()) as Problem).code];
  };
  expect(await codeOf(app.request('/api/kept-figures?metric=A1', json({ name: ' ' })))).toEqual([400, 'wrong-use']);
  expect(await codeOf(app.request('/api/kept-figures?metric=Z9', json({ name: 'x' })))).toEqual([
    400,
    'unknown-metric',
  ]);
  expect(await codeOf(app.request('/api/kept-figures?metric=A2', json({ name: 'x' })))).toEqual([422, 'no-data']);
  expect(await codeOf(app.request('/api/kept-figures?metric=A1', json({ name: 'changed' })))).toEqual([
    409,
    'record-changed',
  ]);
  expect(await codeOf(app.request('/api/kept-figures/k000009'))).toEqual([404, 'not-found']);
  const reader = await app.request('/api/session', json({ role: 'council-reader', unit: null }));
  const cookie = reader.headers.get('set-cookie')?.split(';')[0] ?? '';
  const asReader = json({ name: 'x' });
  const kept = app.request('/api/kept-figures?metric=A1', { ...asReader, headers: { ...asReader.headers, cookie } });
  expect(await codeOf(kept)).toEqual([403, 'no-access']);
});
