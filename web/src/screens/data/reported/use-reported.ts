import { useEffect, useState } from 'react';
import type {
  DeliveryItem,
  FindingAnswer,
  JobAnswer,
  JobStarted,
  ReportedAnswer,
  WithdrawAnswer,
} from '../../../../../src/presentation/api/contract/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { NoAnswer, post, postForm } from '../../../server/ask-server.ts';
import { useAnswer } from '../../../server/use-answer.ts';
import { followJob } from '../use-take-in.ts';
import { type ReportedDraft, reportedFile } from './reported-draft.ts';

/** What was done last. */
export interface DoneReported {
  readonly what: 'saved' | 'known' | 'undone' | 'refused';
  /** The delivery that can be taken back; null where there is nothing to undo. */
  readonly delivery: string | null;
  readonly findings: readonly FindingAnswer[];
}

export interface ReportedDesk {
  readonly answer: ReportedAnswer | null;
  readonly done: DoneReported | null;
  readonly problem: NoAnswer | null;
  readonly busy: boolean;
  /** True where it was taken in. */
  readonly add: (draft: ReportedDraft) => Promise<boolean>;
  readonly undo: (delivery: string) => void;
}

/** The figures told before, and one more delivered as a file with one line. */
export function useReported(deliveries: readonly DeliveryItem[] | null, changed: () => void): ReportedDesk {
  const { language } = useLaget();
  const asked = useAnswer<ReportedAnswer>(`/api/reported?lang=${language}`);
  // A delivery that has come or is taken back elsewhere on the page may have told of figures.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another list of deliveries asks anew
  useEffect(() => asked.again(), [deliveries]);
  const [done, setDone] = useState<DoneReported | null>(null);
  const [problem, setProblem] = useState<NoAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async (work: () => Promise<DoneReported>): Promise<DoneReported | null> => {
    setBusy(true);
    try {
      const outcome = await work();
      setDone(outcome);
      setProblem(null);
      changed();
      return outcome;
    } catch (reason) {
      setDone(null);
      setProblem(reason instanceof NoAnswer ? reason : new NoAnswer('fault', null));
      return null;
    } finally {
      setBusy(false);
    }
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
    answer: asked.answer,
    done,
    problem,
    busy,
    add: async (draft) => {
      const outcome = await send(() => deliver(draft));
      return outcome !== null && outcome.what !== 'refused';
    },
    undo: (delivery) => void send(() => withdraw(delivery)),
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
