import { expect, test } from 'vitest';
import { testApp } from './__data__/test-app.ts';
import type { RevisionsAnswer } from './contract/index.ts';

test('what has changed since a day is told with what changed it, and what has not is left out', async () => {
  const { app } = testApp();
  const response = await app.request('/api/revisions?metric=A1&by=staff-group&as-known-on=2026-09-01');
  const answer = (await response.json()) as RevisionsAnswer;
  expect([response.status, answer.asKnownOn, answer.audience]).toEqual([200, '2026-09-01', 'public']);
  expect(answer.rows).toHaveLength(1);
  expect(answer.rows[0]).toMatchObject({
    dims: { 'staff-group': { code: 'teacher', label: 'Lærere' } },
    before: { numerator: 30, state: 'shown' },
    now: { numerator: 31, state: 'shown' },
    change: 1,
    because: [
      {
        kind: 'delivery',
        day: '2026-09-03',
        delivery: 'd000002',
        text: 'Uttrekk fra HR-systemet, kjent fra 3.\u00a0september\u00a02026 (d000002)',
      },
    ],
  });
});

test('without a day the question is refused', async () => {
  const { app } = testApp();
  expect((await app.request('/api/revisions?metric=A1')).status).toBe(400);
  expect((await app.request('/api/revisions?metric=A1&as-known-on=')).status).toBe(400);
});
