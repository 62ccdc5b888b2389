import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { oneByOne } from '../../../disclosure/index.ts';
import type { Job, JobsBeside } from '../jobs.ts';
import { type ServerProcess, uploadFolderOf } from './uploads.ts';

const OWNER_ONLY = 0o700;
const OWNER_READS = 0o600;
const JOB_ID = /^[0-9a-f-]{36}$/;

interface Beside {
  /** The folder that the processes share, with one folder for each. */
  readonly dir: string;
  readonly self: ServerProcess;
  /** Whether a process of this machine lives. */
  readonly isAlive: (pid: number) => boolean;
  readonly logFault: (problem: unknown) => void;
}

export function jobsBeside({ dir, self, isAlive, logFault }: Beside): JobsBeside {
  const own = join(dir, uploadFolderOf(self));
  const writers = new WeakMap<Job, () => Promise<void>>();

  async function write(job: Job): Promise<void> {
    const path = join(own, nameOf(job.id));
    const { steps, ...said } = job;
    await mkdir(own, { recursive: true, mode: OWNER_ONLY });
    await writeFile(`${path}.new`, JSON.stringify({ ...said, steps: [...steps] }), { mode: OWNER_READS });
    await rename(`${path}.new`, path);
  }

  function keep(job: Job): Promise<void> {
    const writer = writers.get(job) ?? oneByOne(() => write(job).catch(logFault));
    writers.set(job, writer);
    return writer();
  }

  function forget(id: string): Promise<void> {
    return rm(join(own, nameOf(id)), { force: true }).catch(logFault);
  }

  async function find(id: string): Promise<Job | null> {
    if (!JOB_ID.test(id)) return null;
    for (const folder of await readdir(dir).catch(() => [])) {
      const text = await readFile(join(dir, folder, nameOf(id)), 'utf8').catch(() => null);
      if (text !== null) return endedWith(JSON.parse(text), folder);
    }
    return null;
  }

  /** A job whose process has ended goes no further: its delivery is whole in the record, or not there. */
  function endedWith(written: Written, folder: string): Job {
    const job: Job = { ...written, steps: new Map(written.steps) };
    const pid = folder.startsWith(`${self.machine}-`) ? Number(folder.slice(self.machine.length + 1)) : Number.NaN;
    const isOver = job.state === 'done' || job.state === 'failed';
    if (!isOver && Number.isInteger(pid) && !isAlive(pid)) job.state = 'failed';
    return job;
  }

  return { keep, forget, find };
}

type Written = Omit<Job, 'steps'> & { readonly steps: readonly (readonly [string, JobStep])[] };
type JobStep = Job['steps'] extends Map<string, infer Step> ? Step : never;

function nameOf(id: string): string {
  return `job-${id}.json`;
}
