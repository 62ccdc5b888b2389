import {
  type DeliveredFile,
  type DeliveryReport,
  type Mapping,
  type RecordFaultCode,
  recordFaultIn,
  type TakeInStep,
} from '../../record/administration/index.ts';

export interface Job {
  readonly id: string;
  readonly check: boolean;
  state: 'waiting' | 'running' | 'done' | 'failed';
  /** Why it failed, where people can mend that; null where it is ours. */
  fault: RecordFaultCode | null;
  /** Latest step of each file, in the order met. */
  readonly steps: Map<string, TakeInStep>;
  reports: readonly DeliveryReport[];
}

export interface JobRequest {
  readonly files: readonly DeliveredFile[];
  readonly check: boolean;
  readonly mapping: { readonly name: string; readonly mapping: Mapping } | null;
  readonly by: string;
  /** Called when the job has ended, well or not: the files may go. */
  readonly done: () => Promise<void>;
}

export interface Jobs {
  /** Starts at once, or when the jobs before are done. */
  readonly start: (request: JobRequest) => Job;
  /** A job of this process, or of another that shares the database. */
  readonly find: (id: string) => Promise<Job | null>;
  /** A step of a job, for whoever follows it. */
  readonly step: (job: Job, step: TakeInStep) => void;
  /** Ends when no job is waiting or running. */
  readonly idle: () => Promise<void>;
}

/** Finished jobs beyond this number are forgotten. */
const MOST_JOBS = 200;

/** How jobs go, written where the server processes of one database all read: any of them is asked, one works. */
export interface JobsBeside {
  /** Writes how a job goes now; what is asked while it writes is one more, of the latest. Never throws. */
  readonly keep: (job: Job) => Promise<void>;
  /** Nothing more is told of a job of ours. Never throws. */
  readonly forget: (id: string) => Promise<void>;
  /** The job of another process; null where none has it. */
  readonly find: (id: string) => Promise<Job | null>;
}

/** What jobs need from outside. */
export interface JobTools {
  readonly work: (request: JobRequest, job: Job) => Promise<readonly DeliveryReport[]>;
  readonly newId: () => string;
  readonly logFault: (problem: unknown) => void;
  /** Where other processes read how jobs go; null = nobody is beside us. */
  readonly beside?: JobsBeside | null;
}

/** Take-ins one after another. */
export function jobsOf({ work, newId, logFault, beside }: JobTools): Jobs {
  const jobs = new Map<string, Job>();
  const keep = (job: Job) => beside?.keep(job);
  let last: Promise<void> = Promise.resolve();

  async function runJob(job: Job, request: JobRequest): Promise<void> {
    job.state = 'running';
    void keep(job);
    try {
      job.reports = await work(request, job);
      job.state = 'done';
    } catch (problem) {
      // A fault: told to whoever waits without its inside (three kinds of no).
      job.state = 'failed';
      job.fault = recordFaultIn(problem)?.code ?? null;
      logFault(problem);
    } finally {
      await keep(job);
      await request.done().catch(logFault);
    }
  }

  return {
    start: (request) => {
      const job: Job = {
        ...{ id: newId(), check: request.check, state: 'waiting', fault: null },
        ...{ steps: new Map(), reports: [] },
      };
      jobs.set(job.id, job);
      void keep(job);
      const oldest = jobs.keys().next().value;
      if (jobs.size > MOST_JOBS && oldest !== undefined) {
        jobs.delete(oldest);
        void beside?.forget(oldest);
      }
      last = last.then(() => runJob(job, request));
      return job;
    },
    find: async (id) => jobs.get(id) ?? (await beside?.find(id)) ?? null,
    step: (job, step) => {
      job.steps.set(step.file, step);
      void keep(job);
    },
    idle: () => last,
  };
}
