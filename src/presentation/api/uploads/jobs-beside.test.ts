import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Job } from '../jobs.ts';
import { jobsBeside } from './jobs-beside.ts';

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'laget-jobs-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const ID = '0f8b2c1e-5a77-4c7e-9a43-000000000001';
const running = (id = ID): Job => ({
  ...{ id, check: false, state: 'running', fault: null, reports: [] },
  steps: new Map([['a.csv', { file: 'a.csv', stage: 'reading', rows: 7 }]]),
});
const processOf = (pid: number, alive: readonly number[] = [1, 2]) =>
  jobsBeside({
    ...{ dir, self: { machine: 'm', pid } },
    isAlive: (asked) => alive.includes(asked),
    logFault: (problem) => {
      throw problem;
    },
  });

test('another process tells how a job goes, and nobody knows of a job that none has', async () => {
  await processOf(1).keep(running());
  expect(await processOf(2).find(ID)).toEqual(running());
  expect(await processOf(2).find(ID.replace('1', '2'))).toBeNull();
  expect(await processOf(2).find('../m-1/job')).toBeNull();
});

test('a job whose process has ended has failed, and one that was done is done', async () => {
  expect((await processOf(2, [2]).find(ID))?.state).toBe('failed');
  await processOf(1).keep({ ...running(), state: 'done' });
  expect((await processOf(2, [2]).find(ID))?.state).toBe('done');
});

test('what is kept while it is written is the latest, once, and nothing half is read', async () => {
  const { keep, find } = processOf(1);
  const job = running();
  const first = keep(job);
  const all = [keep(job), keep(job)];
  job.state = 'done';
  await Promise.all([first, ...all]);
  expect((await find(ID))?.state).toBe('done');
  expect(await readdir(join(dir, 'm-1'))).toEqual([`job-${ID}.json`]);
});

test('what is forgotten is told by no other process', async () => {
  const { keep, forget } = processOf(1);
  await keep(running());
  await forget(ID);
  expect(await processOf(2).find(ID)).toBeNull();
});
