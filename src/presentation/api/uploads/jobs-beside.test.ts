import { expect, test } from 'vitest';
import type { JobHeardOf, ProcessDesk } from '../../../record/administration/index.ts';
import type { Job } from '../jobs.ts';
import { jobsBeside } from './jobs-beside.ts';

const ID = '0f8b2c1e-5a77-4c7e-9a43-000000000001';
const running = (): Job => ({
  ...{ id: ID, check: false, state: 'running', fault: null, reports: [] },
  steps: new Map([['a.csv', { file: 'a.csv', stage: 'reading', rows: 7 }]]),
});

/** What is told between processes, without a database; `heard` says whether its process is. */
function deskWith(heard = { still: true }): ProcessDesk & { readonly writes: string[] } {
  const jobs = new Map<string, JobHeardOf>();
  const writes: string[] = [];
  const found = (id: string) => {
    const job = jobs.get(id);
    return job === undefined ? null : { ...job, isHeard: job.ended || heard.still };
  };
  return {
    writes,
    take: async () => 0,
    tellJob: async (job) => {
      writes.push(JSON.stringify(job.told));
      jobs.set(job.id, { ...(structuredClone(job) as JobHeardOf), isHeard: true });
    },
    stillDoing: async () => undefined,
    forgetJob: async (id) => void jobs.delete(id),
    findJob: async (kind, id) => (found(id)?.kind === kind ? found(id) : null),
    sweep: async () => undefined,
    jobs: async () => [...jobs.keys()].flatMap((id) => found(id) ?? []),
  };
}
const besideOf = (desk: ProcessDesk) =>
  jobsBeside(desk, (problem) => {
    throw problem;
  });

test('another process tells how a job goes, and nobody knows of a job that none has', async () => {
  const desk = deskWith();
  await besideOf(desk).keep(running());
  const other = besideOf(desk);
  expect(await other.find(ID)).toEqual(running());
  expect([await other.find(ID.replace(/1$/, '2')), await other.find("x' or true")]).toEqual([null, null]);
});

test('a job whose process is not heard of has failed, and one that was done is done', async () => {
  const desk = deskWith({ still: false });
  const { keep, find } = besideOf(desk);
  await keep(running());
  expect((await find(ID))?.state).toBe('failed');
  await keep({ ...running(), state: 'done' });
  expect((await find(ID))?.state).toBe('done');
});

test('what is kept while it is written is the latest, once', async () => {
  const desk = deskWith();
  const { keep, find } = besideOf(desk);
  const job = running();
  const first = keep(job);
  await Promise.resolve();
  const all = [keep(job), keep(job)];
  job.state = 'done';
  await Promise.all([first, ...all]);
  expect((await find(ID))?.state).toBe('done');
  expect(desk.writes.length).toBeLessThanOrEqual(2);
});

test('what is forgotten is told by no other process', async () => {
  const desk = deskWith();
  const { keep, forget, find } = besideOf(desk);
  await keep(running());
  await forget(ID);
  expect(await find(ID)).toBeNull();
});
