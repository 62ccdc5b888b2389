import { type Asker, type CasePurpose, lookerOf } from '../access/index.ts';
import type { OpenRecord } from '../record/index.ts';
import type { PersonKey } from '../terms/index.ts';

/** What somebody looks at, and what for. */
export interface LookedAt {
  readonly what: string;
  readonly purpose: CasePurpose;
  /** Left out where no one person was named. */
  readonly person?: PersonKey;
}

/** Keeps a look at a case, or at a list of them, before anything is shown. */
export async function logLook(open: OpenRecord, asker: Asker, looked: LookedAt): Promise<void> {
  const what = `${looked.what} ${looked.purpose}`;
  await open.administration.logLookUp({ ...looked, ...lookerOf(asker), at: open.now(), what });
}
