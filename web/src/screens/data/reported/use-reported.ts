import { useState } from 'react';
import type {
  FindingAnswer,
  JobAnswer,
  JobStarted,
  WithdrawAnswer,
} from '../../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { NoAnswer, post, postForm } from '../../../server/ask-server.ts';
import { type Sending, useSending } from '../../../server/use-sending.ts';
import { followJob } from '../use-take-in.ts';
import { type ReportedDraft, reportedFile } from './reported-draft.ts';

/** What was done last. */
export interface DoneReported {
  readonly what: 'saved' | 'known' | 'undone' | 'refused';
  /** The delivery that can be taken back; null where there is nothing to undo. */
  readonly delivery: string | null;
  readonly findings: readonly FindingAnswer[];
}

export interface ReportedDesk extends Pick<Sending, 'busy' | 'problem'> {
  readonly done: DoneReported | null;
  /** True where it was taken in. */
  readonly add: (draft: ReportedDraft) => Promise<boolean>;
  readonly undo: (delivery: string) => void;
}

/** One more figure that was told before, delivered as a file with one line, and taken back. */
export function useReported(changed: () => void): ReportedDesk {
  const { language } = useLaget();
  const { busy, problem, send } = useSending();
  const [done, setDone] = useState<DoneReported | null>(null);
  const work = async (request: () => Promise<DoneReported>): Promise<DoneReported | null> => {
    const outcome = await send(request);
    setDone(outcome);
    if (outcome !== null) changed();
    return outcome;
  };
  const deliver = async (draft: ReportedDraft): Promise<DoneReported> => {
    const file = reportedFile(draft);
    const form = new FormData();
    form.append('files', file, file.name);
    const { job } = await postForm<JobStarted>(`/api/deliveries?lang=${language}`, form);
    return outcomeOf(await followJob(job, language, () => undefined));
  };
  const withdraw = async (delivery: string): Promise<DoneReported> => {
    await post<WithdrawAnswer>(`/api/deliveries/${encodeURIComponent(delivery)}/withdraw?lang=${language}`, {});
    return { what: 'undone', delivery: null, findings: [] };
  };
  return {
    ...{ done, busy, problem },
    add: async (draft) => {
      const outcome = await work(() => deliver(draft));
      return outcome !== null && outcome.what !== 'refused';
    },
    undo: (delivery) => void work(() => withdraw(delivery)),
  };
}

function outcomeOf(job: JobAnswer): DoneReported {
  if (job.state === 'failed') throw new NoAnswer('fault', job.problem);
  const [delivery] = job.deliveries;
  const findings = delivery?.findings ?? [];
  if (delivery?.status === 'already-known') return { what: 'known', delivery: null, findings };
  const isTaken = delivery?.status === 'taken-in' && delivery.rows.kept > 0;
  return isTaken ? { what: 'saved', delivery: delivery.id, findings } : { what: 'refused', delivery: null, findings };
}
