/** So many at once, and so many a minute after that. */
export interface Allowance {
  readonly burst: number;
  readonly perMinute: number;
}

/** Work that one process does and any may be asked about. */
export const JOB_KINDS = ['take-in', 'report'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

export interface JobTold {
  readonly id: string;
  readonly kind: JobKind;
  readonly ended: boolean;
  /** What is told of it, as JSON can say it. */
  readonly told: unknown;
}

export interface JobHeardOf extends JobTold {
  /** Also of what has ended. False where nothing has been heard of it for so long that its process must be gone. */
  readonly isHeard: boolean;
}

/** What server processes behind one database tell each other. All times are by the clock of the database. */
export interface ProcessDesk {
  /** Takes one of what a key may ask for: 0 where there was something left, else in how many seconds there is. */
  readonly take: (key: string, allowance: Allowance) => Promise<number>;
  readonly tellJob: (job: JobTold) => Promise<void>;
  /** Says that work is still going on, where it has nothing new to tell. */
  readonly stillDoing: (ids: readonly string[]) => Promise<void>;
  readonly forgetJob: (id: string) => Promise<void>;
  readonly findJob: (kind: JobKind, id: string) => Promise<JobHeardOf | null>;
  /** The first heard of first. */
  readonly jobs: (kind: JobKind) => Promise<readonly JobHeardOf[]>;
  /** Removes what is older than anybody asks for. Also where no process is told of anything any more. */
  readonly sweep: () => Promise<void>;
}
