import { expect, test } from 'vitest';
import { testApp } from './__data__/test-app.ts';
import type { DatasetVersionAnswer, DatasetVersionsAnswer } from './contract/index.ts';

test('versions are told latest first, with what made them, and only the latest with its name', async () => {
  const { app } = testApp();
  const answer = (await (await app.request('/api/dataset-versions?lang=en')).json()) as DatasetVersionsAnswer;
  expect(answer.all).toBe(2);
  expect(answer.versions.map(({ day, dataset, because }) => [day, dataset, because.map(({ kind }) => kind)])).toEqual([
    ['2026-09-03', 'sha256:test', ['delivery']],
    ['2026-09-01', null, ['context']],
  ]);
  expect(answer.versions[1]?.because[0]?.text).toBe(
    'The placing of positions or workplaces changed on 1\u00a0September\u00a02026',
  );
});

test('the name of a day is asked for by itself; before anything was known there is none', async () => {
  const { app } = testApp();
  const answer = await app.request('/api/dataset-versions/2026-09-02');
  expect((await answer.json()) as DatasetVersionAnswer).toEqual({ day: '2026-09-02', dataset: 'sha256:then' });
  expect((await app.request('/api/dataset-versions/2020-01-01')).status).toBe(404);
  expect((await app.request('/api/dataset-versions/yesterday')).status).toBe(400);
});
