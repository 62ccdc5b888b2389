import type { Cause } from './revisions.ts';

/** What was known from a day until the next: one state of the data. */
export interface DatasetVersionEntry {
  /** Known since, `YYYY-MM-DD`. */
  readonly day: string;
  /** Its name, `sha256:…`; null where it has not been reckoned: ask GET /api/dataset-versions/{day}. */
  readonly dataset: string | null;
  /** What made it: deliveries, withdrawals and decisions of that day. */
  readonly because: readonly Cause[];
}

/** GET /api/dataset-versions: the newest, latest first. */
export interface DatasetVersionsAnswer {
  readonly versions: readonly DatasetVersionEntry[];
  /** How many there are in all. */
  readonly all: number;
}

/** GET /api/dataset-versions/{day}: the name of what was known at the end of a day. */
export interface DatasetVersionAnswer {
  readonly day: string;
  readonly dataset: string;
}
