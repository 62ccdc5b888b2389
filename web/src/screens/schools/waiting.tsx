import type { ReactNode } from 'react';
import { useLaget } from '../../app/laget.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import type { Answered } from '../../server/use-answer.ts';

interface WaitingProps {
  readonly asked: Answered<unknown>;
  readonly children: ReactNode;
}

/** What there is of an answer; why there is none, or that it is on its way. */
export function Waiting({ asked, children }: WaitingProps) {
  const { shell } = useLaget().texts;
  if (asked.problem !== null) return <Trouble problem={asked.problem} again={asked.again} />;
  return asked.answer === null ? <p className="loading">{shell.loading}</p> : children;
}
