import { oneByOne } from '../../../disclosure/index.ts';
import type { JobHeardOf, JobKind, ProcessDesk } from '../../../record/administration/index.ts';

/** How often a process says that its work is still going on. The others think it gone after a minute. */
const STILL_DOING_MS = 10_000;

/** How work of one kind goes, told to all server processes: any of them is asked, one works. */
export interface ToldJobs<Told> {
  /** Tells how it goes now; what is asked while that is written is one more, of the latest. Never throws. */
  readonly tell: (id: string, now: Now<Told>) => Promise<void>;
  /** Nothing more is told of work of ours. Never throws. */
  readonly forget: (id: string) => Promise<void>;
  /** The work of any process; null where none has it. */
  readonly find: (id: string) => Promise<JobHeard<Told> | null>;
  /** Work of any process, the first heard of first. */
  readonly all: () => Promise<readonly JobHeard<Told>[]>;
}

type Now<Told> = () => { readonly ended: boolean; readonly told: Told };

/** Work that is not heard of has lost its process. */
export type JobHeard<Told> = Pick<JobHeardOf, 'id' | 'isHeard'> & { readonly told: Told };

export function toldJobs<Told>(desk: ProcessDesk, kind: JobKind, logFault: (problem: unknown) => void): ToldJobs<Told> {
  const writers = new Map<string, { now: Now<Told>; readonly write: () => Promise<void> }>();
  let timer: NodeJS.Timeout | undefined;
  const heardOf = ({ id, isHeard, told }: JobHeardOf): JobHeard<Told> => ({ id, isHeard, told: told as Told });

  function stop(id: string): void {
    writers.delete(id);
    if (writers.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  }

  const keepOn = () => void desk.stillDoing([...writers.keys()]).catch(logFault);
  return {
    tell: (id, now) => {
      const writer = writers.get(id) ?? {
        now,
        write: oneByOne(async () => {
          const { ended, told } = writer.now();
          await desk.tellJob({ id, kind, ended, told }).catch(logFault);
          if (ended) stop(id);
        }),
      };
      writer.now = now;
      writers.set(id, writer);
      timer ??= setInterval(keepOn, STILL_DOING_MS).unref();
      return writer.write();
    },
    forget: async (id) => {
      stop(id);
      await desk.forgetJob(id).catch(logFault);
    },
    find: async (id) => {
      const found = JOB_ID.test(id) ? await desk.findJob(kind, id) : null;
      return found === null ? null : heardOf(found);
    },
    all: async () => (await desk.jobs(kind)).map(heardOf),
  };
}

const JOB_ID = /^[0-9a-f-]{36}$/;
