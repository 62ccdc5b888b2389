import type { DeliveryReport } from '../../../record/administration/index.ts';
import type { ServerEvent, TakeInOutcome } from './events.ts';
import { faultEvent } from './fault-event.ts';
import { measuresOf } from './measures.ts';
import { serveMeasures } from './serve-measures.ts';
import { takeInOutcome } from './take-in-outcome.ts';
import type { Watch } from './watch-answers.ts';

/** What watching a server needs from outside. */
export interface OperationRequest extends Watch {
  /** Days since the last day the data tell of; null where there are none. */
  readonly daysBehind: () => number | null;
  /** Where the figures about the server are served; null = nowhere. */
  readonly measures: { readonly host: string; readonly port: number } | null;
}

/** A server being watched: what to tell it, and how to stop. */
export interface Operation {
  readonly watch: Watch;
  readonly logFault: (problem: unknown) => void;
  /** Carries a take-in out, and tells how it ended. */
  readonly watchTakeIn: (
    check: boolean,
    work: () => Promise<readonly DeliveryReport[]>,
  ) => Promise<readonly DeliveryReport[]>;
  readonly stop: () => Promise<void>;
}

/** Watches a server: events to whoever runs it, and figures about them. Throws PortTaken. */
export async function operate({ tell, clock, newId, daysBehind, measures }: OperationRequest): Promise<Operation> {
  const counted = measuresOf({ daysBehind });
  const told = (event: ServerEvent) => {
    counted.count(event);
    tell(event);
  };
  const stop = measures === null ? async () => {} : await serveMeasures(counted, measures);
  return {
    watch: { tell: told, clock, newId },
    logFault: (problem) => told(faultEvent(problem)),
    watchTakeIn: async (check, work) => {
      const begun = clock();
      const ended = (outcome: TakeInOutcome) =>
        told({ kind: 'take-in', outcome, seconds: Math.round((clock() - begun) / 100) / 10 });
      try {
        const reports = await work();
        ended(takeInOutcome(check, reports));
        return reports;
      } catch (problem) {
        ended('failed');
        throw problem;
      }
    },
    stop,
  };
}
