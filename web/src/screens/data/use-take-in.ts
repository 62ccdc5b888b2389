import { useEffect, useRef, useState } from 'react';
import type { JobAnswer, JobStarted } from '../../../../src/presentation/api/contract/index.ts';
import type { Language } from '../../../../src/presentation/language/index.ts';
import { get, NoAnswer, noAnswerOf, postForm } from '../../server/ask-server.ts';

/** A column mapping as JSON, and the name it is saved under. */
export interface ToldMapping {
  readonly name: string;
  readonly mapping: string;
}

/** Where a take-in stands, as the screen shows it. */
export type TakeIn =
  | { readonly state: 'idle' }
  | { readonly state: 'sending'; readonly files: readonly File[] }
  | { readonly state: 'running'; readonly files: readonly File[]; readonly job: JobAnswer }
  | {
      readonly state: 'done';
      readonly files: readonly File[];
      readonly told: ToldMapping | null;
      readonly job: JobAnswer;
    }
  | { readonly state: 'failed'; readonly problem: NoAnswer };

export interface TakingIn {
  readonly now: TakeIn;
  readonly send: (files: readonly File[], check: boolean, told?: ToldMapping | null) => void;
  readonly clear: () => void;
}

const POLL_EVERY_MS = 300;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, POLL_EVERY_MS));
}

/** Asks how a job goes until it has ended. */
export async function followJob(id: string, language: Language, tell: (job: JobAnswer) => void): Promise<JobAnswer> {
  for (;;) {
    const job = await get<JobAnswer>(`/api/jobs/${encodeURIComponent(id)}?lang=${language}`);
    tell(job);
    if (job.state === 'done' || job.state === 'failed') return job;
    await pause();
  }
}

/** Sends files and follows the job until it is done; `finished` is called when something may have changed. */
export function useTakeIn(language: Language, finished: () => void): TakingIn {
  const [now, setNow] = useState<TakeIn>({ state: 'idle' });
  const round = useRef(0);
  useEffect(
    () => () => {
      round.current += 1;
    },
    [],
  );
  const run = async (files: readonly File[], check: boolean, told: ToldMapping | null) => {
    round.current += 1;
    const mine = round.current;
    const tell = (state: TakeIn) => {
      if (round.current === mine) setNow(state);
    };
    tell({ state: 'sending', files });
    try {
      const form = new FormData();
      for (const file of files) form.append('files', file, file.name);
      if (check) form.append('check', 'true');
      if (told !== null) {
        form.append('mapping', told.mapping);
        form.append('mappingName', told.name);
      }
      const { job: id } = await postForm<JobStarted>(`/api/deliveries?lang=${language}`, form);
      const job = await followJob(id, language, (seen) => tell({ state: 'running', files, job: seen }));
      if (job.state === 'failed') tell({ state: 'failed', problem: new NoAnswer('fault', job.problem) });
      else tell({ state: 'done', files, told, job });
      finished();
    } catch (reason) {
      tell({ state: 'failed', problem: noAnswerOf(reason) });
    }
  };
  return {
    now,
    send: (files, check, told = null) => void run(files, check, told),
    clear: () => {
      round.current += 1;
      setNow({ state: 'idle' });
    },
  };
}
