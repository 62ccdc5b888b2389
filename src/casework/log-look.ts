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
  await logLooks(open, asker, [looked]);
}

/** The same of several, in one piece: of each person a list names. */
export async function logLooks(open: OpenRecord, asker: Asker, all: readonly LookedAt[]): Promise<void> {
  const looks = all.map((looked) => {
    const what = `${looked.what} ${looked.purpose}`;
    return { ...looked, ...lookerOf(asker), at: open.now(), what };
  });
  await open.administration.logLookUps(looks);
}
