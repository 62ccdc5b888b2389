import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenRecord } from '../../../record/administration/index.ts';
import { fakeCasework, fakeCoverage } from '../../__data__/fake-casework.ts';
import { fakeFigures } from '../../__data__/fake-figures.ts';
import { fakeRecord, REPORT } from '../../__data__/fake-record.ts';
import { createApp } from '../app.ts';
import { type Entrance, visitorEntrance } from '../doors/entrance.ts';
import { type JobTools, jobsOf } from '../jobs.ts';
import type { Watch } from '../operations/watch-answers.ts';

let visitors = 0;
const visiting = ({ now }: OpenRecord) => visitorEntrance(() => `visitor-${++visitors}`, now);

/** The whole app over a fixed small owner, without a database or a port. */
export function testApp(uploadLimitBytes = 10_000, doorsOf: (open: OpenRecord) => Entrance = visiting, watch?: Watch) {
  const calls: string[] = [];
  const looks: string[] = [];
  const open = fakeRecord(calls);
  const figures = fakeFigures(looks);
  let named = 0;
  const newId = () => `id-${++named}`;
  const faults: unknown[] = [];
  const logFault = (problem: unknown) => void faults.push(problem);
  const work: JobTools['work'] = async ({ files, check, mapping, by }, job) => {
    async function* inTurn() {
      yield* files;
    }
    if (files[0]?.name === 'fault.csv') throw new Error('secret detail');
    const progress = (step: { file: string; stage: 'reading' | 'checking' | 'keeping' | 'done'; rows: number }) =>
      job.steps.set(step.file, step);
    await open.administration.takeIn(inTurn(), { check, mapping, unit: null, by, progress });
    return [REPORT];
  };
  const jobs = jobsOf({ work, newId, logFault });
  const uploadDir = join(tmpdir(), 'laget-test-uploads', randomUUID());
  const doors = doorsOf(open);
  const app = createApp({
    open,
    figures,
    casework: fakeCasework(open, looks),
    coverage: fakeCoverage(open, looks),
    ...doors,
    jobs,
    version: '0.1.0',
    tryFolder: null,
    webDir: '/nowhere',
    uploadLimitBytes,
    uploadDir,
    newId,
    logFault,
    ...(watch === undefined ? {} : { watch }),
  });
  return { app, open, calls, looks, jobs, figures, faults, uploadDir };
}
