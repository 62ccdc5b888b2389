import type { ProcessDesk } from '../../../record/administration/index.ts';
import type { Job, JobsBeside } from '../jobs.ts';
import { type JobHeard, toldJobs } from '../operations/told-jobs.ts';

/** How take-ins go, told to the server processes beside this one. */
export function jobsBeside(desk: ProcessDesk, logFault: (problem: unknown) => void): JobsBeside {
  const told = toldJobs<JobWritten>(desk, 'take-in', logFault);
  return {
    keep: (job) => told.tell(job.id, () => ({ ended: isOver(job.state), told: { ...job, steps: [...job.steps] } })),
    forget: told.forget,
    find: async (id) => {
      const found = await told.find(id);
      return found === null ? null : asHeard(found);
    },
  };
}

/** A job whose process has ended goes no further: its delivery is whole in the record, or not there. */
function asHeard({ told, isHeard }: JobHeard<JobWritten>): Job {
  return { ...told, steps: new Map(told.steps), ...(isHeard ? {} : { state: 'failed' }) };
}

function isOver(state: Job['state']): boolean {
  return state === 'done' || state === 'failed';
}

type JobWritten = Omit<Job, 'steps'> & { readonly steps: readonly (readonly [string, JobStep])[] };
type JobStep = Job['steps'] extends Map<string, infer Step> ? Step : never;
