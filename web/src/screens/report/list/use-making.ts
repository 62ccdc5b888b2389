import { useEffect, useState } from 'react';
import type { ReportMaking } from '../../../../../src/presentation/api/contract/index.ts';
import type { Language } from '../../../../../src/presentation/language/index.ts';
import { useLaget } from '../../../app/laget.tsx';
import { get, noAnswerOf } from '../../../server/ask-server.ts';

/** How often it is asked how the making of a report goes. */
const EVERY_MS = 1500;

/** Follows a making until it ends: the one that is on its way already, or another that is begun. */
export function useMaking(first: ReportMaking | null, made: () => void) {
  const { language } = useLaget();
  const [goes, setGoes] = useState<ReportMaking | null>(first);
  const id = goes?.state === 'waiting' || goes?.state === 'running' ? goes.id : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `made` is new each time and the same
  useEffect(() => {
    if (id === null) return;
    let stopped = false;
    const ask = async () => {
      const next = await making(id, language);
      if (stopped || next === 'no-answer') return;
      setGoes(next);
      if (next === null || next.state === 'done') made();
    };
    const asking = window.setInterval(() => void ask(), EVERY_MS);
    return () => {
      stopped = true;
      window.clearInterval(asking);
    };
  }, [id, language]);
  return { goes, follow: setGoes };
}

/** How it goes; null where this server does not know: another process makes it, and the list tells when it is there. */
async function making(id: string, language: Language): Promise<ReportMaking | null | 'no-answer'> {
  try {
    return await get<ReportMaking>(`/api/report-makings/${id}?lang=${language}`);
  } catch (problem) {
    return noAnswerOf(problem).code === 'unknown-making' ? null : 'no-answer';
  }
}
