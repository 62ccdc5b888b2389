import { RecordFault } from '../../../record/administration/index.ts';
import type { Parts } from '../parts.ts';

/** How soon a server process answers from what another one, or the command line, has taken in. */
const EVERY_MS = 1000;

export interface Following {
  readonly start: () => void;
  /** Follows no further, and waits for the step on its way. */
  readonly stop: () => Promise<void>;
}

interface Tools {
  readonly figures: Pick<Parts['figures'], 'follow'>;
  /** Called before the new figures are answered from; what it brings they begin with. */
  readonly ready: Parameters<Parts['figures']['follow']>[0];
  /** Called when what is answered has become another. */
  readonly changed: () => void;
  readonly logFault: Parts['logFault'];
  readonly everyMs?: number;
}

/** Asks the record, again and again, whether another process has changed it, and answers from what it says then. */
export function followRecord({ figures, ready, changed, logFault, everyMs = EVERY_MS }: Tools): Following {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let step = Promise.resolve();
  const follow = async () => {
    try {
      if (await figures.follow(ready)) changed();
    } catch (problem) {
      // While the database is away every answer tells it; it is asked again.
      if (!(problem instanceof RecordFault && problem.code === 'database-unreachable')) logFault(problem);
    }
    next();
  };
  const next = (): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      step = follow();
    }, everyMs);
    timer.unref();
  };
  return {
    start: next,
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await step;
    },
  };
}
