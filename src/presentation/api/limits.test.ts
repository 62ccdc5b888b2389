import { expect, test } from 'vitest';
import { testApp } from './__data__/test-app.ts';
import type { LimitsAnswer, Problem } from './contract/index.ts';

const BODY = { metric: 'B5', fewest: '12', reason: 'Vedtatt av styret.', by: 'HR-direktøren' };

function post(app: ReturnType<typeof testApp>['app'], body: object) {
  const headers = { 'content-type': 'application/json' };
  return app.request('/api/limits?lang=en', { method: 'POST', headers, body: JSON.stringify(body) });
}

test('limits are told to everyone, with why', async () => {
  const { app } = testApp();
  const response = await app.request('/api/limits?lang=en');
  const { limits } = (await response.json()) as LimitsAnswer;
  const text = (id: string) => limits.find(({ metric }) => metric.code === id)?.text;
  expect(text('A1')).toBe('Fewest persons: 5, because that is the standard for figures about staff.');
  expect(text('B5')).toBe('Fewest persons: 10, because the figures tell why somebody left.');
});

test('a decision that is not allowed is refused in words', async () => {
  const { app } = testApp();
  for (const [change, code] of [
    [{ reason: '' }, 'limit-needs-reason'],
    [{ by: ' ' }, 'limit-needs-owner'],
    [{ fewest: '2' }, 'limit-below-floor'],
    [{ metric: 'B99' }, 'unknown-metric'],
  ] as const) {
    const response = await post(app, { ...BODY, ...change });
    const problem = (await response.json()) as Problem;
    expect([response.status, problem.code]).toEqual([400, code]);
    expect(problem.detail.length).toBeGreaterThan(10);
  }
});

test('a decision is kept, and answers are made anew', async () => {
  const { app, figures } = testApp();
  const response = await post(app, BODY);
  expect(response.status).toBe(200);
  expect(figures.refreshed()).toBe(1);
});
