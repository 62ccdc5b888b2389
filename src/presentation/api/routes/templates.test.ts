import { expect, test } from 'vitest';
import { testApp } from '../__data__/test-app.ts';
import type { TemplatesAnswer } from '../contract/index.ts';

const { app } = testApp();

test('an empty table has the columns its own page tells of', async () => {
  const { templates } = (await (await app.request('/api/templates?lang=en')).json()) as TemplatesAnswer;
  const pay = templates.find(({ source }) => source === 'pay');
  const file = await app.request('/api/templates/pay');
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="pay.csv"');
  expect((await file.text()).trim()).toBe(pay?.columns.map(({ name }) => name).join(';'));
});

test('a table that nobody fills in has no template', async () => {
  expect((await app.request('/api/templates/aareg')).status).toBe(404);
});
